/// Where a customer stands in the buying process.
public enum Stage: String, Sendable, Hashable, Codable, CaseIterable {
    case new = "baru"
    /// Asked about something.
    case asking = "tanya"
    /// Told what they need.
    case need = "butuh"
    /// Was recommended something.
    case recommended = "rekomendasi"
    case bargaining = "nego"
    /// Gives their details.
    case details = "data"
    /// Owes the money for an order.
    case paying = "bayar"
    /// The goods are on their way, or about to be.
    case shipping = "kirim"
    case done = "selesai"
    /// Buys again.
    case again = "ulang"
    case lost = "hilang"

    /// The table of what may follow what: forwards in the order of selling, with stages left out or not; again
    /// once there is an order; lost at any time, and from there anywhere but to the very beginning.
    public func mayBecome(_ next: Stage) -> Bool {
        if next == self || next == .lost { return true }
        switch (self, next) {
        case (_, .new): return false
        case (.lost, _): return true
        case (.paying, .again), (.shipping, .again), (.done, .again): return true
        case (_, .again): return false
        case (.again, _): return next != .asking
        default: return next.place > place
        }
    }

    /// How far along it is.
    var place: Int { Self.allCases.firstIndex(of: self) ?? 0 }

    /// One step from stage to stage.
    public struct Change: Sendable, Hashable, Codable {
        public var from: Stage
        public var to: Stage
        public var at: Instant
        public var turn: Int
        /// Why somebody was lost: `harga`, `stok`, `toko lain`.
        public var reason: String?

        public init(from: Stage, to: Stage, at: Instant, turn: Int, reason: String? = nil) {
            self.from = from
            self.to = to
            self.at = at
            self.turn = turn
            self.reason = reason
        }
    }
}

extension Customer {
    /// Takes the step if the table allows it, and notes it. False if it does not.
    mutating func become(_ next: Stage, at now: Instant, turn: Int, reason: String? = nil) -> Bool {
        guard stage.mayBecome(next) else { return false }
        guard next != stage else { return true }
        stages.append(.init(from: stage, to: next, at: now, turn: turn, reason: reason))
        if stages.count > Self.mostStages { stages.removeFirst(stages.count - Self.mostStages) }
        stage = next
        return true
    }

    /// At least that far: who is further already stays there. Who has ordered and looks around again does not
    /// go back by it, but one who was lost is there again.
    mutating func reach(_ next: Stage, at now: Instant, turn: Int) {
        _ = become(next, at: now, turn: turn)
    }

    /// Of the steps that are kept, the oldest go first.
    private static let mostStages = 200
}
