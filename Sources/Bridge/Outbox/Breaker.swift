/// Holds a line back while its gateway fails or refuses: then one request tries whether it is over.
package struct Breaker {
    private var failures = 0
    private var pauses = 0
    package private(set) var openUntil: ContinuousClock.Instant?
    private var isProbing = false

    /// Failures in a row that open it.
    private static let most = 5

    package enum Gate { case go, wait(until: ContinuousClock.Instant) }

    package init() {}

    package var isOpen: Bool { openUntil != nil }

    package mutating func pass(at now: ContinuousClock.Instant) -> Gate {
        guard let openUntil else { return .go }
        if now < openUntil { return .wait(until: openUntil) }
        // Whoever comes while one tries waits a little.
        if isProbing { return .wait(until: now + .milliseconds(200)) }
        isProbing = true
        return .go
    }

    package mutating func succeeded() { self = Breaker() }

    /// - Parameter atOnce: a refusal that will not go away by itself.
    /// - Returns: whether it opened now.
    package mutating func failed(atOnce: Bool, pause: Double, cap: Double, at now: ContinuousClock.Instant) -> Bool {
        failures += 1
        guard atOnce || isProbing || failures >= Self.most else { return false }
        let wasOpen = isOpen
        openUntil = now + .seconds(min(cap, pause * Double(1 << min(pauses, 16))))
        pauses += 1
        isProbing = false
        return !wasOpen
    }

    /// The try came to no end that tells anything.
    package mutating func letGo() { isProbing = false }
}
