import Dialogue
import Gateways
import Testing

/// What is said of a map that is wrong.
@Suite struct MappedMapTests {
    /// A whole map with one place changed; `in.from` is written `in/from`. Nil takes it away.
    private func map(_ place: String, _ value: JSON?) -> [UInt8] {
        let whole: JSON = [
            "channel": "whatsapp", "vouch": ["by": "path"], "in": ["from": "/sender", "text": "/message"],
            "out": ["text": ["url": "{api}/send", "form": ["to": "{to}", "text": "{text}"]]],
        ]
        return Self.changed(whole, place.split(separator: "/").map(String.init)[...], value).bytes
    }

    private static func changed(_ json: JSON, _ place: ArraySlice<String>, _ value: JSON?) -> JSON {
        guard let key = place.first else { return value ?? .null }
        guard case .object(var fields) = json else { return changed(.object([:]), place, value) }
        fields[key] = place.count == 1 ? value : changed(fields[key] ?? .object([:]), place.dropFirst(), value)
        return .object(fields)
    }

    static let sentences: [(String, JSON?, String)] = [
        ("chanel", "x", "chanel: there is no such key; did you mean 'channel'?"),
        ("channel", nil, "channel: is missing; write what contacts call it, like \"whatsapp\""),
        ("api", 7, "api: must be a text, \"…\""),
        ("in/form", "/x", "in/form: there is no such key; did you mean 'from'?"),
        ("in/from", nil, "in/from: is missing; write where the sender stands, like \"/sender\""),
        ("in/text", nil, "in/text: is missing; write where the words stand, like \"/message\""),
        ("in/from", "sender", "in/from: '\"sender\"' is no place in a body; write it with slashes, like \"/data/from\""),
        ("in/body", "jsn", "in/body: 'jsn' is none of its words; did you mean 'json'?"),
        ("in/tap", "x", "in/tap: must be an object, {…}"),
        ("in/kinds", ["x": 1], "in/kinds: must be a list, […]"),
        ("in/kinds", [["when": ["isGroup": "true"]]], "in/kinds/0/when: 'isGroup' is no place in a body; write it with slashes, like \"/data/from\""),
        (
            "in/kinds", [["when": ["/isGroup": [:]], "is": "ignored"]],
            "in/kinds/0/when/isGroup: must be a word, or a list of words; \"*\" is anything, \"\" is nothing"
        ),
        ("in/kinds", [["when": ["/a": "b"], "is": "ignore"]], "in/kinds/0/is: 'ignore' is none of its words; did you mean 'ignored'?"),
        ("in/status/ranks", ["ok": "fine"], "in/status/ranks/ok: must be accepted, sent, delivered, read or failed"),
        ("limits/text", "viel", "limits/text: must be a number, 1.0 or more"),
        ("limits/unit", "utf-16", "limits/unit: 'utf-16' is none of its words; did you mean 'utf16'?"),
        ("limits/buttons", ["most": 3], "out/choices: is missing; without it 'buttons' and 'list' are of no use"),
        ("rate/per_second", -1, "rate/per_second: must be a number, 0.001 or more"),
        ("vouch", nil, "vouch: is missing; write {\"by\": \"path\"} for a secret at the end of the address"),
        ("vouch/by", "header", "vouch/header: is missing; write the name of the header field"),
        ("vouch/by", "pth", "vouch/by: 'pth' is none of its words; did you mean 'path'?"),
        ("out/txt", [:], "out/txt: there is no such key; did you mean 'text'?"),
        (
            "out/text", nil,
            #"out/text: is missing; write how a text is sent, like {"url": "{api}/send", "form": {"to": "{to}", "text": "{text}"}}"#
        ),
        ("out/text/url", nil, #"out/text/url: is missing; write the address that it is posted to, like "{api}/send""#),
        ("out/text/json", [:], #"out/text: must have one of 'form' and 'json'; write its fields, like {"to": "{to}"}"#),
        ("out/text/form", "x", "out/text/form: must be an object, {…}"),
        ("out/text/form/text", "{txt}", "out/text/form/text: nothing fills {txt} here; did you mean 'text'?"),
        ("out/text/form/text", "{caption}", "out/text/form/text: nothing fills {caption} here; known: api, id, text, to, token"),
        ("out/headers/Key", "{tokn}", "out/headers/Key: nothing fills {tokn} here; did you mean 'token'?"),
        ("out/choice", ["t": "{titel}"], "out/choice/t: nothing fills {titel} here; did you mean 'title'?"),
        ("answer/errors", [["is": "retry"]], "answer/errors/0: says nothing; write a part of the reason, like {\"says\": \"token\"}"),
        ("answer/errors", [["says": "x"]], "answer/errors/0/is: is missing; write retry, throttle, stopLine, message or recipient"),
        (
            "answer/errors", [["says": "x", "is": "stop"]],
            "answer/errors/0/is: 'stop' is none of its words; known: message, recipient, retry, stopLine, throttle"
        ),
    ]

    @Test(arguments: sentences) func aMistakeIsNamedWithWhatToWrite(_ place: String, _ value: JSON?, _ sentence: String) {
        let error = #expect(throws: GatewayMapError.self) { try GatewayMap(map(place, value)) }
        #expect(error?.problems == [sentence])
    }

    @Test func allMistakesComeAtOnce() {
        let bytes = Array(#"{"chanel": "x", "vouch": {"by": "path"}, "in": {"from": "a"}, "out": {}}"#.utf8)
        let error = #expect(throws: GatewayMapError.self) { try GatewayMap(bytes) }
        #expect(error?.problems.count == 5)
    }

    @Test(arguments: ["", "[]", "{", "null", "7"]) func whatIsNoObjectIsNoMap(_ text: String) {
        #expect(throws: GatewayMapError.self) { try GatewayMap(Array(text.utf8)) }
    }

    @Test func noMutationOfAShippedMapStopsTheProgram() throws {
        for (name, bytes) in GatewayMap.shipped {
            for mutation in try JSON(parsing: bytes).mutations {
                do { _ = try GatewayMap(mutation.bytes) } catch { if error.problems.isEmpty { Issue.record("\(name): \(mutation.line)") } }
            }
        }
    }

    @Test func whatAMapSaysIsTrueOfItsGateway() throws {
        let traits = try MappedTests.gateway("waha").traits
        var expected = GatewayTraits(
            channel: "whatsapp", text: TextLimit(4096), caption: TextLimit(700), choiceText: TextLimit(900), window: 86_400,
            rate: Rate(perSecond: 0.3, burst: 3), pairRate: Rate(perSecond: 0.2, burst: 2), largestBody: 1 << 20, signsBody: true,
            acceptsGarbage: true)
        (expected.sendsPictures, expected.sendsDocuments, expected.sendsLocations) = (false, false, false)
        #expect(traits == expected)
    }

    @Test(arguments: GatewayMap.shipped.keys.sorted()) func aShippedMapReads(_ name: String) throws {
        let traits = MappedHTTP(map: try GatewayMap(#require(GatewayMap.shipped[name])), token: "t", secrets: []).traits
        #expect(traits.sendsPictures && traits.sendsDocuments && traits.sendsLocations)
        #expect(traits.largestBody == 1 << 20)
        #expect((traits.buttons != nil) == (name == "simulator"))
    }
}
