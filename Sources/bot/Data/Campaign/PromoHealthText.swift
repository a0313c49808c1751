import Dialogue

/// How promotions are taken, and what to do where that is bad.
struct PromoHealthText {
    private let health: PromoHealth
    private let zone: Zone

    init(_ health: PromoHealth, _ zone: Zone) { (self.health, self.zone) = (health, zone) }

    var text: String {
        let codes = health.complaints.sorted { $0.key < $1.key }.map { "\($0.value) with code \($0.key)" }.joined(separator: ", ")
        let since = health.resumed.map { ", since \($0.minute(in: zone))" } ?? ""
        var lines = [
            health.isPaused ? "Promotions are paused: the number is in danger of being locked." : "Promotions are sent.",
            "Of the last \(counted(health.count, "promotion"))\(since):",
            "  \(health.allComplaints) blocked, reported or held back\(codes.isEmpty ? "" : " (\(codes))"); they pause from \(PromoHealth.mostComplaints) on",
            "  \(health.withdrawals) led somebody to take their consent back; they pause from \(PromoHealth.mostWithdrawals) on",
        ]
        if health.isPaused {
            lines.append(
                "See what was sent and to whom, and send less of it, to those who asked. `bot campaign health --resume` lets promotions go on.")
        }
        return lines.joined(separator: "\n")
    }

    var json: JSON {
        .object([
            "paused": .bool(health.isPaused), "promotions": .int(health.count),
            "complaints": .object(health.complaints.mapValues(JSON.int)), "withdrawals": .int(health.withdrawals),
            "resumed": JSON(health.resumed, in: zone),
        ])
    }
}
