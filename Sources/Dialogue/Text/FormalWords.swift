/// What a pack knows of careful writing; see `Normaliser`.
struct FormalWords: Sendable {
    /// A spelling of chat to the word of chat, and a word of chat to the one that careful people use.
    let spelled: [String: String], formal: [String: String]
    /// Dropped where they end a sentence, and dropped anywhere.
    let particles: Set<String>, fillers: Set<String>
    let asking: Set<String>
    /// Roots that take -i for the -in of chat.
    let withI: Set<String>
    /// What di and ke are written apart from.
    let places: Set<String>
    /// Roots that di is written together with.
    let verbs: Set<String>
    /// What stands behind numbers.
    let units: Set<String>
    /// Words that stay as they are.
    let kept: Set<String>
    /// The likelier first.
    let frequent: [String]

    /// Knows nothing.
    static let none = FormalWords(
        spelled: "", formal: "", particles: "", fillers: "", asking: "", withI: "", places: "", verbs: "", units: "", kept: "",
        frequent: "")

    /// - Parameters:
    ///   - spelled: Lines `word: spelling spelling …`; `_` in a word is a blank. So are those of `formal`.
    ///   - frequent: Words; the other lists too.
    init(
        spelled: String, formal: String, particles: String, fillers: String, asking: String, withI: String, places: String, verbs: String,
        units: String, kept: String, frequent: String
    ) {
        func words(_ text: String) -> [String] { text.split(whereSeparator: \.isWhitespace).map(String.init) }
        func pairs(_ text: String) -> [String: String] {
            var meant: [String: String] = [:]
            for (word, written) in LanguagePack.groups(text) {
                for spelling in written { meant[spelling.replacing("_", with: " ")] = word.replacing("_", with: " ") }
            }
            return meant
        }
        self.spelled = pairs(spelled)
        self.formal = pairs(formal)
        self.particles = Set(words(particles))
        self.fillers = Set(words(fillers))
        self.asking = Set(words(asking))
        self.withI = Set(words(withI))
        self.places = Set(words(places))
        self.verbs = Set(words(verbs))
        self.units = Set(words(units))
        self.kept = Set(words(kept))
        self.frequent = words(frequent)
    }
}
