/// Turns a clause into what the classifier weighs: its words as patterns see them (canonical forms, word sets, slots),
/// pairs of neighbours, the letters of its words as written and as meant, and its shape.
///
/// Everything is hashed with FNV-1a into `FeatureReader.buckets` numbers, so that no list of features is kept and
/// the numbers are the same on every platform.
struct FeatureReader: Sendable {
    static let bits = 15
    static let buckets = 1 << bits
    /// What is behind them is not weighed.
    static let mostWords = 64
    /// Of the forms, sets and slots that begin at one word, so many have neighbours.
    private static let mostNeighbours = 6

    /// Of each symbol, the hash of its name.
    private let hashes: [UInt64]
    /// Of each symbol, its name's bytes in `names`; a word set's and a slot type's is empty.
    private let nameStart: [UInt32]
    private let names: [UInt8]

    /// - Parameter vocabulary: The one that the patterns of the lattices were interned in, complete.
    init(vocabulary: Vocabulary) {
        var hashes: [UInt64] = []
        var nameStart: [UInt32] = [0]
        var names: [UInt8] = []
        for id in 0..<UInt32(vocabulary.count) {
            let name = vocabulary.name(Symbol(id: id))
            hashes.append(SurfaceTable.hash(name.utf8))
            if !name.hasPrefix("@"), !name.hasPrefix("{") { names += name.utf8 }
            nameStart.append(UInt32(names.count))
        }
        self.hashes = hashes
        self.nameStart = nameStart
        self.names = names
    }

    /// What kind a feature is of, for how much it weighs beside others.
    enum Group: UInt8 {
        case concept, word, pair, letters, shape
    }

    /// The features of a clause, in the order of the clause.
    ///
    /// - Parameters:
    ///   - lattice: Filled with the clause's words and slots.
    ///   - masked: Words whose letters say nothing, because they name a thing: by their number in the reading.
    func features(_ reading: Reading, _ clause: Clause, _ lattice: Lattice, masked: WordMask) -> FeatureCounts {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: Self.buckets) { counts in
            counts.initialize(repeating: 0)
            var sink = FeatureSink(counts: counts)
            let words = clause.words.prefix(Self.mostWords)
            addTokens(lattice, words.count, clause.words.lowerBound, masked, &sink)
            addLetters(reading, words, masked, &sink)
            addShape(reading, words, clause.isQuestion, &sink)
            return sink.finished()
        }
    }

    // MARK: What patterns see

    private func addTokens(_ lattice: Lattice, _ count: Int, _ offset: Int, _ masked: WordMask, _ sink: inout FeatureSink) {
        let count = min(count, lattice.count)
        for position in 0..<count {
            let arcs = arcs(lattice, position)
            for arc in arcs where !isMasked(lattice.arcs[arc], position + offset, masked) {
                let label = lattice.arcs[arc].label
                let hash = hashes[Int(label)]
                sink.add(hash, isConcept(label) ? .concept : .word)
                if lattice.isFiller(position) { continue }
                if position == lattice.contentStart { sink.add(pair(Self.opening, hash), .pair) }
                var next = Int(lattice.arcs[arc].to)
                while next < count, lattice.isFiller(next) { next += 1 }
                guard next < count else {
                    sink.add(pair(hash, Self.closing), .pair)
                    continue
                }
                for other in self.arcs(lattice, next) where !isMasked(lattice.arcs[other], next + offset, masked) {
                    sink.add(pair(hash, hashes[Int(lattice.arcs[other].label)]), .pair)
                }
            }
        }
    }

    private func arcs(_ lattice: Lattice, _ position: Int) -> Range<Int> {
        let start = Int(lattice.arcStart[position])
        return start..<min(Int(lattice.arcStart[position + 1]), start + Self.mostNeighbours)
    }

    private func isConcept(_ label: UInt32) -> Bool { nameStart[Int(label)] == nameStart[Int(label) + 1] }

    private func isMasked(_ arc: Lattice.Arc, _ word: Int, _ masked: WordMask) -> Bool { arc.value < 0 && masked.contains(word) }

    private static let opening: UInt64 = 0x5E, closing: UInt64 = 0x24

    private func pair(_ first: UInt64, _ second: UInt64) -> UInt64 { (first ^ second &* 0x9E37_79B9_7F4A_7C15) &* 0x100_0000_01b3 }

    // MARK: What is written

    private func addLetters(_ reading: Reading, _ words: Range<Int>, _ masked: WordMask, _ sink: inout FeatureSink) {
        var previousStart: Int32 = -1
        for number in words where !masked.contains(number) {
            let word = reading.words[number]
            let written = reading.bytes[Int(word.start)..<Int(word.end)]
            var writtenHash: UInt64 = 0
            if word.start != previousStart {
                previousStart = word.start
                if word.marks.contains(.digits) {
                    sink.add(Self.shape(Mask(written).rawValue, 1), .concept)
                    continue
                }
                writtenHash = SurfaceTable.hash(written.lazy.map(Folding.lowered))
                if word.formCount == 0 { sink.add(writtenHash, .word) }
                grams(written, &sink)
            }
            guard word.formCount > 0 else { continue }
            let meant = Int(reading.forms[Int(word.firstForm)].id)
            guard meant < hashes.count, hashes[meant] != writtenHash else { continue }
            grams(names[Int(nameStart[meant])..<Int(nameStart[meant + 1])], &sink)
        }
    }

    /// The runs of two to four letters of a word, its edges among them.
    private func grams(_ word: ArraySlice<UInt8>, _ sink: inout FeatureSink) {
        let count = min(word.count, 24)
        word.withUnsafeBufferPointer { word in
            for start in -1..<count {
                var hash: UInt64 = 0x6772_616d
                for at in start..<min(start + 4, count + 1) {
                    hash = SurfaceTable.mix(hash, at < 0 ? UInt8(ascii: "^") : at == count ? UInt8(ascii: "$") : Folding.lowered(word[at]))
                    if at > start { sink.add(hash, .letters) }
                }
            }
        }
    }

    /// What a word with digits is, whatever the digits are.
    private enum Mask: UInt8 {
        case count, number, price, phone, code

        init(_ written: ArraySlice<UInt8>) {
            let letters = written.filter { !Folding.isDigit($0) && $0 != UInt8(ascii: ".") && $0 != UInt8(ascii: ",") }.map(Folding.lowered)
            let digits = written.count { Folding.isDigit($0) }
            self =
                switch letters {
                case [], Array("+".utf8): digits >= 9 ? .phone : digits >= 3 ? .number : .count
                case Array("rb".utf8), Array("k".utf8), Array("jt".utf8), Array("ribu".utf8), Array("rbu".utf8), Array("juta".utf8): .price
                default: digits >= 4 ? .code : .count
                }
        }
    }

    // MARK: Its shape

    private func addShape(_ reading: Reading, _ words: Range<Int>, _ isQuestion: Bool, _ sink: inout FeatureSink) {
        var marks: Word.Marks = []
        var content = 0
        for word in words {
            marks.formUnion(reading.words[word].marks)
            if !reading.words[word].marks.contains(.filler) { content += 1 }
        }
        sink.add(Self.shape(isQuestion ? 1 : 0, 2), .shape)
        sink.add(Self.shape(UInt8(min(content, 9) / 2), 3), .shape)
        for (number, mark) in Self.telling.enumerated() where marks.contains(mark) { sink.add(Self.shape(UInt8(number), 4), .shape) }
    }

    private static let telling: [Word.Marks] = [.negation, .asks, .greets, .dayPart, .thanks, .answer, .topic, .place, .sum, .condition]

    private static func shape(_ value: UInt8, _ kind: UInt8) -> UInt64 { SurfaceTable.hash([0, kind, value]) }
}

/// The features of one clause with how often each occurs.
struct FeatureCounts: Sendable, Hashable {
    /// Bucket numbers, in the order of first occurrence.
    var buckets: [UInt16] = []
    /// How often, at most 255.
    var counts: [UInt8] = []
    var groups: [FeatureReader.Group] = []
}

/// Counts features as they come.
struct FeatureSink {
    /// By bucket.
    let counts: UnsafeMutableBufferPointer<UInt8>
    private var features = FeatureCounts()

    init(counts: UnsafeMutableBufferPointer<UInt8>) {
        self.counts = counts
        features.buckets.reserveCapacity(384)
        features.groups.reserveCapacity(384)
    }

    @inline(__always)
    mutating func add(_ hash: UInt64, _ group: FeatureReader.Group) {
        // FNV's low bits are its best mixed ones, but those of short inputs need the high ones folded in.
        let mixed = hash ^ hash &>> 29
        let bucket = Int((mixed &* 0x9E37_79B9_7F4A_7C15) &>> UInt64(64 - FeatureReader.bits))
        if counts[bucket] == 0 {
            features.buckets.append(UInt16(truncatingIfNeeded: bucket))
            features.groups.append(group)
        }
        if counts[bucket] < 255 { counts[bucket] += 1 }
    }

    consuming func finished() -> FeatureCounts {
        features.counts = features.buckets.map { counts[Int($0)] }
        return features
    }
}
