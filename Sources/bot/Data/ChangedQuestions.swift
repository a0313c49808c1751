import Dialogue
import LuaRules

/// Whose waiting question an edit changes or breaks.
enum ChangedQuestions {
    static func lines(of shop: LoadedShop, in store: any Store) async throws -> [String] {
        let bot = Bot(store: store, on: ShopThread(name: shop.shop.id))
        try await bot.load { try LuaRuleBook(shop) }
        var lines: [String] = []
        for snapshot in try await everyone(in: shop.shop.id, of: store) {
            guard let waiting = try await bot.waiting(in: snapshot), let what = words(waiting) else { continue }
            lines.append("\(SenderAddress.masked(snapshot.customer.id)) waits with '\(waiting.question.name)' of the rule '\(waiting.rule)': \(what)")
        }
        return lines
    }

    private static func words(_ waiting: WaitingQuestion) -> String? {
        switch waiting.outcome {
        case .same: nil
        case .ruleGone: "the rule is gone; their next message is taken afresh"
        case .fails(let failure): "the rule fails: \(failure.place): \(failure.message)"
        case .reworded: "it is put in other words or with other choices"
        case .asks(let other):
            "the rule now asks for \(other.contains(" ") ? other : "'\(other)'") first; the answer is kept if the rule still asks for it"
        case .ends: "the rule asks for nothing any more"
        }
    }
}
