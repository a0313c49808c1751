import Dialogue
import Gateways
import Testing

/// What bodies become by a map alone.
@Suite struct MappedTests {
    static let bodies = SampleBodies("mapped")
    static let now = Instant(seconds: 1_790_400_000)

    static func gateway(_ name: String, secrets: [String] = ["jalan-rahasia-0001", "jalan-rahasia-0002"]) throws -> MappedHTTP {
        let bytes = try GatewayMap.shipped[name] ?? SampleBodies("mapped/maps")[name]
        return MappedHTTP(map: try GatewayMap(bytes), api: "http://127.0.0.1:9000/gw", token: "tok&en", secrets: secrets)
    }

    static let dina = "6281322223333 +6281322223333 'Dina'"
    static let table: [(String, String)] = [
        ("fonnte_text", #"message \#(dina) "kak gamis navy L ada?""#),
        ("fonnte_tap", #"message \#(dina) "Ukuran L" [Ukuran L Ukuran L]"#),
        ("fonnte_poll", #"message \#(dina) "Navy" [Navy Navy]"#),
        ("fonnte_picture", #"message \#(dina) "bukti transfer" picture:https://files.example.id/a/b.JPG?x=1:b.JPG"#),
        ("fonnte_location", "message \(dina) location:-6.914744:107.60981"),
        ("fonnte_group", #"ignored "a group""#),
        ("fonnte_device", #"ignored "the device connected or went""#),
        ("fonnte_status", "status read of 90210"),
        ("fonnte_status_failed", "status failed of 90211"),
        ("wablas_text", #"message \#(dina) "kak ready?""#),
        ("wablas_tap", #"message \#(dina) "Ukuran L" [Ukuran L Ukuran L]"#),
        ("wablas_picture", #"message \#(dina) "bukti" picture:https://files.example.id/x.jpg"#),
        ("wablas_location", "message \(dina) location:-6.914744:107.60981"),
        ("wablas_group", #"ignored "a group""#),
        ("wablas_status", "status delivered of 3EB0BEEF"),
        ("simulator_text", #"message \#(dina) "halo""#),
        ("simulator_tap", #"message \#(dina) "Ukuran XL" [12.2 Ukuran XL]"#),
        ("simulator_picture", #"message 6281322223333 +6281322223333 "bukti transfer" picture"#),
        ("simulator_voice", "message 6281322223333 +6281322223333 voice"),
        ("simulator_location", "message 6281322223333 +6281322223333 location:-6.914744:107.60981"),
        ("gowa_text", #"message 6281322223333@s.whatsapp.net +6281322223333 =990011@lid 'Dina' "halo kak""#),
        ("gowa_audio", "message 6281322223333@s.whatsapp.net +6281322223333 =990011@lid 'Dina' voice:statics/media/1.ogg"),
        ("gowa_picture", #"message 6281322223333@s.whatsapp.net +6281322223333 =990011@lid 'Dina' "bukti" picture:statics/media/2.jpeg"#),
        ("gowa_from_me", #"echo 6281322223333@s.whatsapp.net +6281322223333 =990011@lid "siap kak""#),
        ("gowa_edited", #"edit 6281322223333@s.whatsapp.net +6281322223333 =990011@lid 'Dina' "halo kak, XL ya" about 3EB0C0FFED"#),
        ("gowa_reaction", #"reaction 6281322223333@s.whatsapp.net +6281322223333 =990011@lid 'Dina' "❤️" about 3EB0C0FFEC"#),
        ("gowa_deleted", "deletion 6281322223333@s.whatsapp.net +6281322223333 about 3EB0C0FFED"),
        ("gowa_ack", "status delivered of 3EB0D1"),
        ("gowa_typing", #"ignored "another event""#),
        ("gowa_ad", #"message 6281322223333@s.whatsapp.net +6281322223333 =990011@lid 'Dina' "halo kak" from ARk-1"#),
        ("waha_text", #"message 6281322223333@c.us +6281322223333 "kak ready?""#),
        ("waha_lid", #"message 990011@lid "kak ready?""#),
        ("waha_from_me", #"echo 6281322223333@c.us +6281322223333 "sebentar ya""#),
        ("waha_ours", #"ignored "our own message""#),
        ("waha_failed", "status failed of true_6281322223333@c.us_3EB0AB14"),
    ]

    private static func arrival(_ gateway: MappedHTTP, _ body: [UInt8], at now: Instant = now) throws -> Arrival {
        let arrivals = try gateway.arrivals(in: WebhookRequest(body: body), receivedAt: now)
        try #require(arrivals.count == 1)
        return arrivals[0]
    }

    private static func gateway(of sample: String) throws -> MappedHTTP { try gateway(String(sample.prefix { $0 != "_" })) }

    @Test(arguments: table) func aBodyBecomes(_ name: String, _ line: String) throws {
        #expect(try Self.arrival(Self.gateway(of: name), Self.bodies[name]).line == line)
    }

    @Test func everySampleIsInTheTable() throws { #expect(try Self.bodies.names == Self.table.map(\.0).sorted()) }

    @Test func aFormSaysTheSameAsJSON() throws {
        for name in try Self.bodies.names where name.hasPrefix("fonnte") || name.hasPrefix("wablas") {
            guard case .object(let fields) = try JSON(parsing: Self.bodies[name]) else { continue }
            let form = fields.compactMap { key, value -> String? in
                switch value {
                case .string(let text): "\(key)=\(Self.percent(text))"
                case .int, .bool: "\(key)=\(value.line)"
                default: nil
                }
            }
            let gateway = try Self.gateway(of: name)
            var asForm = try Self.arrival(gateway, Array(form.joined(separator: "&").utf8))
            let asJSON = try Self.arrival(gateway, Self.bodies[name])
            if asJSON.kind == .ignored { asForm.id = asJSON.id }
            #expect(asForm == asJSON, "\(name)")
        }
    }

    private static func percent(_ text: String) -> String {
        text.utf8.map { "%" + (String($0, radix: 16).count == 1 ? "0" : "") + String($0, radix: 16) }.joined()
    }

    @Test func noMutationOfAnySampleIsRefusedOrAnsweredToNobody() throws {
        var count = 0
        for name in try Self.bodies.names {
            let gateway = try Self.gateway(of: name)
            for mutation in try JSON(parsing: Self.bodies[name]).mutations {
                let found = try Self.arrival(gateway, mutation.bytes)
                count += 1
                if found.id.isEmpty || found.kind == .message && found.person.to.isEmpty {
                    Issue.record("\(name): \(mutation.line) becomes \(found)")
                }
            }
        }
        #expect(count > 2000)
    }

    @Test(arguments: ["", "halo", "[]", "7", "{\"a\":", "\u{0}\u{1}"]) func aBodyThatIsNeitherIsRefused(_ body: String) throws {
        let gateway = try Self.gateway("fonnte")
        #expect(throws: Undecodable.self) { try gateway.arrivals(in: WebhookRequest(body: Array(body.utf8)), receivedAt: Self.now) }
        #expect(gateway.traits.acceptsGarbage)
    }

    static let times: [(String, Int)] = [
        ("1790300000", 1_790_300_000), ("1790300000.7", 1_790_300_000), ("1790300000123", 1_790_300_000), ("1790300000123456", 1_790_300_000),
        ("2026-09-25T01:33:20Z", 1_790_300_000), ("2026-09-25 08:33:20", 1_790_300_000), ("0", 1_790_400_000), ("-5", 1_790_400_000),
        ("nan", 1_790_400_000), ("1e400", 1_790_400_000), ("kemarin", 1_790_400_000), ("1790500000", 1_790_400_000),
    ]

    @Test(arguments: times) func aTimeIsReadAsItIsWritten(_ text: String, _ seconds: Int) throws {
        let body = #"{"sender":"6281322223333","message":"ya","inboxid":"1","timestamp":"\#(text)"}"#
        #expect(try Self.arrival(Self.gateway("fonnte"), Array(body.utf8)).at.milliseconds / 1000 == Int64(seconds))
    }

    static let addresses: [(String, String, String?)] = [
        ("6281322223333", "6281322223333", "+6281322223333"), ("081322223333", "6281322223333", "+6281322223333"),
        ("81322223333", "6281322223333", "+6281322223333"), ("+62 813-2222-3333", "6281322223333", "+6281322223333"),
        ("6281322223333@s.whatsapp.net", "6281322223333@s.whatsapp.net", "+6281322223333"),
        ("6281322223333:12@s.whatsapp.net", "6281322223333@s.whatsapp.net", "+6281322223333"),
        ("6281322223333@c.us", "6281322223333@c.us", "+6281322223333"), ("84912345678@c.us", "84912345678@c.us", "+84912345678"),
        ("13718999888777@lid", "13718999888777@lid", nil), ("dina", "", nil), ("812", "", nil), ("60123456789", "60123456789", "+60123456789"),
    ]

    @Test(arguments: addresses) func aPhoneIsReadFromANumberOnly(_ written: String, _ to: String, _ phone: String?) throws {
        let body = JSON.object(["sender": .string(written), "message": "ya", "inboxid": "1"])
        let person = try Self.arrival(Self.gateway("fonnte"), body.bytes).person
        #expect(person.to == to && person.phone == phone)
    }

    @Test(arguments: ["120363040000000000@g.us", "status@broadcast", "12036304@newsletter"]) func aCrowdIsNobody(_ sender: String) throws {
        let body = JSON.object(["sender": .string(sender), "message": "ya", "inboxid": "1"])
        #expect(try Self.arrival(Self.gateway("fonnte"), body.bytes).line == #"ignored "a group""#)
    }

    @Test func withoutAnIdARepeatIsTheSameAndASecondYesIsNot() throws {
        let gateway = try Self.gateway("fonnte")
        func id(_ text: String, time: Int? = nil, at milliseconds: Int64) throws -> String {
            var body: [String: JSON] = ["sender": "6281322223333", "message": .string(text)]
            if let time { body["timestamp"] = .int(time) }
            return try Self.arrival(gateway, JSON.object(body).bytes, at: Instant(milliseconds: milliseconds)).id
        }
        let start: Int64 = 1_790_300_000_000
        #expect(try id("ya", at: start) == id("ya", at: start + 3900))
        #expect(try id("ya", at: start) != id("ya", at: start + 10_000))
        #expect(try id("ya", at: start) != id("tidak", at: start))
        // The gateway's own time tells better than ours.
        #expect(try id("ya", time: 1_790_300_000, at: start) == id("ya", time: 1_790_300_000, at: start + 60_000))
        #expect(try id("ya", time: 1_790_300_000, at: start) != id("ya", time: 1_790_300_010, at: start + 10_000))
    }

    @Test func anEditOfAMessageIsNotThatMessageAgain() throws {
        let text = try Self.arrival(Self.gateway("gowa"), Self.bodies["gowa_text"])
        let edit = try Self.arrival(Self.gateway("gowa"), Self.bodies["gowa_edited"])
        #expect(text.id == "3EB0C0FFEE" && edit.id != text.id)
    }

    @Test(arguments: [
        ("jalan-rahasia-0001", true), ("jalan-rahasia-0002", true), ("jalan-rahasia-000", false), ("", false), ("jalan-rahasia-0001/x", false),
    ])
    func aSecretInThePathVouches(_ rest: String, _ isRight: Bool) throws {
        #expect(try Self.gateway("fonnte").vouches(for: WebhookRequest(rest: rest)) == isRight)
    }

    /// HMAC-SHA256 of `{}` under `jalan-rahasia-0002`, by Python's hmac, as all signatures here.
    private static let signature = "62665d23e0d07b86f61f355472ab8906c628090f8e80fc6fbf361d2ea29cbbb8"

    @Test func anySignatureByASecretInForceVouches() throws {
        let gateway = try Self.gateway("gowa")
        let right = Self.signature
        let cases: [(String, Bool)] = [
            ("sha256=\(right)", true), ("sha256=00, sha256=\(right)", true), (right, false), ("sha256=\(right.uppercased())", false),
            ("sha256=\(right.dropLast(2))", false), ("sha256=", false), ("", false),
            // Of `{} `, and under a secret that is not in force.
            ("sha256=5974cf5be73c809c7d806929ed623c525bb702f1bdf2a7b6dfeed36379b15708", false),
            ("sha256=4146abaa56415f54d6e4109c1cda8a95af658f990424c92a2befae2d22558d03", false),
        ]
        for (field, isRight) in cases {
            #expect(gateway.vouches(for: WebhookRequest(headers: ["x-hub-signature-256": field], body: Array("{}".utf8))) == isRight, "\(field)")
        }
        #expect(!gateway.vouches(for: WebhookRequest(body: Array("{}".utf8))))
        // Of nothing, under nothing.
        let empty = "sha256=b613679a0814d9ec772f95d778c35fc5ff1697c493715653c6c712144292c5ad"
        #expect(try !Self.gateway("gowa", secrets: [""]).vouches(for: WebhookRequest(headers: ["x-hub-signature-256": empty])))
    }

    @Test func theSameMessageUnderTwoAddressesIsOne() throws {
        let text = try Self.arrival(Self.gateway("waha"), Self.bodies["waha_text"])
        let lid = try Self.arrival(Self.gateway("waha"), Self.bodies["waha_lid"])
        #expect(text.id == "3EB0AB12" && lid.id == text.id)
        #expect(text.at == Instant(milliseconds: 1_790_300_000_250))
    }

    @Test func aFailureTellsWhoseAndWhy() throws {
        let status = try Self.arrival(Self.gateway("waha"), Self.bodies["waha_failed"]).status
        #expect(status?.ours == "12" && status?.error?.reason == "nomor tidak ada" && status?.error?.kind == .message)
    }

    @Test func aLongerSignatureVouchesToo() throws {
        let signature =
            "ce1ea6fddf2d631e99b51f2194bbff8ba3814b65e498c8c0481dfa15334be3be"
            + "ac1a2c25e4174a111376f9a1bd0a1d02f59ff246e561af33f294800f00ec1060"
        let gateway = try Self.gateway("waha", secrets: ["jalan-rahasia-0001"])
        #expect(gateway.vouches(for: WebhookRequest(headers: ["x-webhook-hmac": signature], body: Array("{}".utf8))))
        #expect(!gateway.vouches(for: WebhookRequest(headers: ["x-webhook-hmac": signature], body: Array("{ }".utf8))))
        #expect(!gateway.vouches(for: WebhookRequest(headers: ["x-webhook-hmac": Self.signature], body: Array("{}".utf8))))
    }

    @Test func aSecretInAHeaderVouches() throws {
        let map = #"""
            {"channel": "web", "vouch": {"by": "header", "header": "Authorization", "prefix": "Bearer "},
             "in": {"from": "/from", "text": "/text", "from_is": "name"}, "out": {"text": {"url": "{api}", "json": {"t": "{text}"}}}}
            """#
        let gateway = MappedHTTP(map: try GatewayMap(Array(map.utf8)), token: "", secrets: ["jalan-rahasia-0001", "jalan-rahasia-0002"])
        for (field, isRight) in [
            ("Bearer jalan-rahasia-0001", true), ("Bearer jalan-rahasia-0002", true), ("jalan-rahasia-0001", false), ("Bearer ", false),
            ("Bearer jalan-rahasia-0003", false),
        ] {
            #expect(gateway.vouches(for: WebhookRequest(headers: ["authorization": field])) == isRight, "\(field)")
        }
        #expect(!gateway.vouches(for: WebhookRequest(rest: "jalan-rahasia-0001")))
    }

    @Test func aSignedTimeIsPartOfTheSignatureAndGrowsOld() throws {
        let map = #"""
            {"channel": "web", "vouch": {"by": "signature", "header": "X-Sig", "prefix": "v1=", "timestamp": "X-Time"},
             "in": {"from": "/from", "text": "/text", "from_is": "name"}, "out": {"text": {"url": "{api}", "json": {"t": "{text}"}}}}
            """#
        let gateway = MappedHTTP(map: try GatewayMap(Array(map.utf8)), token: "", secrets: ["jalan-rahasia-0001"])
        let body = #"{"from":"dina","text":"halo"}"#
        let signatures = [
            1_790_400_000: "9096b59f7de57e204f1d3579a0b1f2fecc28a500399e245326f6f243ea9045b0",
            1_790_399_701: "ea179047f8e9a76e3b74e71b4cd2ec3c39fe833116f046ad8e0a928fad836e02",
            1_790_399_699: "11825f1052b868ca8098a7e11f8f44b3f7430c58922c7eed7a9ca0a275eafe1a",
            1_790_400_301: "48dcbe12ad1f438baa7b72033f55aa9a78d741bd730d9d990ee6d84a32fdcf3c",
        ]
        func request(_ time: Int, signedAt: Int? = nil) -> WebhookRequest {
            let headers = ["x-sig": "v1=\(signatures[signedAt ?? time] ?? "")", "x-time": "\(time)"]
            return WebhookRequest(headers: headers, body: Array(body.utf8))
        }
        for time in signatures.keys { #expect(gateway.vouches(for: request(time))) }
        #expect(!gateway.vouches(for: request(1_790_400_000, signedAt: 1_790_399_701)))
        #expect(try gateway.arrivals(in: request(1_790_399_701), receivedAt: Self.now).count == 1)
        for time in [1_790_399_699, 1_790_400_301] {
            #expect(throws: Undecodable.self) { try gateway.arrivals(in: request(time), receivedAt: Self.now) }
        }
    }
}
