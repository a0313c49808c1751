import Bridge
import Dialogue
import Gateways
import Testing

/// What one customer sent, cut into what is answered together.
@Suite struct BurstTests {
    private static let now = Instant(seconds: 1_795_400_100)

    private func piece(
        _ number: Int, _ text: String = "", kind: Arrival.Kind = .message, second: Int? = nil, about: Int? = nil, tap: String? = nil,
        line: String = "wa"
    ) -> Piece {
        var arrival = Arrival(
            id: "m\(number)", kind, person: .init(to: "62812"), at: Self.now.adding(seconds: second ?? number), text: text)
        arrival.about = about.map { "m\($0)" }
        arrival.choice = tap.map { .init(id: $0, title: text) }
        return Piece(id: number, line: line, external: "m\(number)", arrival: arrival)
    }

    private func shown(_ pieces: Piece...) -> [String] {
        let burst = Burst(pieces)
        return burst.parts.map { part in
            switch part {
            case .message(let ids): "message " + burst.content(of: ids).text.replacing("\n", with: "|")
            case .single(let at): "single \(burst.pieces[at].external)"
            case .nothing(let ids): "nothing " + ids.map { burst.pieces[$0].external }.joined(separator: " ")
            }
        }
    }

    @Test func piecesAreOneMessage() { #expect(shown(piece(1, "kak"), piece(2, "gamis ready?")) == ["message kak|gamis ready?"]) }

    @Test func whatWasWrittenFirstComesFirst() {
        #expect(shown(piece(1, "ready?", second: 5), piece(2, "gamis", second: 3)) == ["message gamis|ready?"])
        #expect(shown(piece(1, "a", second: 3), piece(2, "b", second: 3)) == ["message a|b"], "within a second, as they came")
    }

    @Test func aTapStandsAlone() {
        #expect(shown(piece(1, "mau"), piece(2, "Sage", tap: "12.1"), piece(3, "ya")) == ["message mau", "single m2", "message ya"])
    }

    @Test func anEchoStandsAlone() { #expect(shown(piece(1, "halo"), piece(2, "siap", kind: .echo)) == ["message halo", "single m2"]) }

    @Test func whatWasTakenBackInTimeWasNeverSaid() {
        #expect(shown(piece(1, "salah"), piece(2, "gamis"), piece(3, kind: .deletion, about: 1)) == ["message gamis", "nothing m1 m3"])
        #expect(shown(piece(3, kind: .deletion, about: 1)) == ["nothing m3"], "what was answered was answered")
    }

    @Test func whatWasRewrittenInTimeCountsAsRewritten() {
        #expect(shown(piece(1, "2 pcs"), piece(2, "3 pcs", kind: .edit, about: 1)) == ["message 3 pcs", "nothing m2"])
        #expect(shown(piece(2, "3 pcs", kind: .edit, about: 1)) == ["message 3 pcs"], "after the answer it is a change of mind")
    }

    @Test func ofWhatWasAnsweredTheLastEditCounts() {
        #expect(
            shown(piece(2, "3 pcs", kind: .edit, about: 1), piece(3, "4 pcs", kind: .edit, about: 1)) == ["message 4 pcs", "nothing m3"])
        #expect(shown(piece(2, "3 pcs", kind: .edit, about: 1), piece(3, kind: .deletion, about: 1)) == ["nothing m2 m3"])
    }

    /// Telegram numbers updates and messages apart: an edit names the message.
    @Test func anEditFindsItsMessageByTheMessagesOwnId() {
        var first = piece(1, "2 pcs")
        first.arrival.messageID = "77"
        var edit = piece(2, "3 pcs", kind: .edit)
        (edit.arrival.about, edit.arrival.messageID) = ("77", "77")
        #expect(shown(first, edit) == ["message 3 pcs", "nothing m2"])
    }

    @Test func twoNumbersOfAShopAreTwoConversationsOfOnePerson() {
        #expect(shown(piece(1, "halo"), piece(2, "halo", line: "tg")) == ["message halo", "message halo"])
    }

    @Test func nobodyTypesThatMuch() {
        let burst = Burst([piece(1, String(repeating: "é", count: 9000))])
        #expect(burst.content(of: [0]).text.utf8.count == Burst.longestText)
    }
}
