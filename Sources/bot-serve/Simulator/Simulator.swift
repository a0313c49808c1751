import Bridge
import Dialogue
import Hosting
import Synchronization

/// What the page shows: everything that happened since the start, in order, and a clock that can be put forward.
final class Simulator: Sendable {
    /// In the address of the hooks and of where answers go: other pages in the same browser do not know it.
    let secret: String
    private let state = Mutex(State())

    private struct State {
        var events: [JSON] = []
        /// How many were forgotten.
        var dropped = 0
        /// Seconds that the clock is ahead.
        var ahead = 0
        /// Where this process listens, once it does.
        var base = ""
    }

    /// Stands for this process in the addresses of lines: where it listens is known only once it does.
    static let origin = "http://simulator"

    /// Beyond these the oldest are forgotten.
    private static let most = 20_000

    init(secret: String) { self.secret = secret }

    var now: Instant { currentInstant().adding(seconds: state.withLock { $0.ahead }) }

    func advance(by seconds: Int) { state.withLock { $0.ahead += max(0, seconds) } }

    var base: String {
        get { state.withLock { $0.base } }
        set { state.withLock { $0.base = newValue } }
    }

    func add(_ kind: String, shop: String, customer: String, _ fields: [String: JSON] = [:]) {
        let at = now
        state.withLock { state in
            var event = fields
            event["kind"] = .string(kind)
            event["n"] = .int(state.dropped + state.events.count + 1)
            event["shop"] = .string(shop)
            event["customer"] = .string(customer)
            event["at"] = .string(at.iso8601(in: .wib))
            state.events.append(.object(event))
            if state.events.count > Self.most {
                state.events.removeFirst(Self.most / 10)
                state.dropped += Self.most / 10
            }
        }
    }

    /// What happened after the `n`-th event, and the number of the last.
    func events(after n: Int) -> (next: Int, events: [JSON]) {
        state.withLock { state in
            let skipped = min(max(n, state.dropped) - state.dropped, state.events.count)
            return (state.dropped + state.events.count, Array(state.events[skipped...]))
        }
    }

    /// What a turn was about, and what the owner was told.
    func watch(_ turn: Turn, _ shop: String) {
        if turn.isIdle { return }
        let customer = String(turn.event.customer.drop { $0 == "+" })
        let why = TurnText.why(turn)
        add(
            "turn", shop: shop, customer: customer,
            ["explanation": .string((why.isEmpty ? "" : why.joined(separator: "\n") + "\n\n") + StateText.text(of: turn))])
        for notice in turn.notices { add("notice", shop: shop, customer: customer, ["text": .string(notice.text)]) }
    }

    /// A message of the page that is stored: shown, and "typing" under it.
    func received(_ body: [UInt8], shop: String) {
        guard case .object(var fields)? = JSON(ifJSON: body), case .string(let from)? = fields["from"] else { return }
        // The kind of an event is its own.
        if case .string(let kind)? = fields.removeValue(forKey: "kind") { fields["attachment"] = .string(kind) }
        add("received", shop: shop, customer: from, fields)
        add("typing", shop: shop, customer: from)
    }

    /// A message to a customer, as the map writes it.
    /// - Returns: the answer that the map expects.
    func sent(_ body: [UInt8], shop: String) -> JSON {
        guard case .object(var fields)? = JSON(ifJSON: body), case .string(let to)? = fields["to"] else { return ["reason": "no message"] }
        fields["picture"] = fields["picture"].map(Self.onThePage)
        if case .object(var document)? = fields["document"] {
            document["url"] = document["url"].map(Self.onThePage)
            fields["document"] = .object(document)
        }
        add("sent", shop: shop, customer: to, fields)
        return ["id": fields["id"] ?? ""]
    }

    /// An address as the page asks for it: what is here by its path, as this machine has several names.
    private static func onThePage(_ address: JSON) -> JSON {
        guard case .string(let text) = address, text.hasPrefix(origin + "/") else { return address }
        return .string(String(text.dropFirst(origin.count)))
    }
}
