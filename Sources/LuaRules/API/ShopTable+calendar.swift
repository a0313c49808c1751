import Dialogue

extension RuleAPI {
    /// The calendar and the clock on the shop's wall: a rule has days as `2026-11-28` and moments as seconds.
    mutating func addCalendar() {
        add(.method(table: "shop", name: "clock")) { run, arguments, answer throws(Run.Misuse) in
            let time = CivilTime(arguments.nextInt().map(Instant.init(seconds:)) ?? run.now, in: run.shop.settings.zone)
            answer.append(.map(["day": .text(time.date), "time": .text(time.clock), "weekday": .int(time.weekday)]))
            return .values
        }
        add(.method(table: "shop", name: "at")) { run, arguments, answer throws(Run.Misuse) in
            guard let day = arguments.nextString() else { throw Run.Misuse("shop:at needs a day, as in shop:at(\"2026-11-28\", \"11:00\")") }
            var time = arguments.nextString()?.replacing(".", with: ":") ?? "00:00"
            if time.utf8.count == 4 { time = "0" + time }
            let at = Instant(iso8601: "\(day) \(time)", in: run.shop.settings.zone)
            answer.append(at.map { .int(Int($0.milliseconds / 1000)) } ?? .null)
            return .values
        }
        add(.method(table: "shop", name: "day")) { run, arguments, answer throws(Run.Misuse) in
            let today = CivilTime(run.now, in: run.shop.settings.zone)
            let told = arguments.next()
            let day = if case .text(let day)? = told { day } else { told.flatMap(DateReading.init)?.resolve(on: today) }
            answer.append(day.flatMap { $0 >= today.date ? .text($0) : nil } ?? .null)
            return .values
        }
    }
}
