/// What was agreed, with the prices of that moment: a change of the catalog changes no order.
public struct Order: Sendable, Hashable, Codable {
    /// `HA-0007`: the shop's prefix and a running number, without gaps, over all its customers.
    public var number: String
    public var kind: Kind
    /// Lines, prices, address, courier and payment as placed.
    public var sum: Sum
    public var status: Status
    public var placed: Instant
    /// Until when it is kept for a payment that comes first; nil when none does.
    public var due: Instant?
    /// Of a visit, or of what is fetched: when they come, if that is known.
    public var comes: Coming?
    /// The steps from status to status, oldest first.
    public var history: [Step] = []

    public struct Step: Sendable, Hashable, Codable {
        public var status: Status
        public var at: Instant
        /// A parcel number, or why; often empty.
        public var note: String
    }

    public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
        /// It is brought.
        case order
        /// It is fetched at the shop.
        case pickup
        /// The customer comes to look; what they mean to buy is kept for them.
        case visit
    }

    public struct Coming: Sendable, Hashable, Codable {
        public var at: Instant
        public var people: Int

        public init(at: Instant, people: Int) { (self.at, self.people) = (at, people) }
    }

    /// As owners and customers read it.
    public enum Status: String, Sendable, Hashable, Codable {
        case waitingForPayment = "menunggu-bayar"
        case confirmed = "dikonfirmasi"
        case paid = "dibayar"
        case sent = "dikirim"
        case done = "selesai"
        case cancelled = "batal"
    }

    /// The shop can count on it: it is paid, or is paid when it arrives. Who only looks has bought nothing.
    public var isConfirmed: Bool { [.confirmed, .paid, .sent, .done].contains(status) && !sum.lines.isEmpty }

    /// It is a visit, or is to be fetched, and has not happened.
    public var isAwaited: Bool { kind != .order && isReserving }

    /// What it holds lies in the shop still, kept for this customer.
    public var isReserving: Bool { [.waitingForPayment, .confirmed, .paid].contains(status) }

    /// Whether it may become that. Nothing goes back; but what was only let go as its payment was late may still be paid.
    public func mayBecome(_ next: Status) -> Bool {
        switch (status, next) {
        case (.cancelled, .paid): history.last?.note == Self.unpaid
        case (.cancelled, _), (.done, _), (_, .waitingForPayment), (_, .confirmed): false
        case (.paid, .paid), (.sent, .paid), (.sent, .sent): false
        default: true
        }
    }

    /// Why an order ended whose payment did not come.
    static let unpaid = "tidak dibayar"

    mutating func become(_ next: Status, at now: Instant, note: String) {
        status = next
        if next != .waitingForPayment { due = nil }
        history.append(Step(status: next, at: now, note: note))
    }

    /// What an order is, beside its sum.
    public struct Manner: Sendable, Hashable {
        public var kind = Kind.order
        public var comes: Coming?
        /// Until when it is kept, where nothing is paid before.
        public var till: Instant?

        public init(_ kind: Kind = .order, comes: Coming? = nil, till: Instant? = nil) { (self.kind, self.comes, self.till) = (kind, comes, till) }
    }

    /// An order placed at `now`. A payment that comes first makes it wait: until the shop closes on its next
    /// open day after this one, or for a day where a shop gives no hours.
    ///
    /// - Parameter number: the running number, from 1.
    public init(_ sum: Sum, _ manner: Manner = Manner(), number: Int, at now: Instant, terms: Terms, hours: OpeningHours?, zone: Zone) {
        self.number = terms.orderPrefix + number.padded(4)
        kind = manner.kind
        comes = manner.comes
        self.sum = sum
        placed = now
        let isPrepaid = sum.pay.flatMap(terms.payment)?.isPrepaid ?? false
        due = isPrepaid ? hours?.nextClosing(after: now, in: zone) ?? now.adding(seconds: 24 * 3600) : manner.till
        status = due == nil ? .confirmed : .waitingForPayment
    }
}

extension OpeningHours {
    /// When the shop closes on its next open day after the day of `now`; nil when it never opens.
    public func nextClosing(after now: Instant, in zone: Zone) -> Instant? {
        let time = CivilTime(now, in: zone)
        // No Indonesian zone has summer time: every day is as long.
        let midnight = now.adding(seconds: -(time.hour * 3600 + time.minute * 60 + time.second))
        for ahead in 1...7 {
            guard let open = days[(time.weekday - 1 + ahead) % 7] else { continue }
            let closing = midnight.adding(seconds: ahead * 86_400 + open.upperBound * 60)
            return Instant(milliseconds: closing.milliseconds - closing.milliseconds % 1000)
        }
        return nil
    }

    /// `besok jam 20.00`, `Senin jam 20.00`, `Senin 30/11 jam 20.00` from a week on: a moment as people
    /// say it at `now`.
    public static func spoken(_ moment: Instant, at now: Instant, in zone: Zone) -> String {
        let time = CivilTime(moment, in: zone), today = CivilTime(now, in: zone)
        let sinceMidnight = today.hour * 3600 + today.minute * 60 + today.second
        let days = (moment.seconds(since: now) + sinceMidnight) / 86_400
        let name = dayNames[time.weekday - 1]
        let day =
            switch days {
            case 0: "hari ini"
            case 1: "besok"
            case 2...6: name
            default: "\(name) \(time.day)/\(time.month)"
            }
        return "\(day) jam \(clock(time.hour * 60 + time.minute))"
    }

    /// `Sabtu 28 November jam 11.00`.
    public static func dated(_ moment: Instant, in zone: Zone) -> String {
        let time = CivilTime(moment, in: zone)
        return "\(dayNames[time.weekday - 1]) \(time.day) \(monthNames[time.month - 1]) jam \(clock(time.hour * 60 + time.minute))"
    }
}

extension Order {
    /// What the shop's books need of it once its customer is forgotten. Nobody can be sent what lies there for them.
    public var withoutPerson: Order {
        var order = self
        if isReserving { (order.status, order.due) = (.cancelled, nil) }
        order.sum.to = order.sum.to.filter { $0.key == "city" }
        order.comes = nil
        return order
    }
}
