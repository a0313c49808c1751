public import Dialogue

/// What is doubtful in a shop that loads: `bot check`.
public enum ShopCheck {
    /// Everything to mend in a folder: what keeps it from loading, or, if it loads, what is doubtful.
    public static func findings(in folder: ShopFolder) async -> [Finding] {
        do {
            let loaded = try await LoadedShop.load(folder)
            let scripts = ShopScripts(files: loaded.files, plugins: loaded.plugins.values, ruleFiles: loaded.ruleFiles)
            return loaded.warnings + ties(loaded.shop) + doubles(loaded.shop) + lostAnswers(scripts) + clocks(in: loaded.shop, scripts)
                + uncheckedAnswers(types: loaded.types, scripts) + deadEnds(in: loaded.shop, scripts)
                + unusedReplies(in: loaded.shop, scripts) + unusedDeclarations(in: loaded.shop, scripts)
                + campaignsWithoutAnswer(scripts) + unmarkedPromos(in: loaded.shop, scripts) + neverWinning(in: loaded, beside: ties(loaded.shop))
                + stolenExamples(in: loaded)
        } catch {
            return error.all
        }
    }

    /// Patterns that the same words reach, so that only their place in the files decides.
    static func ties(_ shop: Shop) -> [Finding] {
        // What decides before the place does; the rest follows from the pattern and the message.
        struct Standing: Hashable {
            var pattern: Pattern
            var priority: Int
            var origin: Precedence.Origin
        }
        var first: [Standing: Understanding.FiledPattern] = [:]
        var findings: [Finding] = []
        for filed in shop.understanding.patterns where !filed.isExample {
            let standing = Standing(pattern: filed.pattern, priority: filed.priority, origin: filed.origin)
            guard let other = first[standing] else {
                first[standing] = filed
                continue
            }
            let isSame = other.intent == filed.intent
            findings.append(
                Finding(
                    .warning, at: filed.place,
                    isSame
                        ? "this pattern of '\(filed.intent)' is there twice"
                        : "a tie: '\(filed.intent)' and '\(other.intent)' have the same pattern, so '\(filed.intent)' never wins by it",
                    help: isSame ? "leave one out" : "leave one out, or give an intent a priority: intent(\"\(filed.intent)\", { priority = 10 })",
                    related: .init(place: other.place, note: "the one that wins: \(other.text)")))
        }
        return findings
    }

    /// Replies that say the same under two names, and variants that stand twice in one.
    static func doubles(_ shop: Shop) -> [Finding] {
        var first: [[Template]: (name: String, place: Place)] = [:]
        var findings: [Finding] = []
        for (name, entry) in shop.replies.entries.sorted(by: { $0.value.place < $1.value.place }) {
            if Set(entry.variants).count < entry.variants.count {
                findings.append(Finding(.warning, at: entry.place, "a variant of the reply '\(name)' is there twice", help: "leave one out"))
            }
            if let other = first[entry.variants] {
                findings.append(
                    Finding(
                        .warning, at: entry.place, "the replies '\(name)' and '\(other.name)' say the same", help: "use one of them for both",
                        related: .init(place: other.place, note: "the other one")))
            } else {
                first[entry.variants] = (name, entry.place)
            }
        }
        return findings
    }
}
