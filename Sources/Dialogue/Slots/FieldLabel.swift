/// How the label of a field is spelled: a first word, and words that may follow it.
struct FieldLabel: Sendable {
    var heads: Set<String>
    var tails: Set<String>
}
