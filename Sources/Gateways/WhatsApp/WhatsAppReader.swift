import Dialogue

/// A body of the hook, read element by element in one pass:
/// `{entry: [{changes: [{field, value: {metadata: {phone_number_id}, contacts, messages, statuses, …}}]}]}`.
///
/// What an element is, the list tells in which it stands; the field only names what has none of them.
struct WhatsAppReader {
    let numberID: String
    let now: Instant

    func arrivals(in body: JSONNode) -> [Arrival] {
        var arrivals: [Arrival] = []
        let envelope = body["entry"]
        if envelope.exists {
            let entries = envelope.items
            if entries.isEmpty { arrivals.append(unknown(body)) }
            for entry in entries {
                let changes = entry["changes"].items
                if changes.isEmpty { arrivals.append(unknown(entry)) }
                for change in changes { read(change["value"], of: change, into: &arrivals) }
            }
        } else {
            // Who passes the API on may leave the envelope out (360dialog did).
            read(body, of: body, into: &arrivals)
        }
        return arrivals
    }

    private func read(_ value: JSONNode, of change: JSONNode, into arrivals: inout [Arrival]) {
        let metadata = value["metadata"], number = metadata["phone_number_id"].filled
        let isOurs = number == nil || number == numberID
        let before = arrivals.count
        /// - Parameter arrival: nil for an element that is malformed.
        func read(_ elements: [JSONNode], _ arrival: (JSONNode) -> Arrival?) {
            for element in elements {
                arrivals.append(isOurs ? arrival(element) ?? unknown(element) : ignored(element, id: hash(element), "another number"))
            }
        }
        let messages = value["messages"].items
        let people = WhatsAppPeople(value["contacts"].items, isOfOneMessage: messages.count == 1)
        let own = metadata["display_phone_number"].filled.map(WhatsAppPeople.digits)
        read(messages) { element in
            // A bot that is answered by itself never comes to an end.
            if own != nil, element["from"].text == own { return ignored(element, id: hash(element), "our own number") }
            return message(element, people, in: value)
        }
        read(value["statuses"].items) { status($0, people) }
        read(value["message_echoes"].items) { echo($0, people) }
        read(value["user_preferences"].items) { preference($0, people) }
        read(value["errors"].items) { error($0) }
        if arrivals.count > before { return }
        if let field = change["field"].filled, !Self.fields.contains(field) {
            arrivals.append(ignored(change, id: hash(change), field))
        } else {
            arrivals.append(unknown(change))
        }
    }

    /// Those whose values have one of the lists that are read here.
    private static let fields: Set<String> = ["messages", "smb_message_echoes", "user_preferences"]
}

extension WhatsAppReader {
    /// Never under the element's own id, so that it can come again when it is understood.
    func unknown(_ element: JSONNode) -> Arrival {
        var arrival = Arrival(id: hash(element), .unknown, at: time(of: element))
        arrival.raw = element.raw
        return arrival
    }

    func ignored(_ element: JSONNode, id: String, _ why: String) -> Arrival { Arrival(id: id, .ignored, at: time(of: element), text: why) }

    /// An id for what has none: the same element has the same again.
    func hash(_ element: JSONNode) -> String { "raw-" + Fingerprint([element.raw]).text }

    /// Seconds since 1970, as a text or a number. A time to come or from before WhatsApp is none.
    func time(of element: JSONNode) -> Instant {
        guard let time = Instant(gateway: element["timestamp"].text), Self.whatsApp <= time, time <= now else { return now }
        return time
    }

    /// The year 2009.
    private static let whatsApp = Instant(seconds: 1_230_768_000)
}
