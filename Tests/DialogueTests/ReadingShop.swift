import Dialogue

/// The shop of `TextShop` with a pattern or two, so that whole messages can be interpreted.
struct ReadingShop: Sendable {
    let understanding: Understanding

    init() {
        var vocabulary = Vocabulary()
        var language = Language(pack: .indonesian)
        var builder = PatternIndex.Builder()
        var filed: [Understanding.FiledPattern] = []
        for (intent, line) in [("ask_price", "<< berapa {product} >>"), ("ask_cod", "cod bisa")] {
            let pattern: Pattern
            do {
                pattern = try Pattern(parsing: line, wordSets: [], slotTypes: SlotType.all.map(\.rawValue), canonical: language.canonical)
            } catch {
                preconditionFailure("\(line): \(error)")
            }
            _ = builder.add(pattern, priority: 0, origin: .shop, vocabulary: &vocabulary)
            filed.append(
                .init(intent: intent, text: line, place: Place(path: "test.lua"), priority: 0, origin: .shop, isSmallTalk: false, pattern: pattern))
        }
        let finder = SlotFinder(phrases: TextShop.catalog, language: language, vocabulary: &vocabulary)
        language.prepare(vocabulary: vocabulary)
        understanding = Understanding(
            language: language, finder: finder, index: builder.build(sets: WordSets()), patterns: filed, types: SlotType.all, vocabulary: vocabulary)
    }

    func read(_ text: String) -> Interpretation { understanding.interpret(text, with: Matcher(understanding.index)) }

    /// The first clause.
    func clause(_ text: String) -> ReadClause? { read(text).clauses.first }

    static let hijab = ReadingShop()
}
