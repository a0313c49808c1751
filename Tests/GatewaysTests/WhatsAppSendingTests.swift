import Dialogue
import Gateways
import Testing

/// Shapes as pywa 4.5.0 sends them.
@Suite struct WhatsAppSendingTests {
    let hook = WhatsAppCloud.sample

    private func part(_ content: OutgoingPart.Content, to: String = "6281234567890", id: String = "D7.1") -> OutgoingPart {
        OutgoingPart(id: id, to: to, content)
    }

    private func parsed(_ bytes: [UInt8]) throws -> String { try JSON(parsing: bytes).document }

    private static let choices = [OutgoingChoice(id: "D7.1.1", title: "Ya"), OutgoingChoice(id: "D7.1.2", title: "Tidak", description: "nanti saja")]

    static let shapes: [(OutgoingPart.Content, String)] = [
        (.text("Halo \"kak\"\n😊"), #""type": "text", "text": {"body": "Halo \"kak\"\n😊", "preview_url": false}"#),
        (
            .choices(text: "Jadi?", choices, asList: false),
            #"""
            "type": "interactive", "interactive": {"type": "button", "body": {"text": "Jadi?"}, "action": {"buttons": [
                {"type": "reply", "reply": {"id": "D7.1.1", "title": "Ya"}}, {"type": "reply", "reply": {"id": "D7.1.2", "title": "Tidak"}}]}}
            """#
        ),
        (
            .choices(text: "Jadi?", choices, asList: true),
            #"""
            "type": "interactive", "interactive": {"type": "list", "body": {"text": "Jadi?"}, "action": {"button": "Pilih", "sections": [{"rows": [
                {"id": "D7.1.1", "title": "Ya"}, {"id": "D7.1.2", "title": "Tidak", "description": "nanti saja"}]}]}}
            """#
        ),
        (.picture(url: "https://toko.example/a.jpg", caption: ""), #""type": "image", "image": {"link": "https://toko.example/a.jpg"}"#),
        (
            .picture(url: "https://toko.example/a.jpg", caption: "Aulia"),
            #""type": "image", "image": {"link": "https://toko.example/a.jpg", "caption": "Aulia"}"#
        ),
        (
            .document(url: "https://toko.example/i.pdf", name: "invoice.pdf", caption: "Ini ya"),
            #""type": "document", "document": {"link": "https://toko.example/i.pdf", "filename": "invoice.pdf", "caption": "Ini ya"}"#
        ),
        (
            .document(url: "https://toko.example/i.pdf", name: "", caption: ""),
            #""type": "document", "document": {"link": "https://toko.example/i.pdf"}"#
        ),
        (
            .location(latitude: -6.25, longitude: 106.5, name: "Toko", address: "Depok"),
            #""type": "location", "location": {"latitude": -6.25, "longitude": 106.5, "name": "Toko", "address": "Depok"}"#
        ),
        (
            .location(latitude: 0.5, longitude: -180, name: "", address: ""),
            #""type": "location", "location": {"latitude": 0.5, "longitude": -180.0}"#
        ),
        (
            .template(name: "order_update", language: "id", text: " Pesanan\n\tA1:      dikirim  ya "),
            #"""
            "type": "template", "template": {"name": "order_update", "language": {"code": "id"},
                "components": [{"type": "body", "parameters": [{"type": "text", "text": "Pesanan A1: dikirim ya"}]}]}
            """#
        ),
    ]

    @Test(arguments: shapes) func everyContentHasItsPublishedShape(_ content: OutgoingPart.Content, _ fields: String) throws {
        let request = try hook.request(for: part(content))
        let expected =
            #"{"messaging_product": "whatsapp", "recipient_type": "individual", "to": "6281234567890", "biz_opaque_callback_data": "D7.1", \#(fields)}"#
        #expect(try parsed(request.body) == parsed(Array(expected.utf8)))
        #expect(request.url == "https://graph.facebook.com/v26.0/418820000000001/messages")
        #expect(request.headers == [.init("Authorization", "Bearer EAAG-token"), .init("Content-Type", "application/json")])
    }

    @Test func whoHasNoNumberIsWrittenToByTheirID() throws {
        guard case .object(let body) = try JSON(parsing: hook.request(for: part(.text("halo"), to: "ID.20819787093429")).body) else { return }
        #expect(body["recipient"] == "ID.20819787093429")
        #expect(body["to"] == nil)
    }

    @Test func aCustomerIsShownThatTheirMessageIsRead() throws {
        let requests = hook.courtesies(for: Arrival(id: "wamid.T1", .message, at: .received))
        try #require(requests.count == 1)
        #expect(
            try parsed(requests[0].body)
                == parsed(
                    Array(
                        #"{"messaging_product": "whatsapp", "status": "read", "message_id": "wamid.T1", "typing_indicator": {"type": "text"}}"#.utf8))
        )
        #expect(requests[0].url == "https://graph.facebook.com/v26.0/418820000000001/messages")
    }

    @Test(
        arguments: [
            ("raw-00", .message), ("wamid.T1", .echo), ("wamid.T1", .reaction), ("wamid.T1", .ignored), ("status wamid.T1 read", .status),
        ] as [(String, Arrival.Kind)])
    func nothingElseIsShownAsRead(_ id: String, _ kind: Arrival.Kind) {
        #expect(hook.courtesies(for: Arrival(id: id, kind, at: .received)).isEmpty)
    }

    private static func text(_ length: Int) -> String { String(repeating: "a", count: length) }
    private static func choices(_ count: Int, title: String = "", id: String = "", description: String = "") -> [OutgoingChoice] {
        (0..<count).map { OutgoingChoice(id: "\($0)" + id, title: "\($0)" + title, description: description) }
    }
    private static let file = "https://toko.example/a"

    /// At each limit, and one beyond it.
    static let limits: [(String, OutgoingPart.Content, OutgoingPart.Content)] = [
        ("text", .text(text(4096)), .text(text(4097))),
        ("text counts UTF-16", .text(text(4094) + "😊"), .text(text(4095) + "😊")),
        ("empty text", .text("."), .text("")),
        ("blank text", .text("."), .text(" \n\t")),
        ("text above choices", .choices(text: text(1024), choices, asList: false), .choices(text: text(1025), choices, asList: false)),
        ("empty text above choices", .choices(text: "?", choices, asList: true), .choices(text: "", choices, asList: true)),
        ("buttons", .choices(text: "?", choices(3), asList: false), .choices(text: "?", choices(4), asList: false)),
        ("no buttons", .choices(text: "?", choices(1), asList: false), .choices(text: "?", [], asList: false)),
        ("rows", .choices(text: "?", choices(10), asList: true), .choices(text: "?", choices(11), asList: true)),
        ("no rows", .choices(text: "?", choices(1), asList: true), .choices(text: "?", [], asList: true)),
        (
            "title of a button", .choices(text: "?", choices(2, title: text(19)), asList: false),
            .choices(text: "?", choices(2, title: text(20)), asList: false)
        ),
        (
            "title of a row", .choices(text: "?", choices(2, title: text(23)), asList: true),
            .choices(text: "?", choices(2, title: text(24)), asList: true)
        ),
        (
            "id of a button", .choices(text: "?", choices(2, id: text(255)), asList: false),
            .choices(text: "?", choices(2, id: text(256)), asList: false)
        ),
        (
            "id of a row", .choices(text: "?", choices(2, id: text(199)), asList: true), .choices(text: "?", choices(2, id: text(200)), asList: true)
        ),
        (
            "description", .choices(text: "?", choices(2, description: text(72)), asList: true),
            .choices(text: "?", choices(2, description: text(73)), asList: true)
        ),
        (
            "same title", .choices(text: "?", choices, asList: false),
            .choices(text: "?", [.init(id: "1", title: "Ya"), .init(id: "2", title: "Ya")], asList: false)
        ),
        (
            "same id", .choices(text: "?", choices, asList: true),
            .choices(text: "?", [.init(id: "1", title: "Ya"), .init(id: "1", title: "Tidak")], asList: true)
        ),
        (
            "empty title", .choices(text: "?", choices(1), asList: false),
            .choices(text: "?", [.init(id: "1", title: " ")], asList: false)
        ),
        ("empty id", .choices(text: "?", choices(1), asList: false), .choices(text: "?", [.init(id: "", title: "Ya")], asList: false)),
        ("caption", .picture(url: file, caption: text(1024)), .picture(url: file, caption: text(1025))),
        (
            "caption of a document", .document(url: file, name: "a", caption: text(1024)), .document(url: file, name: "a", caption: text(1025))
        ),
        ("no address", .picture(url: file, caption: ""), .picture(url: "", caption: "")),
        ("a file of ours", .picture(url: file, caption: ""), .picture(url: "file:///etc/passwd", caption: "")),
        ("a folder's name", .document(url: file, name: "a", caption: ""), .document(url: "media/a.pdf", name: "a", caption: "")),
        ("latitude", .location(latitude: 90, longitude: 0, name: "", address: ""), .location(latitude: 90.1, longitude: 0, name: "", address: "")),
        ("longitude", .location(latitude: 0, longitude: 180, name: "", address: ""), .location(latitude: 0, longitude: 181, name: "", address: "")),
        ("no number", .location(latitude: 0, longitude: 0, name: "", address: ""), .location(latitude: .nan, longitude: 0, name: "", address: "")),
        ("template", .template(name: "a", language: "id", text: "x"), .template(name: "", language: "id", text: "x")),
        ("language", .template(name: "a", language: "id", text: "x"), .template(name: "a", language: "", text: "x")),
        ("blank of a template", .template(name: "a", language: "id", text: "x"), .template(name: "a", language: "id", text: "\n\t ")),
        ("long template", .template(name: "a", language: "id", text: text(1024)), .template(name: "a", language: "id", text: text(1025))),
    ]

    @Test(arguments: limits) func whatMetaWouldRefuseIsNotSent(_ name: String, _ within: OutgoingPart.Content, _ beyond: OutgoingPart.Content) {
        #expect(throws: Never.self) { try hook.request(for: part(within)) }
        #expect(throws: Unsendable.self) { try hook.request(for: part(beyond)) }
    }

    @Test func ourIDMustFitAndSomebodyMustBeNamed() {
        #expect(throws: Never.self) { try hook.request(for: part(.text("a"), id: Self.text(512))) }
        #expect(throws: Unsendable.self) { try hook.request(for: part(.text("a"), id: Self.text(513))) }
        #expect(throws: Unsendable.self) { try hook.request(for: part(.text("a"), id: "")) }
        #expect(throws: Unsendable.self) { try hook.request(for: part(.text("a"), to: "")) }
    }

    @Test func aRefusalSaysHowMuchIsTooMuch() throws {
        let error = #expect(throws: Unsendable.self) { try hook.request(for: part(.text(Self.text(5000)))) }
        #expect(error?.description == "the text has 5000 characters of at most 4096")
    }

    @Test func theTraitsAreMetas() {
        let traits = hook.traits
        #expect(traits.channel == "whatsapp")
        #expect(traits.window == 86_220)
        #expect(traits.buttons == ChoiceLimit(most: 3, title: TextLimit(20)))
        #expect(traits.list == ChoiceLimit(most: 10, title: TextLimit(24), description: TextLimit(72)))
        #expect(traits.rate == Rate(perSecond: 18, burst: 18))
        #expect(traits.pairRate == Rate(perSecond: 1.0 / 6, burst: 5))
        #expect(traits.largestBody == 4_194_304)
        #expect(traits.tellsByOurID)
        #expect(!traits.acceptsGarbage)
    }
}
