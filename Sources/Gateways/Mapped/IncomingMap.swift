import Dialogue

/// Where in a body things stand.
struct IncomingMap: Sendable {
    enum Encoding: String, Sendable, CaseIterable { case json, form, either }
    /// Whether `from` is a phone number, or a name that means something to the gateway only.
    enum Naming: String, Sendable, CaseIterable { case phone, name }

    var body: Encoding
    var id: FieldPaths
    /// Of an id only what follows the last of these, where the same message comes under several: WAHA's `false_CHAT_ID`.
    var idAfter: String?
    var from: FieldPaths
    var fromIs: Naming
    /// The shop's own number, whose messages are not answered.
    var own: FieldPaths
    /// Further names for the same person.
    var also: FieldPaths
    /// To whom the shop's own person wrote, in an echo.
    var echoTo: FieldPaths
    var name: FieldPaths
    var text: FieldPaths
    var time: FieldPaths
    var about: FieldPaths
    var referral: FieldPaths
    var tap: TapMap
    var media: MediaMap
    var location: LocationMap
    var status: StatusMap
    /// The first whose condition holds says what a body is; else it is a message.
    var kinds: [KindRule]

    struct TapMap: Sendable {
        var id: FieldPaths, title: FieldPaths
        /// A text that begins so is a tapped button.
        var prefix: String?
    }

    struct MediaMap: Sendable { var url: FieldPaths, mime: FieldPaths, name: FieldPaths, kind: FieldPaths }

    /// `pair` is one text, `-6.2,106.8`.
    struct LocationMap: Sendable { var pair: FieldPaths, latitude: FieldPaths, longitude: FieldPaths, name: FieldPaths, address: FieldPaths }

    struct StatusMap: Sendable {
        var message: FieldPaths, ours: FieldPaths, rank: FieldPaths, reason: FieldPaths
        /// By the gateway's word for it, lower case.
        var ranks: [String: Arrival.Status.Rank] = [:]
    }

    struct KindRule: Sendable {
        var when: BodyCondition
        var kind: Arrival.Kind
        /// What an ignored one is.
        var why: String
    }

    static let keys = [
        "body", "id", "id_after", "from", "from_is", "own", "also", "echo_to", "name", "text", "time", "about", "referral", "tap", "media",
        "location", "status", "kinds",
    ]

    init(_ map: MapObject) {
        body = map.word("body", otherwise: .either)
        id = map.paths("id")
        idAfter = map.text("id_after")
        from = map.paths("from")
        if !map.node["from"].exists { map.problems.add(map.at("from"), "is missing; write where the sender stands, like \"/sender\"") }
        fromIs = map.word("from_is", otherwise: .phone)
        own = map.paths("own")
        also = map.paths("also")
        echoTo = map.paths("echo_to")
        name = map.paths("name")
        text = map.paths("text")
        if !map.node["text"].exists { map.problems.add(map.at("text"), "is missing; write where the words stand, like \"/message\"") }
        time = map.paths("time")
        about = map.paths("about")
        referral = map.paths("referral")
        let tap = map.object("tap", keys: ["id", "title", "prefix"])
        self.tap = TapMap(id: tap.paths("id"), title: tap.paths("title"), prefix: tap.text("prefix"))
        let media = map.object("media", keys: ["url", "mime", "name", "kind"])
        self.media = MediaMap(url: media.paths("url"), mime: media.paths("mime"), name: media.paths("name"), kind: media.paths("kind"))
        let place = map.object("location", keys: ["pair", "latitude", "longitude", "name", "address"])
        location = LocationMap(
            pair: place.paths("pair"), latitude: place.paths("latitude"), longitude: place.paths("longitude"), name: place.paths("name"),
            address: place.paths("address"))
        status = Self.status(map.object("status", keys: ["message", "ours", "rank", "ranks", "reason"]))
        kinds = map.objects("kinds", keys: ["when", "is", "why"]).map {
            KindRule(when: $0.condition("when"), kind: $0.word("is", otherwise: .ignored), why: $0.text("why") ?? "")
        }
    }

    private static func status(_ map: MapObject) -> StatusMap {
        var status = StatusMap(message: map.paths("message"), ours: map.paths("ours"), rank: map.paths("rank"), reason: map.paths("reason"))
        for (word, value) in map.fields("ranks") {
            if let rank = Arrival.Status.Rank.allCases.first(where: { "\($0)" == value.text }) {
                status.ranks[word.lowercased()] = rank
            } else {
                map.problems.add("\(map.at("ranks"))/\(word)", "must be accepted, sent, delivered, read or failed")
            }
        }
        return status
    }
}
