import Dialogue

/// A no brings an alternative.
struct NoColdNo: Advice {
    let name = "no-cold-no"
    let reason = "a no comes with an alternative in the same turn (C12)"

    func look(at talk: Talk) -> Look {
        Look(talk, where: { $0.sentences.contains(where: refuses) }) { turn in
            if turn.offers { return nil }
            let rest = turn.sentences.filter { !$0.begins(with: AdviceWords.greetings) }
                .flatMap { $0.words.without(AdviceWords.refusals + AdviceWords.emptyOffers) }
            return rest.holds(AdviceWords.alternatives) ? nil : turn.sentences.first(where: refuses)?.text
        }
    }

    private func refuses(_ sentence: Sentence) -> Bool { sentence.words.without(AdviceWords.harmlessNos).holds(AdviceWords.refusals) }
}

/// A bubble can be read at a glance.
struct ShortBubbles: Advice {
    let name = "short-bubbles"
    let reason = "a bubble has at most 4 lines and 320 characters, a summary, a list or a form 12 lines (B02)"

    static let lines = 4, characters = 320, linesOfSummary = 12

    func look(at talk: Talk) -> Look {
        Look(talk) { turn in
            for reply in turn.replies {
                let lines = reply.text.split(separator: "\n").count
                let isLong = isSummary(reply.text) ? lines > Self.linesOfSummary : lines > Self.lines || reply.text.count > Self.characters
                if isLong { return "\(lines) lines, \(reply.text.count) characters: \(reply.text.split(separator: "\n").first ?? "")" }
            }
            return nil
        }
    }

    private func isSummary(_ text: String) -> Bool {
        let lines = text.split(separator: "\n")
        let items = lines.filter { $0.first?.isNumber == true || $0.contains(": ") }
        let sums = lines.filter { !Amount.all(in: String($0)).isEmpty }
        return text.isForm || items.count >= 2 || sums.count >= 2 && Sentence.words(of: text.lowercased()).holds(AdviceWords.summaries)
    }
}

/// No sentence is in capitals.
struct NoShouting: Advice {
    let name = "no-shouting"
    let reason = "capitals are for keywords to reply with, not for sentences (D22)"

    func look(at talk: Talk) -> Look {
        Look(talk) { turn in turn.sentences.first(where: shouts)?.text }
    }

    /// Three words or more, or a call: `ISI DATA!`; `YA` and `STOP PROMO` are keywords.
    private func shouts(_ sentence: Sentence) -> Bool {
        let words = sentence.writtenWords.filter { $0.contains(where: \.isLetter) }
        guard !words.isEmpty, words.allSatisfy({ !$0.contains(where: \.isLowercase) }) else { return false }
        return words.count >= 3 || sentence.text.contains("!") && words.joined().count > 3
    }
}

/// Nobody is told what to do without a word that softens it.
struct NoBareOrders: Advice {
    let name = "no-bare-orders"
    let reason = "who is told to do something is told so with kak, mohon, boleh, silakan or ya in that line (D22)"

    func look(at talk: Talk) -> Look {
        Look(talk) { turn in
            turn.sentences.first { sentence in
                guard sentence.begins(with: AdviceWords.orders), !sentence.isQuestion, !sentence.isField else { return false }
                let line = turn.sentences.filter { ($0.bubble, $0.line) == (sentence.bubble, sentence.line) }
                // YA in capitals is a keyword.
                return !line.contains { $0.writtenWords.map(Self.softer).holds(AdviceWords.softeners + AdviceWords.address) }
            }?.text
        }
    }

    private static func softer(_ word: String) -> String { word.count > 1 && word == word.uppercased() ? word : word.lowercased() }
}

/// The customer is spoken to.
struct SaysKak: Advice {
    let name = "says-kak"
    let reason = "the customer is addressed somewhere in the turn: kak, bu, mas (D22)"

    func look(at talk: Talk) -> Look {
        Look(talk, where: { !$0.sentences.isEmpty }) { turn in
            turn.saidWords.holds(AdviceWords.address) ? nil : turn.sentences.last?.text
        }
    }
}

/// Nobody is laughed at, or told that it is their fault.
struct NoBlame: Advice {
    let name = "no-blame"
    let reason = "no word mocks the customer or gives them the fault (C08)"

    func look(at talk: Talk) -> Look {
        Look(talk) { turn in turn.sentences.first { $0.holds(AdviceWords.blame) }?.text }
    }
}

/// Plain Indonesian.
struct NoJargon: Advice {
    let name = "no-jargon"
    let reason = "no English that a pensioner need not know: checkout, refund, submit (B02)"

    func look(at talk: Talk) -> Look {
        // What the shop sells and takes is called as it is called.
        let names = talk.shop.catalog.products.map(\.name) + talk.shop.settings.terms.payments.map(\.label) + [talk.shop.settings.name]
        let known = Set(names.flatMap { Sentence.words(of: $0.lowercased()) })
        let jargon = AdviceWords.jargon.filter { !known.isSuperset(of: $0) }
        return Look(talk) { turn in turn.sentences.first { $0.holds(jargon) }?.text }
    }
}
