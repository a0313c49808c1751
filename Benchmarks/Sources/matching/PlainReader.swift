import Dialogue

/// Reads text with nothing but ASCII case folding: words are runs of letters, digits and bytes above ASCII.
///
/// What the real reader adds (slang, clitics, typos, slots of many words) is not measured here.
struct PlainReader {
    var vocabulary: Vocabulary
    /// By symbol: whether the word is a filler.
    private var fillers: [Bool]
    /// By symbol: the slot type that the word alone is a value of.
    private var slotTypes: [Symbol]
    private var folded: [UInt8] = []

    init(_ vocabulary: Vocabulary, fillers: [String], slots: [(type: String, word: String)]) {
        var vocabulary = vocabulary
        let fillers = fillers.map { vocabulary.intern($0) }
        let slots = slots.map { (type: vocabulary.intern("{\($0.type)}"), word: vocabulary.intern($0.word)) }
        self.fillers = Array(repeating: false, count: vocabulary.count)
        slotTypes = Array(repeating: .unknown, count: slots.isEmpty ? 0 : vocabulary.count)
        for filler in fillers { self.fillers[Int(filler.id)] = true }
        for slot in slots { slotTypes[Int(slot.word.id)] = slot.type }
        self.vocabulary = vocabulary
    }

    mutating func read(_ text: String) -> (reading: Reading, slots: [SlotSpan]) {
        var text = text
        var words: [Word] = []
        var forms: [Symbol] = []
        words.reserveCapacity(24)
        forms.reserveCapacity(24)
        let bytes = text.withUTF8 { Array($0) }
        folded.removeAll(keepingCapacity: true)
        var start = 0
        for index in 0...bytes.count {
            if index < bytes.count, isWordByte(bytes[index]) {
                let byte = bytes[index]
                folded.append((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
                continue
            }
            if !folded.isEmpty {
                let symbol = folded.withUnsafeBufferPointer { vocabulary.symbol($0) }
                let place = Int32(forms.count)
                forms.append(symbol)
                words.append(
                    Word(
                        bytes: Int32(start)..<Int32(index), forms: place..<place + 1,
                        marks: fillers[Int(symbol.id)] ? .filler : []))
                folded.removeAll(keepingCapacity: true)
            }
            start = index + 1
        }
        return (Reading(utf8: bytes, words: words, forms: forms), slotTypes.isEmpty ? [] : slots(forms))
    }

    private func slots(_ forms: [Symbol]) -> [SlotSpan] {
        var spans: [SlotSpan] = []
        for (place, form) in forms.enumerated() where slotTypes[Int(form.id)] != .unknown {
            let from = Int32(place)
            spans.append(SlotSpan(label: slotTypes[Int(form.id)], from: from, to: from + 1, value: Int32(form.id)))
        }
        return spans
    }

    private func isWordByte(_ byte: UInt8) -> Bool {
        byte >= 0x80 || (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
    }
}
