import Dialogue
import Gateways
import Testing

@Suite struct ArrivalTests {
    @Test func aLaterRankCountsForMore() { #expect(Arrival.Status.Rank.sent < .read) }
}
