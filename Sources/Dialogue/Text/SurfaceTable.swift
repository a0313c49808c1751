/// What each way of writing a word stands for: folded bytes to forms and marks, one look-up a word.
///
/// Open addressing over FNV-1a (64 bit), at most half full. FNV and not Swift's `Hasher`, which is
/// seeded anew in every process. Built once while a shop loads, then read by many threads.
struct SurfaceTable: Sendable {
    struct Entry: Sendable {
        var hash: UInt64
        var keyStart: Int32, keyLength: Int32
        /// Forms in `SurfaceTable.forms`.
        var firstForm: Int32 = 0, formCount: Int32 = 0
        var marks: Word.Marks = []
        /// Which word this is, whatever its spelling; -1 when it never takes part in a pair.
        var identity: Int32 = -1
        /// Where in `splits` the words are that this one is meant as; -1 for one word.
        var split: Int32 = -1
        /// Kept under its own name, as opposed to reached through a stem.
        var isInVocabulary = false
        /// No stem of a longer word, being another spelling of a very short one: "menang" is not nang, for di.
        var isParticle = false
    }

    var entries: [Entry] = []
    private var keys: [UInt8] = []
    private var slots: [Int32]
    private var mask: Int
    var forms: [Symbol] = []
    /// Entry numbers of the words that one written word stands for ("gausah": tidak, usah).
    var splits: [[Int32]] = []
    /// What two words mean together, by the identities of the two ("di" + "mana": dimana).
    var pairs: [UInt64: Pair] = [:]
    var guards = Guards()

    struct Pair: Sendable {
        /// What the second may stand for besides.
        var whole: Symbol?
        /// What each of the two then does in a sentence.
        var first: Word.Marks = [], second: Word.Marks = []
    }

    init() {
        slots = [Int32](repeating: -1, count: 16)
        mask = 15
    }

    static let seed: UInt64 = 0xcbf2_9ce4_8422_2325

    @inline(__always)
    static func mix(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
        (hash ^ UInt64(byte)) &* 0x100_0000_01b3
    }

    static func hash(_ bytes: some Sequence<UInt8>) -> UInt64 {
        bytes.reduce(seed) { mix($0, $1) }
    }

    /// The entry of the word written at `start ..< end` of `text`, which is ASCII; -1 if there is none.
    @inline(__always)
    func find(_ hash: UInt64, in text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int {
        var at = Int(truncatingIfNeeded: hash) & mask
        while true {
            let entry = Int(slots[at])
            if entry < 0 { return -1 }
            if entries[entry].hash == hash, isKey(of: entry, text, start, end) { return entry }
            at = (at + 1) & mask
        }
    }

    @inline(__always)
    private func isKey(of entry: Int, _ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Bool {
        guard Int(entries[entry].keyLength) == end - start else { return false }
        let key = Int(entries[entry].keyStart)
        for offset in 0..<end - start where keys[key + offset] != Folding.lowered(text[start + offset]) {
            return false
        }
        return true
    }

    /// The entry of a folded word; -1 if there is none.
    func find(_ folded: ArraySlice<UInt8>) -> Int {
        folded.withUnsafeBufferPointer { find(Self.hash($0), in: $0, 0, $0.count) }
    }

    func find(_ folded: [UInt8]) -> Int { find(folded[...]) }

    func find(_ folded: UnsafeBufferPointer<UInt8>) -> Int { find(Self.hash(folded), in: folded, 0, folded.count) }

    func key(of entry: Int) -> ArraySlice<UInt8> {
        let start = Int(entries[entry].keyStart)
        return keys[start..<start + Int(entries[entry].keyLength)]
    }

    func forms(of entry: Int) -> ArraySlice<Symbol> {
        let first = Int(entries[entry].firstForm)
        return forms[first..<first + Int(entries[entry].formCount)]
    }

    /// The entry of `folded`, made if there is none yet.
    mutating func insert(_ folded: [UInt8]) -> Int {
        let known = find(folded)
        if known >= 0 { return known }
        if (entries.count + 1) * 2 > slots.count { grow() }
        let entry = entries.count
        entries.append(Entry(hash: Self.hash(folded), keyStart: Int32(keys.count), keyLength: Int32(folded.count)))
        keys.append(contentsOf: folded)
        place(entry)
        return entry
    }

    /// Gives each entry its forms, in the order of the entries.
    mutating func setForms(_ list: [[Symbol]]) {
        forms = []
        for (entry, own) in list.enumerated() {
            entries[entry].firstForm = Int32(forms.count)
            entries[entry].formCount = Int32(own.count)
            forms += own
        }
    }

    private mutating func place(_ entry: Int) {
        var at = Int(truncatingIfNeeded: entries[entry].hash) & mask
        while slots[at] >= 0 { at = (at + 1) & mask }
        slots[at] = Int32(entry)
    }

    private mutating func grow() {
        mask = slots.count * 2 - 1
        slots = [Int32](repeating: -1, count: mask + 1)
        for entry in entries.indices { place(entry) }
    }
}
