import Dialogue

extension ShopCheck {
    /// The shop's own replies that no rule and no look-up of the engine says. Nothing is certain, and nothing
    /// found, where a rule says a reply whose name it works out from what is not written in the files.
    static func unusedReplies(in shop: Shop, _ scripts: ShopScripts) -> [Finding] {
        var prefixes: [String] = []
        var suffixes: [String] = []
        for call in scripts.calls {
            guard let range = call.reply else { continue }
            let texts = call.scan.texts(range)
            guard texts.isWhole else { return [] }
            prefixes += texts.prefixes
            suffixes += texts.suffixes
        }
        let written = scripts.writtenTexts
        let lookedUp = LookedUpReplies(shop: shop, scripts)
        let used = { (name: String) in
            written.contains(name) || prefixes.contains(where: name.hasPrefix) || suffixes.contains(where: name.hasSuffix) || lookedUp.contains(name)
        }
        let own = Set(scripts.scans.filter { $0.file.plugin == nil }.map(\.file.path))
        return shop.replies.entries.filter { own.contains($0.value.place.path) }.sorted { $0.value.place < $1.value.place }.compactMap {
            name, entry in
            let base = [".again", ".remind"].first(where: name.hasSuffix).map { String(name.dropLast($0.count)) } ?? name
            if used(name) || base != name && used(base) { return nil }
            let meant = Suggestion.nearest(to: name, in: lookedUp.names)
            return Finding(
                .warning, at: entry.place, "nothing says the reply '\(name)'",
                help: meant.map { "did you mean '\($0)'?" } ?? "say it in a rule, chat:say \"\(name)\", or leave it out")
        }
    }
}

/// The replies that the engine looks up by itself.
private struct LookedUpReplies {
    /// Those that this shop's questions may look up, reasons left out.
    let names: Set<String>
    /// A question may be of any type.
    private let mayBeOfAnyType: Bool

    init(shop: Shop, _ scripts: ShopScripts) {
        var names: Set<String> = ["apology", "not_understood", "noted", "remind", "late", "late_closed", "field", "changed"]
        for form in shop.forms.values {
            names.formUnion([form.name] + form.fields.filter { !$0.isOptional }.map { "\(form.name).\($0.name)" })
        }
        let asks = scripts.calls.filter { $0.method == .ask || $0.method == .choose }
        mayBeOfAnyType = asks.contains { $0.type == nil }
        for type in asks.compactMap(\.type) + shop.forms.values.flatMap(\.fields).map(\.type.rawValue) {
            names.formUnion(["wrong_\(type)", "no_longer_\(type)"])
        }
        names.formUnion(asks.compactMap(\.standardReply))
        self.names = names
    }

    func contains(_ reply: String) -> Bool {
        let isRefusal = reply.hasPrefix("wrong_") || reply.hasPrefix("no_longer_")
        // wrong_phone.short is looked up where wrong_phone is.
        return names.contains(isRefusal ? reply.prefix { $0 != "." }.description : reply) || isRefusal && mayBeOfAnyType
    }
}

extension ShopScripts {
    /// Every string of the files that can come to be a value: none that declares something.
    var writtenTexts: Set<String> {
        var texts: Set<String> = []
        for scan in scans {
            for at in scan.tokens.indices {
                guard let text = scan.string(at), scan.declared(at) == nil, lives(at, in: scan) else { continue }
                texts.insert(text)
            }
        }
        return texts
    }
}

extension LuaScan {
    /// What the name at `at` declares: the word before it, as in `reply "price" [[ … ]]`.
    func declared(_ at: Int) -> String? {
        let before = isSign("(", at - 1) ? at - 2 : at - 1
        guard string(at) != nil, let word = name(before), Self.declaring.contains(word), isVariable(before) else { return nil }
        return word
    }

    private static let declaring: Set<String> = ["reply", "intent", "examples", "words", "entity", "form"]
}
