import Bridge
import Gateways
import Testing

@Suite struct RateTests {
    private let start = ContinuousClock.now

    @Test func aBurstGoesAtOnceAndTheRestInTheirTime() {
        var bucket = TokenBucket(Rate(perSecond: 2, burst: 3), at: start)
        let atOnce = (0..<5).map { _ in bucket.take(at: start) }
        #expect(atOnce == [.zero, .zero, .zero, .milliseconds(500), .seconds(1)])
        let later = (0..<4).map { _ in bucket.take(at: start + .seconds(60)) }
        #expect(later == [.zero, .zero, .zero, .milliseconds(500)], "no more than a burst is saved up")
    }

    @Test func fiveFailuresInARowOpenTheBreaker() {
        var breaker = Breaker()
        let opened = (1...5).map { _ in breaker.failed(atOnce: false, pause: 30, cap: 300, at: start) }
        #expect(opened == [false, false, false, false, true] && breaker.isOpen)
    }

    @Test func aSuccessBetweenThemDoesNot() {
        var breaker = Breaker()
        for _ in 1...4 { _ = breaker.failed(atOnce: false, pause: 30, cap: 300, at: start) }
        breaker.succeeded()
        let opened = breaker.failed(atOnce: false, pause: 30, cap: 300, at: start)
        #expect(!opened)
    }

    @Test func aRefusalOpensItAtOnceAndOneRequestTriesWhetherItIsOver() {
        var breaker = Breaker()
        let opened = breaker.failed(atOnce: true, pause: 30, cap: 300, at: start)
        #expect(opened)
        guard case .wait(let until) = breaker.pass(at: start) else { return #expect(Bool(false), "it is open") }
        #expect(until == start + .seconds(30))
        let later = start + .seconds(31)
        guard case .go = breaker.pass(at: later) else { return #expect(Bool(false), "one tries") }
        guard case .wait = breaker.pass(at: later) else { return #expect(Bool(false), "only one") }
        let again = breaker.failed(atOnce: true, pause: 30, cap: 300, at: later)
        #expect(!again, "it was open, and the owner knows")
        #expect(breaker.openUntil == later + .seconds(60), "twice as long")
        _ = breaker.pass(at: later + .seconds(61))
        breaker.succeeded()
        guard case .go = breaker.pass(at: later) else { return #expect(Bool(false), "it is over") }
    }
}
