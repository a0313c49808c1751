/// What a pack knows of careful writing; see `Normaliser`.
struct FormalWords: Sendable {
    /// A spelling of chat to the word of chat, and a word of chat to the one that careful people use.
    var spelled: [String: String] = [:], formal: [String: String] = [:]
    /// Dropped where they end a sentence, and dropped anywhere.
    var particles: Set<String> = [], fillers: Set<String> = []
    var asking: Set<String> = []
    /// Roots that take -i for the -in of chat.
    var withI: Set<String> = []
    /// What di and ke are written apart from.
    var places: Set<String> = []
    /// Roots that di is written together with.
    var verbs: Set<String> = []
    /// What stands behind numbers.
    var units: Set<String> = []
    /// Words that stay as they are.
    var kept: Set<String> = []
    /// The likelier first.
    var frequent: [String] = []
}
