import Dialogue
import Gateways
import Testing

/// What Telegram's updates become.
@Suite struct TelegramTests {
    static let bodies = SampleBodies("telegram")
    static let now = Instant(seconds: 1_790_400_000)
    let telegram = Telegram(token: "77000:AAH-test", secrets: ["old-secret-0123456789", "new-secret-0123456789"])

    static let dina = "5123456789 'Dina Lestari'"
    static let table: [(String, String)] = [
        ("text", #"message \#(dina) "kak gamis navy L masih ada? 🙏""#),
        ("reply", #"message \#(dina) "yang ini kak" about 40"#),
        ("photo", #"message \#(dina) "bukti transfer 185rb" picture:AgAC-large"#),
        ("document", "message \(dina) document:BQAC-1:alamat.pdf"),
        ("voice", "message \(dina) voice:AwAC-1"),
        ("audio", "message \(dina) audio:CQAC-1:Lagu toko"),
        ("video", "message \(dina) video:BAAC-1:unboxing.mp4"),
        ("video_note", "message \(dina) video:DQAC-1"),
        ("animation", "message \(dina) video:CgAC-1"),
        ("sticker", "message \(dina) sticker:CAAC-1:😍"),
        ("location", "message \(dina) location:-6.914744:107.60981"),
        ("venue", "message \(dina) location:Pasar Baru:Jl. Otista, Bandung:-6.9215:107.6071"),
        ("own_contact", "message 5123456789 +6281322223333 'Dina Lestari' contact:+6281322223333:Dina"),
        ("other_contact", "message \(dina) contact:+6285711112222:Kurir Asep"),
        ("dice", "message \(dina) unknown:dice"),
        ("start", #"message \#(dina) "halo" from promo_lebaran"#),
        ("start_bare", #"message \#(dina) "halo""#),
        ("pinned", #"ignored \#(dina) "pinned_message""#),
        ("new_kind", "unknown \(dina)"),
        ("group_text", #"ignored -1001987654321 "a group""#),
        ("group_migrated", #"ignored -4001 "a group""#),
        ("other_bot", #"ignored \#(dina) "another bot""#),
        ("edited", #"edit \#(dina) "gamis navy XL ya" about 41"#),
        ("tap", #"message \#(dina) "Ukuran XL" [12.2 Ukuran XL] about 52"#),
        ("tap_on_gone_message", "message \(dina) [12.2 ] about 52"),
        ("tap_inline", "message \(dina) [menu ]"),
        ("tap_in_group", #"ignored -1001987654321 "a group""#),
        ("blocked", #"stop \#(dina) "blocked""#),
        ("unblocked", #"ignored \#(dina) "they unblocked the bot""#),
        ("added_to_group", #"ignored -1001987654321 "a group""#),
        ("reaction", #"reaction \#(dina) "❤" about 52"#),
        ("reaction_gone", "reaction \(dina) about 52"),
        ("business_text", #"message 5123456789@bcAA1 =5123456789 'Dina Lestari' "kak ready?""#),
        ("business_echo", #"echo 5123456789@bcAA1 =5123456789 'Dina Lestari' "ready kak, sebentar ya""#),
        ("business_ours", #"ignored 5123456789@bcAA1 =5123456789 'Dina Lestari' "our own message""#),
        ("business_deleted", "deletion 5123456789@bcAA1 =5123456789 'Dina Lestari' about 41"),
        ("channel_post", #"ignored "a channel""#),
        ("inline_query", #"ignored "inline_query""#),
        ("poll_answer", #"ignored "poll_answer""#),
        ("new_update", "unknown"),
    ]

    private func arrivals(_ body: [UInt8]) throws -> [Arrival] { try telegram.arrivals(in: WebhookRequest(body: body), receivedAt: Self.now) }

    @Test(arguments: table) func anUpdateBecomes(_ name: String, _ line: String) throws {
        #expect(try arrivals(Self.bodies[name])[0].line == line)
    }

    @Test func everySampleIsInTheTable() throws { #expect(try Self.bodies.names == Self.table.map(\.0).sorted()) }

    @Test func theIdIsTheUpdatesAndTheTimeTheMessages() throws {
        let text = try arrivals(Self.bodies["text"])[0]
        #expect(text.id == "880000101" && text.at == Instant(seconds: 1_790_300_000))
        #expect(try arrivals(Self.bodies["edited"])[0].at == Instant(seconds: 1_790_300_060))
        // The message that was tapped is ours, and so is its time.
        #expect(try arrivals(Self.bodies["tap"])[0].at == Self.now)
    }

    @Test func everyDeletedMessageIsAnArrival() throws {
        let deleted = try arrivals(Self.bodies["business_deleted"])
        #expect(deleted.map(\.about) == ["41", "42"])
        #expect(Set(deleted.map(\.id)).count == 2)
    }

    @Test func whatIsNotUnderstoodIsKeptAsItCame() throws {
        let body = try Self.bodies["new_kind"]
        #expect(try arrivals(body)[0].raw.map { Array($0.utf8) + [10] } == body)
    }

    @Test(arguments: ["", "{", "halo", "[]", "7", #""text""#, "\u{0}"]) func aBodyThatIsNoObjectIsRefused(_ body: String) {
        #expect(throws: Undecodable.self) { try arrivals(Array(body.utf8)) }
    }

    @Test func theSameUpdateWithoutAnIdIsTheSameArrival() throws {
        let body = Array(#"{"message":{"chat":{"id":5},"text":"ya"}}"#.utf8)
        #expect(try arrivals(body)[0].id == arrivals(body)[0].id)
        #expect(try arrivals(body)[0].id != arrivals(Array(#"{"message":{"chat":{"id":5},"text":"tidak"}}"#.utf8))[0].id)
    }

    @Test func olderSamplesWithoutTypeSenderOrBotMarkAreMessages() throws {
        let bodies = [
            #"{"update_id":0,"message":{"message_id":0,"chat":{"id":42},"text":"hai"}}"#,
            #"{"update_id":"3","message":{"from":{"id":"42"},"text":"hai"}}"#,
            #"{"update_id":1,"message":{"from":{"id":42},"chat":{"id":42,"type":"private"},"date":"kemarin","text":"hai"}}"#,
        ]
        for body in bodies { #expect(try arrivals(Array(body.utf8))[0].line == #"message 42 "hai""#) }
    }

    @Test func noMutationOfAnySampleIsRefusedOrAnsweredToNobody() throws {
        var count = 0
        for name in try Self.bodies.names {
            for mutation in try JSON(parsing: Self.bodies[name]).mutations where mutation != .object([:]) {
                guard case .object = mutation else { continue }
                let found = try arrivals(mutation.bytes)
                count += 1
                if found.isEmpty || found.contains(where: { $0.id.isEmpty || $0.kind == .message && $0.person.to.isEmpty }) {
                    Issue.record("\(name): \(mutation.line) becomes \(found)")
                }
            }
        }
        #expect(count > 5000)
    }

    @Test(arguments: [
        ("old-secret-0123456789", true), ("new-secret-0123456789", true), ("new-secret-012345678", false), ("new-secret-01234567890", false),
        ("NEW-SECRET-0123456789", false), ("", false),
    ]) func anySecretInForceVouches(_ given: String, _ isRight: Bool) {
        #expect(telegram.vouches(for: WebhookRequest(headers: ["x-telegram-bot-api-secret-token": given])) == isRight)
    }

    @Test func withoutASecretNothingVouches() {
        #expect(!telegram.vouches(for: WebhookRequest()))
        #expect(!Telegram(token: "t", secrets: []).vouches(for: WebhookRequest(headers: ["x-telegram-bot-api-secret-token": ""])))
        #expect(!Telegram(token: "t", secrets: [""]).vouches(for: WebhookRequest(headers: ["x-telegram-bot-api-secret-token": ""])))
    }

    @Test func neitherTokenNorSecretsArePrinted() {
        for shown in ["\(telegram)", String(reflecting: telegram), "\(Secrets(["rahasia-sekali"]))", String(reflecting: Secrets(["rahasia-sekali"]))]
        {
            #expect(!shown.contains("AAH") && !shown.contains("secret-0") && !shown.contains("rahasia"))
        }
        var dumped = ""
        dump(telegram, to: &dumped)
        dump(Secrets(["rahasia-sekali"]), to: &dumped)
        #expect(!dumped.contains("AAH") && !dumped.contains("secret-0") && !dumped.contains("digest"))
    }
}
