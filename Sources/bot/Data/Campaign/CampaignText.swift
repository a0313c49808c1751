import Dialogue
import Hosting

/// What a campaign comes to, in words and as JSON.
struct CampaignText {
    let rule: String
    let result: Campaign.Result
    let zone: Zone
    let now: Instant
    /// What the shop tells customers that they agree to hear.
    let wording: String?
    let health: PromoHealth

    /// So many are shown with their words.
    private static let shown = 5
    private static let day = 86_400

    var preview: String {
        let count = result.said.count
        var blocks = ["\(rule) would be said to \(count) of \(counted(count + allSkipped, "contact"))."]
        if wording == nil { blocks.append("It cannot be sent yet: " + BookFailure.consentHelp) }
        if health.isPaused { blocks.append(PromoHealthText(health, zone).text) }
        blocks += result.said.prefix(Self.shown).map { said in
            let words = said.turn.replies.map { "    " + plain($0).harmless.replacing("\n", with: "\n    ") }.joined(separator: "\n")
            return "\(line(of: said))\n  \(when(said))\n\(words)"
        }
        if count > Self.shown { blocks.append("… and \(count - Self.shown) more") }
        if count > 0 { blocks.append(cost) }
        return (blocks + skips).joined(separator: "\n\n")
    }

    var sent: String {
        var blocks = ["\(rule) is said to \(counted(result.said.count, "contact")), and not to \(allSkipped)."]
        if !result.said.isEmpty { blocks.append(result.said.map(line).joined(separator: "\n")) }
        if let late = result.said.map(\.at).max(), late > now {
            blocks.append("It goes out from \(late.minute(in: zone)) on, the next outreach hour.")
        }
        if !result.said.isEmpty { blocks.append(RulesOption.delivery) }
        return (blocks + skips).joined(separator: "\n\n")
    }

    private var allSkipped: Int { result.skipped.values.reduce(0, +) }

    private func line(of said: Campaign.Said) -> String {
        let who = [said.turn.customer.id, said.turn.customer.name].compactMap(\.self).joined(separator: " ").oneLine
        return "\(who)  because: \(said.turn.because?.oneLine ?? "")"
    }

    private func when(_ said: Campaign.Said) -> String {
        said.at > now ? "queued until \(said.at.minute(in: zone)), the next outreach hour" : "at once"
    }

    /// What Meta charges for is known; its prices change (see docs/whatsapp.md).
    private var cost: String {
        let free = result.said.count { said in said.lastMessage.map { said.at.seconds(since: $0) < Self.day } ?? false }
        return """
            On WhatsApp \(free) of them can be written to freely then, having written within 24 hours; \(result.said.count - free) would get the \
            line's promo template, which Meta charges as marketing.
            """
    }

    private var skips: [String] {
        if result.skipped.isEmpty { return [] }
        var table = Table([Table.number("skipped"), Table.exact("reason"), Table.text("")])
        for skip in CampaignSkip.allCases {
            if let count = result.skipped[skip] { table.add(["\(count)", skip.rawValue, Self.words(skip)]) }
        }
        return [table.text()]
    }

    private static func words(_ skip: CampaignSkip) -> String {
        switch skip {
        case .notConcerned: "the rule had nothing to say to them"
        case .noConsent: "they never agreed to promotions about this"
        case .stopped: "they took their consent back, or refused"
        case .cap: "they had as many promotions in 30 days as the shop allows"
        case .hadIt: "it was said to them before"
        case .held: "a person has the conversation"
        case .owed: "they wait for a person's answer"
        case .asked: "they are about to answer a question"
        case .noReason: "the rule did not say chat:because"
        case .failed: "the rule failed"
        case .neverOpen: "shop.outreach leaves no hour open"
        case .isPrivate: "addresses of which nothing is kept"
        }
    }

    func json(isSent: Bool) -> JSON {
        .object([
            "rule": .string(rule), "sent": .bool(isSent), "consent": JSON(wording), "paused": .bool(health.isPaused),
            "said": .array(
                result.said.map { said in
                    .object([
                        "address": .string(said.turn.customer.id), "because": JSON(said.turn.because), "at": JSON(said.at, in: zone),
                        "texts": .array(said.turn.replies.map { .string($0.text) }),
                    ])
                }),
            "skipped": .object(Dictionary(uniqueKeysWithValues: result.skipped.map { ($0.key.rawValue, .int($0.value)) })),
        ])
    }
}
