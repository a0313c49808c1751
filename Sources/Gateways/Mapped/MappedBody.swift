import Dialogue

/// A body as a map reads it.
struct MappedBody {
    private let body: JSONNode
    private let map: IncomingMap
    private let now: Instant

    init(_ body: JSONNode, _ map: IncomingMap, receivedAt now: Instant) { (self.body, self.map, self.now) = (body, map, now) }

    var arrival: Arrival {
        let rule = map.kinds.first { $0.when.holds(in: body) }
        let kind = rule?.kind ?? .message
        switch kind {
        case .ignored: return ignored(rule?.why ?? "")
        case .unknown: return unknown(person(at: map.from))
        case .status: return status
        case .message, .edit, .deletion, .reaction, .echo, .stop, .resume: return said(kind)
        }
    }

    /// What a person said or did.
    private func said(_ kind: Arrival.Kind) -> Arrival {
        let written = (kind == .echo ? map.echoTo : map.from).text(in: body)
        if map.fromIs == .phone, let written, MappedAddress.isCrowd(written) { return ignored("a group") }
        guard let person = person(at: kind == .echo ? map.echoTo : map.from) else { return unknown(nil) }
        // A bot that is answered by itself never comes to an end.
        if kind != .echo, self.person(at: map.own)?.to == person.to { return ignored("our own number") }
        let content = MappedContent(body, map)
        if content.isEmpty, [.message, .edit].contains(kind) { return unknown(person) }
        let told = Instant(gateway: map.time.text(in: body))
        // The clock of somebody's phone gateway may be ahead; nothing is from the future.
        var arrival = Arrival(id: "", kind, person: person, at: min(told ?? now, now), text: content.text)
        arrival.choice = content.choice
        arrival.attachments = content.attachments
        arrival.about = map.about.text(in: body)
        arrival.referral = map.referral.text(in: body)
        let words = content.words + [arrival.about ?? "", told.map { "\($0.milliseconds)" } ?? step]
        arrival.id = id(of: kind, person, words)
        return arrival
    }

    /// A message's own; an edit or a reaction may carry the id of the message that it is about, so theirs are made of what they say as well.
    private func id(of kind: Arrival.Kind, _ person: Arrival.Person, _ words: [String]) -> String {
        guard let own else { return Fingerprint([kind.rawValue, person.to] + words).text }
        return [.message, .echo].contains(kind) ? own : Fingerprint([kind.rawValue, own] + words.dropLast()).text
    }

    private var own: String? {
        guard let id = map.id.text(in: body) else { return nil }
        guard let mark = map.idAfter?.last, let at = id.lastIndex(of: mark), id.index(after: at) < id.endIndex else { return id }
        return String(id[id.index(after: at)...])
    }

    /// Four seconds: as long as a gateway takes to send the same again, and shorter than a person takes to say the same twice.
    private var step: String { "\(now.milliseconds / 4000)" }

    private var status: Arrival {
        guard let message = map.status.message.text(in: body),
            let rank = map.status.rank.texts(in: body).compactMap({ map.status.ranks[$0.lowercased()] }).first
        else { return ignored("a status that says nothing") }
        var arrival = Arrival(
            id: Fingerprint(["status", message, "\(rank.rawValue)"]).text, .status, at: min(Instant(gateway: map.time.text(in: body)) ?? now, now))
        let reason = map.status.reason.text(in: body) ?? "the gateway says no more"
        arrival.status = Arrival.Status(
            rank: rank, message: message, ours: map.status.ours.text(in: body),
            error: rank == .failed ? SendError(.message, code: "failed", reason: reason) : nil)
        return arrival
    }

    private func person(at paths: FieldPaths) -> Arrival.Person? {
        guard let written = paths.text(in: body) else { return nil }
        let also = paths.texts(in: body).dropFirst() + map.also.texts(in: body)
        // In an echo the name is that of the shop's person.
        let name = paths == map.from ? map.name.text(in: body) : nil
        guard map.fromIs == .phone else { return Arrival.Person(to: written, ids: Array(also), name: name) }
        let address = MappedAddress(written)
        // What is neither a number nor an id of a server's can be answered nowhere.
        guard address.phone != nil || address.to.contains("@") else { return nil }
        let ids = also.map { MappedAddress($0).to }.filter { $0 != address.to }
        return Arrival.Person(to: address.to, phone: address.phone, ids: ids, name: name)
    }

    private func ignored(_ why: String) -> Arrival { Arrival(id: bodyID, .ignored, at: now, text: why) }

    private func unknown(_ person: Arrival.Person?) -> Arrival {
        var arrival = Arrival(id: bodyID, .unknown, person: person ?? .init(to: ""), at: now)
        arrival.raw = body.raw
        return arrival
    }

    private var bodyID: String { Fingerprint([body.raw]).text }
}
