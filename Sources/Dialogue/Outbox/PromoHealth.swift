/// How a shop's last promotions were taken, which tells whether its number is in danger: channels lock numbers that people block
/// or report.
public struct PromoHealth: Sendable, Hashable {
    /// Of how many the rest tells: the last ones that reached a gateway, at most `looked`.
    public var count: Int
    /// How many of them were blocked, reported or held back, by the gateway's code.
    public var complaints: [String: Int]
    /// How many people took a consent to promotions back after one of them.
    public var withdrawals: Int
    /// What was before this moment does not count: a person has looked at it.
    public var resumed: Instant?

    public init(count: Int, complaints: [String: Int], withdrawals: Int, resumed: Instant?) {
        self.count = count
        self.complaints = complaints
        self.withdrawals = withdrawals
        self.resumed = resumed
    }

    public static let looked = 100
    /// From so many on nothing more is sent.
    public static let mostComplaints = 3, mostWithdrawals = 5

    public var allComplaints: Int { complaints.values.reduce(0, +) }
    public var isPaused: Bool { allComplaints >= Self.mostComplaints || withdrawals >= Self.mostWithdrawals }
}
