import Dialogue
import Gateways
import Testing

@Suite struct WhatsAppErrorTests {
    private let part = OutgoingPart(id: "D7.1", to: "6281234567890", .text("halo"))

    private func outcome(_ status: Int, _ body: String, after: Double? = nil) -> SendOutcome {
        WhatsAppCloud.sample.outcome(of: GatewayResponse(status: status, retryAfter: after, body: Array(body.utf8)), to: part)
    }

    private func error(_ status: Int, _ body: String, after: Double? = nil) -> SendError? {
        guard case .failed(let error) = outcome(status, body, after: after) else { return nil }
        return error
    }

    static let table: [(SendError.Kind, SendError.Scope, [Int])] = [
        (.retry, .line, [1, 2, 131000, 131016, 131057, 133004, 133005]),
        (.throttle, .line, [4, 80007, 130429, 131048, 133016]),
        (.throttle, .recipient, [131056]),
        (.stopLine, .line, [0, 3, 10, 190, 200, 250, 299, 368, 130497, 131031, 131037, 131042, 131044, 131045]),
        (
            .message, .line,
            [
                33, 100, 131008, 131009, 131021, 131051, 131052, 131053, 132000, 132001, 132005, 132007, 132008, 132012, 132068, 132069, 135000,
                999_999,
            ]
        ),
        (.recipient, .recipient, [130472, 131026, 131030, 131047, 131049, 131050, 131062, 137000]),
    ]

    @Test(arguments: table) func aCodeAsksForWhatTheTableSays(_ kind: SendError.Kind, _ scope: SendError.Scope, _ codes: [Int]) throws {
        for code in codes {
            // As a number in an answer, as a text in a status.
            let answered = try #require(error(400, #"{"error": {"message": "m", "code": \#(code), "error_data": {"details": "d"}}}"#))
            let isComplaint = [368, 131031, 131048, 131049, 131050].contains(code)
            #expect(
                answered
                    == SendError(kind, scope: scope, code: "\(code)", reason: "d", isOutsideWindow: code == 131047, isComplaint: isComplaint))
            let status: JSON = ["statuses": [["id": "wamid.A", "status": "failed", "errors": [["code": "\(code)", "title": "t"]]]]]
            let told = try #require(try WhatsAppCloud.sample.arrivals(in: status).first?.status?.error)
            #expect(
                told == SendError(kind, scope: scope, code: "\(code)", reason: "t", isOutsideWindow: code == 131047, isComplaint: isComplaint))
        }
    }

    @Test(
        arguments: [
            (429, .throttle), (500, .retry), (502, .retry), (503, .retry), (408, .retry), (401, .stopLine), (403, .stopLine), (404, .stopLine),
            (301, .stopLine), (400, .message), (413, .message), (200, .stopLine),
        ] as [(Int, SendError.Kind)])
    func withoutACodeTheStatusDecides(_ status: Int, _ kind: SendError.Kind) {
        for body in ["", "<html>Bad Gateway</html>", "[]"] {
            #expect(error(status, body) == SendError(kind, scope: .line, code: "\(status)", reason: ""))
        }
    }

    @Test func theWaitThatIsAskedForIsKept() {
        #expect(error(429, "", after: 30)?.after == 30)
        #expect(error(400, #"{"error": {"code": 130429}}"#, after: 2.5)?.after == 2.5)
    }

    @Test func aKnownCodeCountsForMoreThanTheStatus() {
        #expect(error(500, #"{"error": {"code": 131026}}"#)?.kind == .recipient)
        #expect(error(401, #"{"error": {"code": 190, "error_subcode": 463}}"#)?.kind == .stopLine)
        #expect(error(503, #"{"error": {"code": 999999}}"#)?.kind == .retry)
    }

    @Test func aNumberThatIsNotThereStopsTheLine() {
        #expect(error(400, #"{"error": {"code": 100, "error_subcode": 33}}"#)?.kind == .stopLine)
        #expect(error(400, #"{"error": {"code": 100, "error_subcode": 2494010}}"#)?.kind == .message)
    }

    @Test func anErrorIsNoSuccessWhateverTheStatus() {
        #expect(error(200, #"{"error": {"message": "Rate limit hit", "code": 130429}}"#)?.kind == .throttle)
    }

    @Test func whatWasAcceptedHasMetasID() {
        let accepted =
            #"{"messaging_product": "whatsapp", "contacts": [{"input": "6281", "wa_id": "6281"}], "messages": [{"id": "wamid.A", "message_status": "accepted"}]}"#
        #expect(outcome(200, accepted) == .sent(id: "wamid.A"))
    }

    @Test func whatWasAcceptedWithoutAnIDIsNotSentTwice() {
        for body in ["{}", #"{"messages": []}"#, #"{"messages": [{"id": ""}]}"#, #"{"success": true}"#] {
            #expect(outcome(200, body) == .sent(id: nil))
        }
    }
}
