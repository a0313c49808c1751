import Dialogue

/// The answer comes before the question back.
struct AnswersFirst: Advice {
    let name = "answers-first"
    let reason = "who asks is answered before they are asked something (D27)"

    func look(at talk: Talk) -> Look {
        let introductions = talk.filled(AdviceWords.introductions)
        return Look(talk, where: { $0.isQuestion && $0.asks }) { turn in
            let said = turn.sentences.filter { !$0.begins(with: AdviceWords.greetings) && !$0.holds(introductions) }
            guard let first = said.first, first.isQuestion else { return nil }
            // A question alone asks what is meant; what invites is no answer.
            return said.contains { !$0.isQuestion && !$0.isLabel && !$0.holds(AdviceWords.callsToAction) } ? first.text : nil
        }
    }
}

/// An answer asks back.
struct AsksBack: Advice {
    let name = "asks-back"
    let reason = "nine answers of ten ask something back (D26)"
    let tolerance = 10

    func look(at talk: Talk) -> Look {
        Look(talk, where: { $0.isQuestion && !$0.isComplaint && !$0.callsPerson }) { turn in
            turn.asks ? nil : turn.sentences.last?.text ?? ""
        }
    }
}

/// One question a turn.
struct OneQuestion: Advice {
    let name = "one-question"
    let reason = "one question a turn; A or B is one, and so is a form (D26, B02)"

    func look(at talk: Talk) -> Look {
        Look(talk, where: { !$0.sentences.filter(\.isQuestion).isEmpty }) { turn in
            let questions = turn.sentences.filter(\.isQuestion)
            var asked = [questions[0]]
            for question in questions.dropFirst() where !asked.contains(where: { $0.words == question.words }) {
                let isRest = question.words.contains("atau") && !question.holds(AdviceWords.questionWords)
                if !isRest { asked.append(question) }
            }
            return asked.count > 1 ? asked.map(\.text).joined(separator: " … ") : nil
        }
    }
}

/// A turn ends with something that the customer can take up.
struct NoLooseEnd: Advice {
    let name = "no-loose-end"
    let reason = "a turn ends with a question, a choice, a form or an invitation, or says what comes next (D31, D32)"

    func look(at talk: Talk) -> Look {
        let invitations = talk.filled(AdviceWords.callsToAction + AdviceWords.nextSteps)
        return Look(talk) { turn in
            guard turn.replies.last?.choices.isEmpty == true, let last = turn.sentences.last else { return nil }
            return last.isQuestion || last.isLabel || turn.replies.last?.text.isForm == true || last.holds(invitations) ? nil : last.text
        }
    }
}
