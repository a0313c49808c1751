import Dialogue

/// From text to what the matcher takes: the engine's own reader with the plain pack.
///
/// That pack knows no fillers and no slots. The hard sets have some of one word each, which are found here, a look-up
/// a word.
struct Reader {
    private var language = Language(pack: .plain)
    /// By symbol: whether the word is a filler. Empty when the set has none.
    private var isFiller: [Bool] = []
    /// By symbol: the slot type that the word alone is a value of. Empty when the set has none.
    private var slotTypes: [Symbol] = []

    init(_ vocabulary: Vocabulary, fillers: [String], slots: [(type: String, word: String)]) {
        var vocabulary = vocabulary
        let fillers = fillers.map { vocabulary.intern($0) }
        let slots = slots.map { (type: vocabulary.intern("{\($0.type)}"), word: vocabulary.intern($0.word)) }
        if !fillers.isEmpty { isFiller = Array(repeating: false, count: vocabulary.count) }
        if !slots.isEmpty { slotTypes = Array(repeating: .unknown, count: vocabulary.count) }
        for filler in fillers { isFiller[Int(filler.id)] = true }
        for slot in slots { slotTypes[Int(slot.word.id)] = slot.type }
        language.prepare(vocabulary: vocabulary)
    }

    func read(_ text: String) -> (reading: Reading, slots: [SlotSpan]) {
        let reading = language.read(text)
        return (isFiller.isEmpty ? reading : marked(reading), slotTypes.isEmpty ? [] : slots(reading))
    }

    private func marked(_ reading: Reading) -> Reading {
        var words = reading.words
        for place in words.indices where reading.forms(of: place).contains(where: { isFiller[Int($0.id)] }) {
            words[place].marks.insert(.filler)
        }
        return Reading(bytes: reading.bytes, words: words, forms: reading.forms)
    }

    private func slots(_ reading: Reading) -> [SlotSpan] {
        var spans: [SlotSpan] = []
        for place in reading.words.indices {
            for form in reading.forms(of: place) where slotTypes[Int(form.id)] != .unknown {
                let from = Int32(place)
                spans.append(SlotSpan(label: slotTypes[Int(form.id)], from: from, to: from + 1, value: Int32(form.id)))
            }
        }
        return spans
    }
}
