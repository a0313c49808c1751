import Dialogue
import Gateways
import Testing

/// What Telegram is sent, and what its answers mean.
@Suite struct TelegramSendingTests {
    let telegram = Telegram(token: "77000:AAH", secrets: [], api: "http://127.0.0.1:9000/tg")

    private func request(_ content: OutgoingPart.Content, to: String = "5123") throws -> OutgoingRequest {
        try telegram.request(for: OutgoingPart(id: "12", to: to, content))
    }

    static let choices = [OutgoingChoice(id: "12.1", title: "Ukuran L"), OutgoingChoice(id: "12.2", title: "Ukuran \"XL\"")]

    static let calls: [(OutgoingPart.Content, String, String)] = [
        (.text("*Halo* <b>kak</b>"), "sendMessage", #"{"chat_id":5123,"text":"*Halo* <b>kak</b>"}"#),
        (
            .choices(text: "Pilih", choices, asList: false), "sendMessage",
            #"{"chat_id":5123,"reply_markup":{"inline_keyboard":[[{"callback_data":"12.1","text":"Ukuran L"}],"#
                + #"[{"callback_data":"12.2","text":"Ukuran \"XL\""}]]},"text":"Pilih"}"#
        ),
        (
            .choices(text: "Pilih", [choices[0]], asList: true), "sendMessage",
            #"{"chat_id":5123,"reply_markup":{"inline_keyboard":[[{"callback_data":"12.1","text":"Ukuran L"}]]},"text":"Pilih"}"#
        ),
        (.picture(url: "https://toko.id/a.jpg", caption: ""), "sendPhoto", #"{"chat_id":5123,"photo":"https://toko.id/a.jpg"}"#),
        (
            .picture(url: "https://toko.id/a.jpg", caption: "Navy"), "sendPhoto",
            #"{"caption":"Navy","chat_id":5123,"photo":"https://toko.id/a.jpg"}"#
        ),
        (
            .document(url: "https://toko.id/k.pdf", name: "k.pdf", caption: "Katalog"), "sendDocument",
            #"{"caption":"Katalog","chat_id":5123,"document":"https://toko.id/k.pdf"}"#
        ),
        (.location(latitude: -6.5, longitude: 107, name: "", address: ""), "sendLocation", #"{"chat_id":5123,"latitude":-6.5,"longitude":107.0}"#),
        (
            .location(latitude: -6.5, longitude: 107, name: "Toko", address: ""), "sendVenue",
            #"{"address":"Toko","chat_id":5123,"latitude":-6.5,"longitude":107.0,"title":"Toko"}"#
        ),
    ]

    @Test(arguments: calls) func aPartIsSentBy(_ content: OutgoingPart.Content, _ method: String, _ body: String) throws {
        let request = try request(content)
        #expect(request.url == "http://127.0.0.1:9000/tg/bot77000:AAH/\(method)")
        #expect(request.headers == [.init("Content-Type", "application/json")])
        #expect(request.text == body)
    }

    @Test func anAnswerInTheShopsOwnChatNamesItsConnection() throws {
        #expect(try request(.text("ya"), to: "5123@bcAA1").text == #"{"business_connection_id":"bcAA1","chat_id":5123,"text":"ya"}"#)
    }

    static let choice = OutgoingChoice(id: "1.1", title: "Ya")
    static let limits: [(String, OutgoingPart.Content, Bool)] = [
        ("text 4096", .text(String(repeating: "a", count: 4096)), true),
        ("text 4097", .text(String(repeating: "a", count: 4097)), false),
        ("a pair of units each", .text(String(repeating: "🙏", count: 2049)), false),
        ("empty", .text(" \n"), false),
        ("caption 1024", .picture(url: "https://t.id/a", caption: String(repeating: "a", count: 1024)), true),
        ("caption 1025", .picture(url: "https://t.id/a", caption: String(repeating: "a", count: 1025)), false),
        ("a file of ours", .picture(url: "file:///etc/passwd", caption: ""), false),
        ("ten choices", .choices(text: "?", (1...10).map { OutgoingChoice(id: "1.\($0)", title: "\($0)") }, asList: false), true),
        ("eleven choices", .choices(text: "?", (1...11).map { OutgoingChoice(id: "1.\($0)", title: "\($0)") }, asList: false), false),
        ("no choices", .choices(text: "?", [], asList: false), false),
        ("id 64", .choices(text: "?", [OutgoingChoice(id: String(repeating: "i", count: 64), title: "Ya")], asList: false), true),
        ("id 65", .choices(text: "?", [OutgoingChoice(id: String(repeating: "i", count: 65), title: "Ya")], asList: false), false),
        ("title 65", .choices(text: "?", [OutgoingChoice(id: "1.1", title: String(repeating: "t", count: 65))], asList: false), false),
        ("no title", .choices(text: "?", [OutgoingChoice(id: "1.1", title: "")], asList: false), false),
        ("north of the pole", .location(latitude: 91, longitude: 0, name: "", address: ""), false),
        ("nowhere", .location(latitude: .nan, longitude: 0, name: "", address: ""), false),
        ("a template", .template(name: "kabar", language: "id", text: "Halo"), false),
    ]

    @Test(arguments: limits) func aLimitIsKeptBeforeTelegramIsAsked(_ name: String, _ content: OutgoingPart.Content, _ isAllowed: Bool) {
        let request = try? request(content)
        #expect((request != nil) == isAllowed, "\(name)")
    }

    static let answers: [(Int, String, String)] = [
        (200, #"{"ok":true,"result":{"message_id":133}}"#, "sent 133"),
        (200, #"{"ok":true,"result":true}"#, "sent -"),
        (200, "<html>masuk dulu</html>", "retry line 200"),
        (
            429, #"{"ok":false,"error_code":429,"description":"Too Many Requests: retry after 10072","parameters":{"retry_after":10072}}"#,
            "throttle recipient 10072.0 429"
        ),
        (429, #"{"ok":false,"error_code":429,"description":"Too Many Requests: retry after 3"}"#, "throttle recipient 3.0 429"),
        (429, #"{"ok":false,"error_code":429,"description":"Too Many Requests"}"#, "throttle recipient 429"),
        (403, #"{"ok":false,"error_code":403,"description":"Forbidden: bot was blocked by the user"}"#, "recipient recipient 403"),
        (403, #"{"ok":false,"error_code":403,"description":"Forbidden: user is deactivated"}"#, "recipient recipient 403"),
        (400, #"{"ok":false,"error_code":400,"description":"Bad Request: chat not found"}"#, "recipient recipient 400"),
        (400, #"{"ok":false,"error_code":400,"description":"Bad Request: BUTTON_DATA_INVALID"}"#, "message line 400"),
        (400, #"{"ok":false,"error_code":400,"description":"Bad Request: message is too long"}"#, "message line 400"),
        (413, #"{"ok":false,"error_code":413,"description":"Request Entity Too Large"}"#, "message line 413"),
        (401, #"{"ok":false,"error_code":401,"description":"Unauthorized"}"#, "stopLine line 401"),
        (404, #"{"ok":false,"error_code":404,"description":"Not Found"}"#, "stopLine line 404"),
        (409, #"{"ok":false,"error_code":409,"description":"Conflict: terminated by other getUpdates request"}"#, "retry line 409"),
        (500, #"{"ok":false,"error_code":500,"description":"Internal Server Error"}"#, "retry line 500"),
        (502, "Bad Gateway", "retry line 502"),
        (302, "", "retry line 302"),
    ]

    private func outcome(_ response: GatewayResponse) -> SendOutcome {
        telegram.outcome(of: response, to: OutgoingPart(id: "1", to: "5", .text("x")))
    }

    @Test(arguments: answers) func anAnswerMeans(_ status: Int, _ body: String, _ line: String) {
        #expect(outcome(GatewayResponse(status, body)).line == line)
    }

    @Test func aWaitInTheHeaderCountsWhereTheBodyHasNone() {
        #expect(outcome(GatewayResponse(429, "", retryAfter: 9)).line == "throttle recipient 9.0 429")
    }

    @Test func aChatThatMovedSaysWhere() {
        let body = #"{"ok":false,"error_code":400,"description":"Bad Request: group chat was upgraded","parameters":{"migrate_to_chat_id":-100777}}"#
        let error = SendError(.recipient, scope: .recipient, code: "400", reason: "Bad Request: group chat was upgraded (now -100777)")
        #expect(outcome(GatewayResponse(400, body)) == .failed(error))
    }

    @Test func aTapEndsItsSpinnerAndAMessageShowsTyping() throws {
        let request = WebhookRequest(body: try TelegramTests.bodies["tap"])
        let tap = try telegram.arrivals(in: request, receivedAt: TelegramTests.now)[0]
        #expect(telegram.courtesies(for: tap).map(\.text) == [#"{"callback_query_id":"7301955"}"#, #"{"action":"typing","chat_id":5123456789}"#])
        #expect(telegram.courtesies(for: tap)[0].url.hasSuffix("/answerCallbackQuery"))
        let edit = try telegram.arrivals(in: WebhookRequest(body: try TelegramTests.bodies["edited"]), receivedAt: TelegramTests.now)[0]
        #expect(telegram.courtesies(for: edit).isEmpty)
    }
}
