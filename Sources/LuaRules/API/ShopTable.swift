import Dialogue

extension RuleAPI {
    /// `shop`: what `shop { … }` declared, read-only, and the time of day as the shop sees it.
    mutating func addShop() {
        add(.method(table: "shop", name: "open")) { run, arguments, answer throws(Run.Misuse) in
            let at = arguments.nextInt().map(Instant.init(seconds:)) ?? run.now
            answer.append(run.shop.settings.isOpen(at))
            return .values
        }
        add(.method(table: "shop", name: "couriers")) { run, arguments, answer throws(Run.Misuse) in
            guard let city = arguments.nextString() else { throw Run.Misuse("shop:couriers needs a city, as in shop:couriers(to.city)") }
            answer.append(.list(run.couriers(to: city)))
            return .values
        }
        add(.method(table: "shop", name: "payments")) { run, arguments, answer throws(Run.Misuse) in
            let via = arguments.nextString()
            // A courier that is not chosen yet is nil, which stands before the total.
            if via == nil { _ = arguments.next() }
            answer.append(.list(run.payments(via: via, total: arguments.nextInt())))
            return .values
        }
        add(.method(table: "shop", name: "qris")) { run, arguments, answer throws(Run.Misuse) in
            guard let amount = arguments.nextInt() else { throw Run.Misuse("shop:qris needs an amount in whole rupiah, as in shop:qris(sum.total)") }
            answer.append(run.qris(amount).map(Value.text) ?? .null)
            return .values
        }
        add(.method(table: "shop", name: "closes_next")) { run, _, answer throws(Run.Misuse) in
            let settings = run.shop.settings
            guard let closing = settings.hours?.nextClosing(after: run.now, in: settings.zone) else { return .values }
            answer.append(OpeningHours.spoken(closing, at: run.now, in: settings.zone))
            answer.append(Int(closing.milliseconds / 1000))
            return .values
        }
        addCalendar()
        add(.properties(of: "shop")) { run, arguments, answer throws(Run.Misuse) in
            let name = try arguments.name(for: "shop")
            guard let value = run.shop.field(name, at: run.now) else {
                throw Run.Misuse(
                    unknown(
                        name, of: "shop",
                        Array(run.shop.settings.fields.keys) + [
                            "daypart", "closes", "opens_next", "open", "couriers", "payments", "qris", "closes_next", "clock", "at", "day",
                        ]))
            }
            answer.append(value)
            return .values
        }
    }
}
