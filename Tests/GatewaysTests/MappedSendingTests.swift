import Dialogue
import Gateways
import Testing

/// What gateways are sent by a map alone, and what their answers mean.
@Suite struct MappedSendingTests {
    static let choices = [OutgoingChoice(id: "12.1", title: "Navy"), OutgoingChoice(id: "12.2", title: "Maroon…", description: "Maroon tua")]
    static let api = "http://127.0.0.1:9000/gw"
    static let place = OutgoingPart.Content.location(latitude: -0.00001, longitude: 109.5, name: "Toko", address: "Jl. A")

    static let requests: [(String, OutgoingPart.Content, String, String)] = [
        (
            "fonnte", .text("Halo & \"kak\" = 1+1\n🙏"), "/send",
            "countryCode=0&message=Halo%20%26%20%22kak%22%20%3D%201%2B1%0A%F0%9F%99%8F&target=6281322223333"
        ),
        (
            "fonnte", .picture(url: "https://t.id/a?b=1&c=2", caption: ""), "/send",
            "countryCode=0&message=&target=6281322223333&url=https%3A%2F%2Ft.id%2Fa%3Fb%3D1%26c%3D2"
        ),
        (
            "fonnte", .document(url: "https://t.id/k.pdf", name: "k.pdf", caption: "Katalog"), "/send",
            "countryCode=0&filename=k.pdf&message=Katalog&target=6281322223333&url=https%3A%2F%2Ft.id%2Fk.pdf"
        ),
        ("fonnte", place, "/send", "countryCode=0&location=-0.0000100%2C109.5&message=Toko%2C%20Jl.%20A&target=6281322223333"),
        (
            "wablas", .text("Halo \"kak\"\\ {token}"), "/api/v2/send-message",
            #"{"data":[{"flag":"instant","isGroup":false,"message":"Halo \"kak\"\\ {token}","phone":"6281322223333","retry":false,"secret":false}]}"#
        ),
        (
            "wablas", .picture(url: "https://t.id/a", caption: "Navy"), "/api/v2/send-image",
            #"{"data":[{"caption":"Navy","image":"https://t.id/a","isGroup":false,"phone":"6281322223333"}]}"#
        ),
        (
            "wablas", .document(url: "https://t.id/k.pdf", name: "k.pdf", caption: ""), "/api/v2/send-document",
            #"{"data":[{"caption":"","document":"https://t.id/k.pdf","isGroup":false,"phone":"6281322223333"}]}"#
        ),
        (
            "wablas", .location(latitude: -6.5, longitude: 107, name: "Toko", address: "Jl. A"), "/api/v2/send-location",
            #"{"data":[{"isGroup":false,"message":{"address":"Jl. A","latitude":-6.5,"longitude":107.0,"name":"Toko"},"phone":"6281322223333"}]}"#
        ),
        (
            "simulator", .choices(text: "Pilih", choices, asList: false), "/simulator/sent",
            #"{"choices":[{"description":"","id":"12.1","title":"Navy"},{"description":"Maroon tua","id":"12.2","title":"Maroon…"}],"#
                + #""id":"12","style":"buttons","text":"Pilih","to":"6281322223333"}"#
        ),
        (
            "simulator", .document(url: "https://t.id/k.pdf", name: "k.pdf", caption: ""), "/simulator/sent",
            #"{"document":{"name":"k.pdf","url":"https://t.id/k.pdf"},"id":"12","text":"","to":"6281322223333"}"#
        ),
        ("gowa", .text("Halo"), "/send/message", #"{"message":"Halo","phone":"6281322223333@s.whatsapp.net"}"#),
    ]

    @Test(arguments: requests) func aPartIsSentBy(_ name: String, _ content: OutgoingPart.Content, _ path: String, _ body: String) throws {
        let request = try MappedTests.gateway(name).request(for: OutgoingPart(id: "12", to: "081322223333", content))
        #expect(request.url == Self.api + path)
        #expect(request.text == body)
    }

    @Test func theGatewaysKeyStandsInItsHeader() throws {
        let request = try MappedTests.gateway("fonnte").request(for: OutgoingPart(id: "12", to: "62813", .text("x")))
        #expect(request.headers == [.init("Content-Type", "application/x-www-form-urlencoded"), .init("Authorization", "tok&en")])
    }

    @Test func aValueStaysInItsPlaceInAddressAndHeader() throws {
        let map = #"""
            {"channel": "web", "vouch": {"by": "path"}, "in": {"from": "/from", "text": "/text", "from_is": "name"},
             "out": {"headers": {"X-Key": "k {token}"},
                     "text": {"url": "{api}/{token}/{to}?x={id}", "json": {"deep": ["{text}", 1, null, "a {b }"]}}}}
            """#
        let gateway = MappedHTTP(map: try GatewayMap(Array(map.utf8)), api: "http://g", token: "a/b\r\nX-Evil: 1", secrets: [])
        let request = try gateway.request(for: OutgoingPart(id: "1&y=2", to: "../dina", .text("]}\"")))
        #expect(request.url == "http://g/a%2Fb%0D%0AX-Evil%3A%201/..%2Fdina?x=1%26y%3D2")
        #expect(request.headers.last == .init("X-Key", "k a/bX-Evil: 1"))
        #expect(request.text == #"{"deep":["]}\"",1,null,"a {b }"]}"#)
    }

    static let limits: [(String, String, OutgoingPart.Content, Bool)] = [
        ("fonnte", "4096", .text(String(repeating: "a", count: 4096)), true),
        ("fonnte", "4097", .text(String(repeating: "a", count: 4097)), false),
        ("fonnte", "empty", .text(" "), false),
        ("fonnte", "choices", .choices(text: "?", choices, asList: false), false),
        ("fonnte", "a template", .template(name: "a", language: "id", text: ""), false),
        ("fonnte", "no address", .picture(url: "a.jpg", caption: ""), false),
        ("fonnte", "nowhere", .location(latitude: .nan, longitude: 0, name: "", address: ""), false),
        ("simulator", "a list", .choices(text: "?", (1...10).map { OutgoingChoice(id: "1.\($0)", title: "\($0)") }, asList: true), true),
        ("simulator", "too many", .choices(text: "?", (1...11).map { OutgoingChoice(id: "1.\($0)", title: "\($0)") }, asList: true), false),
        (
            "simulator", "a long title", .choices(text: "?", [OutgoingChoice(id: "1.1", title: String(repeating: "t", count: 21))], asList: false),
            false
        ),
        ("gowa", "a picture", .picture(url: "https://t.id/a", caption: ""), false),
    ]

    @Test(arguments: limits) func aLimitIsKeptBeforeTheGatewayIsAsked(
        _ gateway: String, _ name: String, _ content: OutgoingPart.Content, _ isAllowed: Bool
    ) throws {
        let gateway = try MappedTests.gateway(gateway)
        let request = try? gateway.request(for: OutgoingPart(id: "1", to: "62813", content))
        #expect((request != nil) == isAllowed, "\(name)")
    }

    static let answers: [(String, Int, String, String)] = [
        ("fonnte", 200, #"{"status":true,"id":["80367"],"process":"pending"}"#, "sent 80367"),
        ("fonnte", 200, #"{"status":"true"}"#, "sent -"),
        ("fonnte", 200, #"{"status":false,"reason":"token invalid"}"#, "stopLine line 200"),
        ("fonnte", 200, #"{"status":false,"reason":"request invalid on disconnected device"}"#, "stopLine line 200"),
        ("fonnte", 200, #"{"status":false,"reason":"insufficient quota"}"#, "stopLine line 200"),
        ("fonnte", 200, #"{"status":false,"reason":"target invalid"}"#, "recipient recipient 200"),
        ("fonnte", 200, #"{"status":false,"reason":"input invalid"}"#, "message line 200"),
        ("fonnte", 200, "<html>", "retry line 200"),
        ("fonnte", 500, "", "retry line 500"),
        ("fonnte", 429, "", "throttle line 429"),
        ("fonnte", 401, "", "stopLine line 401"),
        ("fonnte", 422, "", "message line 422"),
        ("wablas", 200, #"{"status":true,"message":"ok","data":{"messages":[{"id":"uu-1","status":"pending"}]}}"#, "sent uu-1"),
        ("wablas", 200, #"{"status":false,"message":"device disconnected"}"#, "stopLine line 200"),
        ("wablas", 200, #"{"status":false,"message":"Phone number not registered"}"#, "recipient recipient 200"),
        ("simulator", 200, "", "sent -"),
        ("simulator", 200, #"{"id":"w1"}"#, "sent w1"),
        ("waha", 463, "", "throttle recipient 463"),
        ("waha", 422, #"{"message":"Session is not working"}"#, "stopLine line 422"),
        ("waha", 422, #"{"message":"chatId is invalid"}"#, "message line 422"),
        ("waha", 201, #"{"id":"true_1"}"#, "sent true_1"),
        ("gowa", 200, #"{"code":"SUCCESS","results":{"message_id":"3EB0"}}"#, "sent 3EB0"),
    ]

    @Test(arguments: answers) func anAnswerMeans(_ name: String, _ status: Int, _ body: String, _ line: String) throws {
        let outcome = try MappedTests.gateway(name).outcome(of: GatewayResponse(status, body), to: OutgoingPart(id: "1", to: "62813", .text("x")))
        #expect(outcome.line == line)
    }

    @Test func aThrottledSendWaitsAsLongAsTheHeaderSays() throws {
        let outcome = try MappedTests.gateway("fonnte").outcome(
            of: GatewayResponse(429, "", retryAfter: 7), to: OutgoingPart(id: "1", to: "62813", .text("x")))
        #expect(outcome.line == "throttle line 7.0 429")
    }
}
