import Dialogue

/// One up-sell a session, and none where it is out of place.
struct OneUpsell: Advice {
    let name = "one-upsell"
    let reason = "one up-sell (the rule upsell) a session, none after a refusal or a complaint (D10)"

    func look(at talk: Talk) -> Look {
        var look = Look()
        for session in talk.sessions {
            /// The question of the offer that was made.
            var offer: [String]?
            var isOver: String?
            for at in session {
                let turn = talk.turns[at]
                if turn.isComplaint { isOver = "after a complaint" }
                if offer != nil, turn.event.isSaid, turn.isRefusal { isOver = isOver ?? "after a refusal" }
                // The rule that asks is the last that runs; one that has its answer gives over to another.
                guard turn.speaks, turn.rules.last == AdviceWords.upsell, let question = turn.sentences.last(where: \.isQuestion) else { continue }
                let isAgain = offer == question.words && isOver == nil
                if isAgain { continue }
                let why = isOver ?? (offer == nil ? nil : "a second one")
                look.see(at, why.map { "\($0): \(question.text)" })
                offer = question.words
            }
        }
        return look
    }
}

/// Nobody is asked who they are before they know what it costs.
struct PriceBeforeData: Advice {
    let name = "price-before-data"
    let reason = "a price is said before name, number or address are asked for (D12, D34)"

    func look(at talk: Talk) -> Look {
        var look = Look()
        if talk.beginsInTheMiddle { return look }
        guard let at = talk.turns.firstIndex(where: asksForData) else { return look }
        let isPriced = talk.turns[...at].contains { turn in turn.replies.contains { !Amount.all(in: $0.text).isEmpty } }
        look.see(at, isPriced ? nil : talk.turns[at].sentences.first(where: asksForData)?.text ?? "")
        return look
    }

    /// Not to see to something that went wrong.
    private func asksForData(_ turn: TalkTurn) -> Bool { !turn.isComplaint && !turn.callsPerson && turn.sentences.contains(where: asksForData) }

    private func asksForData(_ sentence: Sentence) -> Bool {
        sentence.holds(AdviceWords.personalData) && (sentence.isQuestion || sentence.isLabel || sentence.holds(AdviceWords.asking))
    }
}

/// Promotions are for those who said yes.
struct ConsentFirst: Advice {
    let name = "consent-first"
    let reason = "what is marked as a promotion is said only after a yes in the ledger, or when asked for (A15, A16, A18)"

    func look(at talk: Talk) -> Look {
        Look(talk, where: { turn in turn.replies.contains(where: \.isPromo) }) { turn in
            turn.mayPromote || turn.event.isSaid && turn.hears(AdviceWords.asksForPromo) ? nil : turn.replies.first(where: \.isPromo)?.text
        }
    }
}
