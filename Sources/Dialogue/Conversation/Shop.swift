/// A shop as the engine uses it: everything that its files declare, checked and compiled.
public struct Shop: Sendable {
    /// The name of its folder.
    public var id: String
    public var settings: Settings
    public var catalog: Catalog
    public var replies: ReplyBook
    public var understanding: Understanding

    public init(id: String, settings: Settings, catalog: Catalog, replies: ReplyBook, understanding: Understanding) {
        self.id = id
        self.settings = settings
        self.catalog = catalog
        self.replies = replies
        self.understanding = understanding
    }

    /// What `shop { … }` declares.
    public struct Settings: Sendable {
        public var name: String
        public var zone = Zone.wib
        public var hours: OpeningHours?
        /// Seconds without a message after which the next one begins a new session.
        public var sessionPause = 6 * 3600
        /// Every field as declared, these included.
        public var fields: [String: Value] = [:]
        public init(name: String) { self.name = name }
    }

    /// A field that replies and rules read, or nil when the shop has none of that name.
    public func field(_ name: String, at now: Instant) -> Value? {
        let time = CivilTime(now, in: settings.zone)
        switch name {
        case "shop": return .map(settings.fields.merging(["daypart": .text(Self.daypart(time))]) { own, _ in own })
        case "daypart": return .text(Self.daypart(time))
        case "hours": return settings.hours.map { .text($0.text) }
        case "open": return .bool(settings.hours?.isOpen(time) ?? true)
        case "closes": return settings.hours?.days[time.weekday - 1].map { .text(OpeningHours.clock($0.upperBound)) } ?? .null
        case "opens_next": return settings.hours?.nextOpening(after: time).map(Value.text) ?? .null
        default: return settings.fields[name]
        }
    }

    /// The names that `field(_:at:)` knows beside what the shop declares.
    public static let fieldNames = ["shop", "daypart", "hours", "open", "closes", "opens_next"]

    /// How Indonesians divide the day for greetings.
    static func daypart(_ time: CivilTime) -> String {
        switch time.hour {
        case 4..<11: "pagi"
        case 11..<15: "siang"
        case 15..<18: "sore"
        default: "malam"
        }
    }
}
