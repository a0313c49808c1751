import Dialogue

extension ShopCheck {
    /// Clocks in what is agreed to. A yes counts only for the words it was said to, so that it would not be
    /// taken once the clock has moved on.
    static func clocks(in shop: Shop, _ scripts: ShopScripts) -> [Finding] {
        scripts.calls.filter { $0.method == .confirm }.flatMap { call -> [Finding] in
            let inWords = call.reply.map { call.scan.texts($0).literals } ?? []
            return inWords.flatMap { clocks(in: shop, reply: call.scan.string($0) ?? "", given: call.given ?? [], of: call, at: $0) }
                + clocks(handedTo: call)
        }
    }

    private static let names: Set<String> = ["daypart", "closes", "opens_next"]

    private static func clocks(in shop: Shop, reply: String, given: [String], of call: ChatCall, at: Int) -> [Finding] {
        guard let entry = shop.replies.entries[reply] else { return [] }
        var seen: Set<[String]> = []
        let slots = entry.slots.filter { slot, _ in
            let path = slot.path[0] == "shop" ? slot.path.dropFirst() : slot.path[...]
            return path.first.map { names.contains($0) && !given.contains($0) } ?? false
        }
        return slots.filter { seen.insert($0.slot.path).inserted }.map { slot, place in
            finding(at: place, reply, "{\(slot.path.joined(separator: "."))}", related: .init(place: call.scan.place(at), note: "agreed to here"))
        }
    }

    private static func clocks(handedTo call: ChatCall) -> [Finding] {
        guard let arguments = call.arguments else { return [] }
        let scan = call.scan
        let calls = [Int: ChatCall]()
        let isRoot = { (at: Int) -> String? in
            guard scan.isSign(".", at + 1), let object = scan.name(at), let field = scan.name(at + 2) else { return nil }
            let isClock = object == "chat" ? field == "now" : object == "shop" && names.contains(field)
            return isClock ? "\(object).\(field)" : nil
        }
        let around = scan.definitions.last { $0.tokens.contains(call.call.at) }
        let known = around.map { scan.origins(in: $0) { scan.origin(in: $0, $1, calls, isRoot) } } ?? [:]
        guard let clock = scan.origin(in: arguments, known, calls, isRoot) else { return [] }
        let reply = call.reply.flatMap { scan.literal($0) }.flatMap(scan.string) ?? "…"
        return [finding(at: scan.place(clock.at), reply, clock.text)]
    }

    private static func finding(at place: Place, _ reply: String, _ clock: String, related: Finding.Related? = nil) -> Finding {
        Finding(
            .warning, at: place, "a yes to '\(reply)' counts only for the words it was said to, and \(clock) changes with the clock",
            help: "say it before with chat:say, and leave it out of what is agreed to", related: related)
    }
}
