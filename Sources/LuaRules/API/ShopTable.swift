import Dialogue

extension RuleAPI {
    /// `shop`: what `shop { … }` declared, read-only, and the time of day as the shop sees it.
    mutating func addShop() {
        add(.method(table: "shop", name: "open")) { run, arguments, answer throws(Run.Misuse) in
            let at = arguments.nextInt().map(Instant.init(seconds:)) ?? run.now
            answer.append(run.shop.settings.isOpen(at))
            return .values
        }
        add(.properties(of: "shop")) { run, arguments, answer throws(Run.Misuse) in
            let name = try arguments.name(for: "shop")
            guard let value = run.shop.field(name, at: run.now) else {
                throw Run.Misuse(unknown(name, of: "shop", Array(run.shop.settings.fields.keys) + ["daypart", "closes", "opens_next", "open"]))
            }
            answer.append(value)
            return .values
        }
    }
}
