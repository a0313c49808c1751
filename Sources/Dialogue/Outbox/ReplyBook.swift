/// The sentences of a shop, by name.
public struct ReplyBook: Sendable {
    public struct Entry: Sendable {
        /// Never empty.
        public var variants: [Template]
        /// Where each variant begins.
        public var places: [Place]
        /// The statement.
        public var place: Place
        /// What it says is a promotion: see `Reply.isPromo`.
        public var isPromo: Bool
        /// What the promotion is about.
        public var topic: String?

        /// - Parameter places: one for each variant; if not given, the statement's.
        public init(variants: [Template], places: [Place]? = nil, place: Place, isPromo: Bool = false, topic: String? = nil) {
            self.isPromo = isPromo
            self.topic = topic
            self.variants = variants
            self.places = places ?? variants.map { _ in place }
            self.place = place
        }

        /// All places to fill in, each with where it stands in its file.
        public var slots: [(slot: Template.Slot, place: Place)] {
            zip(variants, places).flatMap { variant, start in
                variant.slots.map { slot in
                    var place = start
                    place.column += slot.offset
                    place.length = slot.length
                    return (slot, place)
                }
            }
        }
    }

    public var entries: [String: Entry]

    public init(_ entries: [String: Entry] = [:]) { self.entries = entries }

    /// The variant to say now: by hash of who is spoken to, what is said and how often it was said
    /// before, so that the same conversation always reads the same; moved on by one when it would
    /// repeat the last one said.
    static func variant(of count: Int, reply: String, to customer: String, said: Said?) -> Int {
        var hash = Fingerprint()
        hash.add(customer)
        hash.add(reply)
        hash.add(said?.times ?? 0)
        let chosen = Int(hash.value % UInt64(count))
        return chosen == said?.variant ? (chosen + 1) % count : chosen
    }
}

/// FNV-1a, 64 bits: the same on every machine and in every process, which Swift's `Hasher` is not.
struct Fingerprint {
    private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

    mutating func add(_ text: String) {
        var text = text
        text.withUTF8 { for byte in $0 { add(byte) } }
        add(0 as UInt8)
    }

    mutating func add(_ number: Int) {
        withUnsafeBytes(of: UInt64(bitPattern: Int64(number)).littleEndian) { for byte in $0 { add(byte) } }
    }

    private mutating func add(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
}
