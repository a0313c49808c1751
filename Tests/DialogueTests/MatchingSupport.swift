import Dialogue

/// A little shop for the matcher: pattern lines, word sets, slot values that are found by their words.
struct TestShop {
    var vocabulary = Vocabulary()
    var fillers: Set<String> = ["kak", "dong", "ya", "sih", "nih"]
    var sets: [String: [String]] = ["kak": ["kak", "gan", "mas bro"], "warna": ["merah", "sage", "biru muda"]]
    /// The words of a value, and its type; the value's number is its place here.
    var values: [(words: String, type: String)] = [
        ("gamis", "product"), ("gamis nayla", "product"), ("bergo", "product"), ("2", "quantity"),
        ("3", "quantity"), ("bandung", "city"), ("mas", "city"), ("merah", "colour"),
    ]
    private var builder = PatternIndex.Builder()

    init() {}

    mutating func add(_ line: String, priority: Int32 = 0, origin: Precedence.Origin = .shop) throws {
        let pattern = try Pattern(parsing: line) { $0.lowercased() }
        _ = builder.add(pattern, priority: priority, origin: origin, vocabulary: &vocabulary)
    }

    /// The matcher, and the vocabulary that goes with it.
    mutating func open() -> Matcher {
        var members = WordSets()
        for (name, words) in sets.sorted(by: { $0.key < $1.key }) {
            for member in words {
                members.add(member.split(separator: " ").map { vocabulary.intern(String($0)) }, to: vocabulary.intern("@" + name))
            }
        }
        return Matcher(builder.build(sets: members))
    }

    /// Words parted by spaces; `harga/hrg` is a word with two forms.
    func read(_ message: String) -> Reading {
        var words: [Word] = []
        var forms: [Symbol] = []
        var start: Int32 = 0
        for written in message.split(separator: " ") {
            let first = Int32(forms.count)
            let own = written.split(separator: "/").map(String.init)
            for form in own { forms.append(vocabulary.symbol(form) ?? .unknown) }
            words.append(
                Word(
                    start: start, end: start + Int32(written.utf8.count), firstForm: first, formCount: Int32(own.count),
                    marks: own.contains(where: fillers.contains) ? .filler : []))
            start += Int32(written.utf8.count) + 1
        }
        return Reading(bytes: Array(message.utf8), words: words, forms: forms)
    }

    /// The values that stand in a message.
    func slots(_ message: String) -> [SlotSpan] {
        let words = message.split(separator: " ").map(String.init)
        var spans: [SlotSpan] = []
        for (number, value) in values.enumerated() {
            let sought = value.words.split(separator: " ").map(String.init)
            guard let label = vocabulary.symbol("{\(value.type)}"), sought.count <= words.count else { continue }
            for from in 0...words.count - sought.count where Array(words[from..<from + sought.count]) == sought {
                spans.append(
                    SlotSpan(label: label, from: Int32(from), to: Int32(from + sought.count), value: Int32(number)))
            }
        }
        return spans
    }
}

extension Matcher {
    func best(_ message: String, _ shop: TestShop) -> Match? {
        let reading = shop.read(message)
        return best(in: reading, words: 0..<reading.words.count, slots: shop.slots(message))
    }

    func all(_ message: String, _ shop: TestShop) -> [Standing] {
        let reading = shop.read(message)
        return all(in: reading, words: 0..<reading.words.count, slots: shop.slots(message))
    }
}

extension Match {
    /// `product=gamis nayla n=2`: the captures with their words.
    func captured(in message: String) -> String {
        let words = message.split(separator: " ")
        return captures.map { "\($0.name)=\(words[$0.words].joined(separator: " "))" }.joined(separator: ", ")
    }
}

/// SplitMix64: the same numbers for the same seed, everywhere.
struct SeededRandom: RandomNumberGenerator {
    private var state: UInt64
    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ z >> 30) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ z >> 27) &* 0x94D0_49BB_1331_11EB
        return z ^ z >> 31
    }
}
