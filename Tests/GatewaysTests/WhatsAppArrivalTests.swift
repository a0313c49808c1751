import Dialogue
import Gateways
import Testing

@Suite struct WhatsAppArrivalTests {
    let hook = WhatsAppCloud.sample

    @Test func samplesAreFound() { #expect(WhatsAppSample.all.count >= 72) }

    @Test(arguments: WhatsAppSample.all) func everyBodyBecomesWhatItsFileSays(_ sample: WhatsAppSample) throws {
        let arrivals = try hook.arrivals(in: sample.body).map(\.told)
        #expect(JSON.array(arrivals).document == sample.arrivals.document)
    }

    @Test func theSameElementHasTheSameIDAgainAndAnotherHasAnother() throws {
        let message: JSON = ["from": "6281234567890", "type": "text", "text": ["body": "satu"]]
        let body: JSON = ["messages": [message, message, ["from": "6281234567890", "type": "text", "text": ["body": "dua"]]]]
        let ids = try hook.arrivals(in: body).map(\.id)
        #expect(ids[0] == ids[1])
        #expect(ids[1] != ids[2])
        // What is kept must still be known after an update of the bot.
        #expect(ids[0] == "raw-1a13b8cc58eec8d42391321ed8413698")
    }

    @Test func whatIsNotUnderstoodIsKeptAsItCame() throws {
        let body = Array(#"{"messages": [ {"from" : "x", "type":"text",  "text":{} }]}"#.utf8)
        let arrivals = try hook.arrivals(in: WebhookRequest(body: body), receivedAt: .received)
        #expect(arrivals.map(\.raw) == [#"{"from" : "x", "type":"text",  "text":{} }"#])
    }

    @Test(arguments: ["", "[]", "\"text\"", "5", "{", "{\"entry\":[}", "{}x", "<html>", "\u{0}"])
    func aBodyThatIsNoObjectIsRefused(_ body: String) {
        #expect(throws: Undecodable.self) { try hook.arrivals(in: WebhookRequest(body: Array(body.utf8)), receivedAt: .received) }
    }

    @Test(
        arguments: [
            ("1779700000", 1_779_700_000_000), ("1779700000.5", 1_779_700_000_500), ("1.7797e9", 1_779_700_000_000),
            ("2026-05-25T09:06:40Z", 1_779_700_000_000), ("1779700000000", 1_779_700_000_000),
            // Nonsense, of a time to come, from before WhatsApp.
            ("", nil), ("kemarin", nil), ("-1", nil), ("nan", nil), ("inf", nil), ("1e300", nil), ("1779900000", nil),
            ("12", nil),
        ] as [(String, Int64?)])
    func timesAreReadAndNonsenseIsTheTimeOfReceiving(_ timestamp: String, _ expected: Int64?) throws {
        let body: JSON = ["messages": [["from": "6281234567890", "type": "text", "timestamp": .string(timestamp), "text": ["body": "x"]]]]
        #expect(try hook.arrivals(in: body).map(\.at.milliseconds) == [expected ?? Instant.received.milliseconds])
    }

    @Test(
        arguments: [
            ("6281234567890", "+6281234567890"), ("+6281234567890", "+6281234567890"), ("60123456789", "+60123456789"),
            ("62274512345", "+62274512345"),
            ("123", nil), ("12345678901234567890", nil), ("ID.6281234567890", nil), ("<PHONE>", nil), ("62812 3456", nil), ("６２８１２３４５６７８９０", nil),
        ] as [(String, String?)])
    func onlyDigitsAreAPhone(_ from: String, _ phone: String?) throws {
        let body: JSON = ["messages": [["from": .string(from), "type": "text", "text": ["body": "x"]]]]
        let person = try #require(try hook.arrivals(in: body).first?.person)
        #expect(person.to == from)
        #expect(person.phone == phone)
    }

    @Test func theHandshakeAnswersWhoKnowsOurWord() {
        func answer(_ query: [String: String], _ hook: WhatsAppCloud = .sample) -> WebhookAnswer { hook.handshake(WebhookRequest(query: query)) }
        let query = ["hub.mode": "subscribe", "hub.verify_token": "kata-sandi", "hub.challenge": "1158201444"]
        #expect(answer(query) == WebhookAnswer(200, "1158201444"))
        for key in query.keys { #expect(answer(query.filter { $0.key != key }).status == 403) }
        for (key, value) in [("hub.mode", "unsubscribe"), ("hub.verify_token", "kata-sand"), ("hub.verify_token", "Kata-sandi")] {
            #expect(answer(query.merging([key: value]) { $1 }).status == 403)
        }
        let open = WhatsAppCloud(numberID: "1", appSecrets: [], token: "", verifyToken: "")
        #expect(answer(query.merging(["hub.verify_token": ""]) { $1 }, open).status == 403)
    }

    @Test func printingTellsNoSecret() {
        var told = "\(hook) \(String(reflecting: hook))"
        dump(hook, to: &told)
        for secret in ["rahasia", "EAAG", "kata-sandi"] { #expect(!told.contains(secret)) }
    }
}
