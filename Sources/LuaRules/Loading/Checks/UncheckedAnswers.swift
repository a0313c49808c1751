import Dialogue

extension ShopCheck {
    /// Asks of a type that nothing finds: any words at all are taken for the answer, which must be meant.
    static func uncheckedAnswers(types: [String], _ scripts: ShopScripts) -> [Finding] {
        let known = Set(types).union(["text", "name", "address"])
        return scripts.calls.compactMap { call in
            guard call.method == .ask, let type = call.type, !known.contains(type) else { return nil }
            let written = call.option("type").flatMap { call.scan.literal($0) } ?? call.answer?.at
            let help =
                Suggestion.nearest(to: type, in: known).map { "did you mean { type = \"\($0)\" }?" }
                ?? "if that is meant, say so: { type = \"text\" }; if not, say what fits: entity \"\(type)\" [[ … ]]"
            return Finding(
                .warning, at: written.map(call.scan.place) ?? call.place, "'\(type)' is no slot type, so that any words are taken for this answer",
                help: help)
        }
    }
}
