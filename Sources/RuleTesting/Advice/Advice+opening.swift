import Dialogue

/// The session's first answer greets, and no other.
struct GreetsOnce: Advice {
    let name = "greets-once"
    let reason = "a session is greeted once, at its beginning (D19, D20)"

    func look(at talk: Talk) -> Look {
        var look = Look()
        for session in talk.sessions {
            for at in session where talk.turns[at].speaks && !talk.turns[at].isStop {
                let turn = talk.turns[at]
                if turn.opensSession {
                    look.see(
                        at,
                        turn.sentences.first?.begins(with: AdviceWords.greetings) == true ? nil : "no greeting: \(turn.sentences.first?.text ?? "")")
                } else {
                    // "Assalamualaikum" is answered whenever it is said.
                    let again = turn.sentences.first {
                        $0.begins(with: AdviceWords.greetings) && !($0.begins(with: AdviceWords.greetingsBack) && turn.event.isSaid)
                    }
                    look.see(at, again.map { "again: \($0.text)" })
                }
            }
        }
        return look
    }
}

/// The session's first answer names the shop; later ones do not introduce it again.
struct SaysWhichShop: Advice {
    let name = "says-which-shop"
    let reason = "the first answer of a session says which shop this is, the others do not introduce it again (D23)"

    func look(at talk: Talk) -> Look {
        let shop = talk.filled([["SHOP"]])
        let introductions = talk.filled(AdviceWords.introductions)
        if shop.isEmpty { return Look() }
        var look = Look()
        for session in talk.sessions {
            for at in session where talk.turns[at].speaks && !talk.turns[at].isStop {
                let turn = talk.turns[at]
                if turn.opensSession {
                    look.see(at, turn.saidWords.holds(shop) ? nil : "no name of the shop: \(turn.sentences.first?.text ?? "")")
                } else {
                    look.see(at, turn.sentences.first { $0.holds(introductions) }.map { "again: \($0.text)" })
                }
            }
        }
        return look
    }
}

/// The greeting's first line has a smile.
struct Smiles: Advice {
    let name = "smiles"
    let reason = "the greeting's first line has a smile or another emoji (D21)"

    func look(at talk: Talk) -> Look {
        Look(talk, where: { $0.opensSession && $0.greets && !$0.isComplaint }) { turn in
            let line = turn.replies.first?.text.split(separator: "\n").first.map(String.init) ?? ""
            return line.contains { $0.isEmoji } || line.contains(":)") ? nil : line
        }
    }
}

/// Two emoji a turn at most, none where somebody complains.
struct FewEmoji: Advice {
    let name = "few-emoji"
    let reason = "at most two emoji a turn, none in answer to a complaint (D21)"

    func look(at talk: Talk) -> Look {
        Look(talk) { turn in
            let most = turn.isComplaint ? 0 : 2
            let emoji = turn.replies.flatMap { Array($0.text) }.filter(\.isEmoji)
            return emoji.count > most ? "\(String(emoji)) \(turn.isComplaint ? "in answer to a complaint" : "in one turn")" : nil
        }
    }
}
