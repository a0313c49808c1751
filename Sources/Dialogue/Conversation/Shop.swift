/// A shop as the engine uses it: everything that its files declare, checked and compiled. It never
/// changes; an edit makes another. A class, as every turn hands it on many times.
public final class Shop: Sendable {
    /// The name of its folder.
    public let id: String
    public let settings: Settings
    public let catalog: Catalog
    public let replies: ReplyBook
    /// By name.
    public let forms: [String: Form]
    public let understanding: Understanding
    /// The names of its rules.
    public let rules: Set<String>

    public init(
        id: String, settings: Settings, catalog: Catalog, replies: ReplyBook, forms: [String: Form] = [:], understanding: Understanding,
        rules: Set<String> = []
    ) {
        self.forms = forms
        self.id = id
        self.settings = settings
        self.catalog = catalog
        self.replies = replies
        self.understanding = understanding
        self.rules = rules
    }

    /// What `shop { … }` declares.
    public struct Settings: Sendable {
        public var name: String
        public var zone = Zone.wib
        public var hours: OpeningHours?
        /// Seconds without a message after which the next one begins a new session.
        public var sessionPause = 6 * 3600
        public var outreach = Outreach.usual
        public var terms = Terms()
        /// Every field as declared, these included.
        public var fields: [String: Value] = [:]
        public init(name: String) { self.name = name }

        /// Fields that every shop may have, and that are null where one has not.
        static let optional: Set<String> = ["persona", "owner", "address", "hours"]

        /// A shop that gives no hours is always open.
        public func isOpen(_ instant: Instant) -> Bool { hours?.isOpen(CivilTime(instant, in: zone)) ?? true }
    }

    /// What the rules of campaigns are named with.
    public static let campaignPrefix = "campaign_"

    /// The names of its campaigns, without that.
    public var campaigns: [String] {
        rules.filter { $0.hasPrefix(Self.campaignPrefix) }.map { String($0.dropFirst(Self.campaignPrefix.count)) }.sorted()
    }

    /// What customers are told that they agree to hear: the shop sends no campaign before it has said that.
    public var consentWording: String? {
        if case .text(let text)? = settings.fields["consent"], !text.trimmingSpaces().isEmpty { text } else { nil }
    }

    /// The number from which the shop is run, in E.164.
    public var owner: String? { if case .text(let number)? = settings.fields["owner"] { number } else { nil } }

    /// A field that replies and rules read, or nil when the shop has none of that name.
    public func field(_ name: String, at now: Instant) -> Value? {
        let time = CivilTime(now, in: settings.zone)
        switch name {
        case "shop": return .map(settings.fields.merging(["daypart": .text(Self.daypart(time))]) { own, _ in own })
        case "daypart": return .text(Self.daypart(time))
        case "hours": return settings.hours.map { .text($0.text) } ?? .null
        case "closes": return settings.hours?.days[time.weekday - 1].map { .text(OpeningHours.clock($0.upperBound)) } ?? .null
        case "opens_next": return settings.hours?.nextOpening(after: time).map(Value.text) ?? .null
        default: return settings.fields[name] ?? (Settings.optional.contains(name) ? .null : nil)
        }
    }

    /// The names that `field(_:at:)` knows beside what the shop declares.
    public static let fieldNames = ["shop", "daypart", "hours", "closes", "opens_next"]

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
