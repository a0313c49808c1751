package import Dialogue

/// One small change of a Lua source that a sample conversation should notice.
package struct Mutant: Sendable, Hashable {
    package enum Kind: String, Sendable, CaseIterable {
        case rule, statement, condition, pattern, reply, number
    }

    package var kind: Kind
    /// The line that is changed.
    package var place: Place
    /// What was done to it, in words.
    package var what: String
    /// The bytes that are replaced, and by what.
    package var range: Range<Int>
    package var replacement: String
    /// The rule in whose body it stands.
    package var rule: String?
    /// The reply that it changes.
    package var reply: String?

    /// The source with the change made.
    package func applied(to source: String) -> String {
        var bytes = Array(source.utf8)
        bytes.replaceSubrange(range, with: replacement.utf8)
        return String(decoding: bytes, as: UTF8.self)
    }
}

extension LoadedShop {
    /// Whether a change can show: what the shop words or rules itself is not the plugin's any more.
    package func uses(_ mutant: Mutant) -> Bool {
        func isThere(_ path: String?) -> Bool { path.map { ShopFolder.whole($0) == ShopFolder.whole(mutant.place.path) } ?? false }
        if let rule = mutant.rule { return isThere(ruleFiles[rule]) }
        if let reply = mutant.reply { return isThere(shop.replies.entries[reply]?.place.path) }
        return (files + plugins.values).contains { isThere($0.path) }
    }
}
