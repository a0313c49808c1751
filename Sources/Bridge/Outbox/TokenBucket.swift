package import Gateways

/// So many at once, so many a second in the long run.
package struct TokenBucket {
    private let rate: Rate
    private var tokens: Double
    private var filled: ContinuousClock.Instant

    package init(_ rate: Rate, at now: ContinuousClock.Instant) {
        self.rate = rate
        tokens = max(rate.burst, 1)
        filled = now
    }

    /// Takes one.
    /// - Returns: how long to wait for it before it may be used.
    package mutating func take(at now: ContinuousClock.Instant) -> Duration {
        fill(at: now)
        tokens -= 1
        return tokens >= 0 ? .zero : .seconds(-tokens / rate.perSecond)
    }

    /// Whether nothing was taken lately, so that a new one would be the same.
    package mutating func isFull(at now: ContinuousClock.Instant) -> Bool {
        fill(at: now)
        return tokens >= max(rate.burst, 1)
    }

    private mutating func fill(at now: ContinuousClock.Instant) {
        tokens = min(max(rate.burst, 1), tokens + (now - filled).seconds * rate.perSecond)
        filled = now
    }
}

extension Duration {
    var seconds: Double { Double(components.seconds) + Double(components.attoseconds) / 1e18 }
}
