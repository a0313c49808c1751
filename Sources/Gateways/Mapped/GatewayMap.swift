import Dialogue

/// How a gateway that posts and takes flat JSON or forms writes its messages: read from a JSON file, so that one more gateway is one more file.
///
///     { "channel": "whatsapp", "api": "https://api.example.id",
///       "limits": { "text": 4096 }, "rate": { "per_second": 0.3, "burst": 3 },
///       "vouch": { "by": "path" },
///       "in": { "body": "either", "id": "/id", "from": "/sender", "text": ["/message", "/caption"], "time": "/timestamp",
///               "kinds": [ { "when": { "/isGroup": "true" }, "is": "ignored", "why": "a group" } ] },
///       "out": { "headers": { "Authorization": "{token}" },
///                "text": { "url": "{api}/send", "form": { "target": "{to}", "message": "{text}" } } },
///       "answer": { "success": { "/status": "true" }, "id": "/id/0", "reason": "/reason",
///                   "errors": [ { "says": "token", "is": "stopLine" } ] } }
public struct GatewayMap: Sendable {
    /// What stands before the paths, where nobody says otherwise.
    let api: String
    private(set) var traits: GatewayTraits
    let vouch: Vouching
    let incoming: IncomingMap
    let outgoing: OutgoingMap
    let answer: AnswerMap

    /// The maps that come with the program, by the gateway's name.
    public static let shipped: [String: [UInt8]] = [
        "fonnte": PackageResources.fonnte_json, "wablas": PackageResources.wablas_json, "simulator": PackageResources.simulator_json,
    ]

    /// - Throws: everything that is wrong with it.
    public init(_ json: [UInt8]) throws(GatewayMapError) {
        guard let node = JSONNode(ifJSON: json) else { throw GatewayMapError(problems: ["the map: is no JSON"]) }
        let problems = MapProblems()
        let map = MapObject(
            node, keys: ["about", "channel", "api", "limits", "rate", "pair_rate", "vouch", "in", "out", "answer"], problems)
        _ = map.text("about")
        api = map.text("api") ?? ""
        outgoing = OutgoingMap(map.object("out", keys: OutgoingMap.keys))
        traits = Self.traits(map, outgoing)
        vouch = Vouching(map.object("vouch", keys: Vouching.keys))
        if case .signature = vouch { traits.signsBody = true }
        incoming = IncomingMap(map.object("in", keys: IncomingMap.keys))
        answer = AnswerMap(map.object("answer", keys: AnswerMap.keys))
        if !problems.all.isEmpty { throw GatewayMapError(problems: problems.all) }
    }

    /// Defaults are those for unofficial WhatsApp gateways: slow enough not to be banned, no buttons, 1 MiB a body, and a body that cannot be
    /// read is taken and put aside, as most of them never send again what got a 4xx.
    private static func traits(_ map: MapObject, _ outgoing: OutgoingMap) -> GatewayTraits {
        if map.text("channel") == nil { map.problems.add("channel", "is missing; write what contacts call it, like \"whatsapp\"") }
        let limits = map.object("limits", keys: ["text", "caption", "choice_text", "unit", "window", "largest_body", "buttons", "list"])
        let unit = limits.word("unit", otherwise: TextLimit.Unit.utf16)
        let text = TextLimit(limits.whole("text", atLeast: 1) ?? 4096, unit)
        var traits = GatewayTraits(
            channel: map.text("channel") ?? "", text: text, caption: TextLimit(limits.whole("caption", atLeast: 0) ?? 1024, unit),
            buttons: choices("buttons", limits, unit), list: choices("list", limits, unit),
            choiceText: TextLimit(limits.whole("choice_text", atLeast: 1) ?? text.most, unit), window: limits.whole("window", atLeast: 1),
            rate: rate("rate", map, otherwise: Rate(perSecond: 0.3, burst: 3)),
            pairRate: rate("pair_rate", map, otherwise: Rate(perSecond: 0.3, burst: 3)),
            largestBody: limits.whole("largest_body", atLeast: 1) ?? 1 << 20, acceptsGarbage: true)
        traits.sendsPictures = outgoing.messages[.picture] != nil
        traits.sendsDocuments = outgoing.messages[.document] != nil
        traits.sendsLocations = outgoing.messages[.location] != nil
        if traits.buttons != nil || traits.list != nil, outgoing.messages[.choices] == nil {
            map.problems.add("out/choices", "is missing; without it 'buttons' and 'list' are of no use")
        }
        return traits
    }

    private static func choices(_ key: String, _ limits: MapObject, _ unit: TextLimit.Unit) -> ChoiceLimit? {
        let limit = limits.object(key, keys: ["most", "title", "description"])
        guard limit.exists else { return nil }
        return ChoiceLimit(
            most: limit.whole("most", atLeast: 1) ?? 3, title: TextLimit(limit.whole("title", atLeast: 1) ?? 20, unit),
            description: limit.whole("description", atLeast: 1).map { TextLimit($0, unit) })
    }

    private static func rate(_ key: String, _ map: MapObject, otherwise: Rate) -> Rate {
        let rate = map.object(key, keys: ["per_second", "burst"])
        return Rate(
            perSecond: rate.number("per_second", atLeast: 0.001) ?? otherwise.perSecond, burst: rate.number("burst", atLeast: 1) ?? otherwise.burst)
    }
}
