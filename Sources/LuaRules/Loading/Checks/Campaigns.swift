import Dialogue

extension ShopCheck {
    /// Campaigns that ask nothing, so that nobody knows what an answer is about, and those that never tell why they concern
    /// somebody, so that nothing is sent.
    static func campaignsWithoutAnswer(_ scripts: ShopScripts) -> [Finding] {
        scripts.rules.filter { $0.key.hasPrefix(Shop.campaignPrefix) }.sorted { $0.key < $1.key }.flatMap { name, rule -> [Finding] in
            let calls = rule.scan.chatCalls.filter { rule.definition.tokens.contains($0.call.at) }
            // What another function does with it cannot be seen from here.
            guard let said = calls.first(where: { $0.asks || $0.method == .say }) else { return [] }
            var findings: [Finding] = []
            if !calls.contains(where: { $0.asks || [.go, .askBack].contains($0.method) }) {
                findings.append(
                    Finding(
                        .warning, at: said.place, "the campaign '\(name)' asks nothing, so that nothing is there to take the answer",
                        help: "end it with a question: chat:confirm(…), or chat:ask_back(\"RULE\", { product = p })"))
            }
            if !calls.contains(where: { $0.method == .because || $0.method == .go }) {
                findings.append(
                    Finding(
                        .warning, at: said.place, "the campaign '\(name)' does not tell why it concerns the customer, and so is sent to nobody",
                        help: "write before it: chat:because \"suka GMS02\""))
            }
            return findings
        }
    }

    /// Replies that are said unasked, speak of a promotion, and are not marked as one: they would go to people who never agreed.
    static func unmarkedPromos(in shop: Shop, _ scripts: ShopScripts) -> [Finding] {
        unasked(shop, scripts).sorted { $0.key < $1.key }.compactMap { name, speaker in
            guard let entry = shop.replies.entries[name], !entry.isPromo else { return nil }
            for (variant, place) in zip(entry.variants, entry.places) {
                guard let word = variant.promoWord else { continue }
                return Finding(
                    .warning, at: place,
                    "'\(word)' stands in the reply '\(name)', which \(speaker) says unasked, and which is not marked as a promotion",
                    help: "say it only to those who agreed to that: reply(\"\(name)\", { promo = true }); or leave the word out")
            }
            return nil
        }
    }

    /// The replies that are said without a message that asks for them, each with who says it.
    private static func unasked(_ shop: Shop, _ scripts: ShopScripts) -> [String: String] {
        var replies: [String: String] = [:]
        for name in shop.replies.entries.keys where ["late", "late_closed", "remind"].contains(name) || name.hasSuffix(".remind") {
            replies[name] = "the engine"
        }
        var open =
            scripts.calls.filter { $0.method == .later }.flatMap(\.rules)
            + scripts.rules.keys.filter { $0.hasPrefix("order_") && NameCheck.calledByEngine.contains($0) }
        var seen = Set(open)
        while let name = open.popLast() {
            guard let rule = scripts.rules[name] else { continue }
            for call in rule.scan.chatCalls where rule.definition.tokens.contains(call.call.at) && call.method != .tellOwner {
                for at in call.reply.map({ rule.scan.texts($0).literals }) ?? [] {
                    if let reply = rule.scan.string(at), replies[reply] == nil { replies[reply] = "on.\(name)" }
                }
                if [.go, .first, .askBack].contains(call.method) { open += call.rules.filter { seen.insert($0).inserted } }
            }
        }
        return replies
    }
}

extension Template {
    /// The first word of it that only promotions use.
    fileprivate var promoWord: String? {
        let text = parts.map { if case .words(let words) = $0 { words.lowercased() } else { " " } }.joined()
        let words = text.split { !$0.isLetter && !$0.isNumber }.map(String.init)
        return words.first(where: Self.promoWords.contains)
            ?? zip(words, words.dropFirst()).map { "\($0) \($1)" }.first(where: Self.promoWords.contains)
    }

    private static let promoWords: Set<String> = [
        "diskon", "diskonan", "discount", "promo", "promosi", "voucher", "vocer", "cashback", "obral", "flash sale", "potongan harga",
        "harga spesial", "gratis ongkir",
    ]
}
