/// A question that a customer has on the screen, and what the rules of now make of it.
public struct WaitingQuestion: Sendable, Hashable {
    public var rule: String
    public var question: Question
    public var outcome: Outcome

    public enum Outcome: Sendable, Hashable {
        case same
        /// The rule is gone: the next message is taken afresh.
        case ruleGone
        case fails(RuleFailure)
        /// The same question in other words, or with other choices.
        case reworded
        /// Another question is put first, or instead.
        case asks(String)
        /// The rule asks nothing any more.
        case ends
    }
}

extension TurnSteps {
    func outcome(of flow: Flow, _ question: Question) -> WaitingQuestion.Outcome {
        guard rules.has(rule: flow.rule) else { return .ruleGone }
        let run = makeRun(flow)
        if case .failed(let failure) = rules.run(flow.rule, for: run) { return .fails(failure) }
        switch run.ending {
        case .asks(let now, _) where now.name != question.name: return .asks(now.name)
        case .asks(let now, _): return now.words == question.words && now.options == question.options ? .same : .reworded
        case .first(let next): return .asks("whatever '\(next.rule)' asks")
        case .goes, .returned: return .ends
        }
    }
}
