package import Dialogue
package import Gateways
import SQLiteStore

/// A message that waits to be answered.
package struct Piece: Sendable {
    package var id: Int
    package var line: String
    package var external: String
    package var arrival: Arrival

    package init(id: Int, line: String, external: String, arrival: Arrival) {
        self.id = id
        self.line = line
        self.external = external
        self.arrival = arrival
    }
}

extension String {
    /// At most so many bytes of it, whole characters.
    fileprivate func cut(toUTF8 most: Int) -> String {
        guard utf8.count > most else { return self }
        var end = utf8.index(utf8.startIndex, offsetBy: most)
        while end > startIndex, end.samePosition(in: self) == nil { end = utf8.index(before: end) }
        return String(self[..<end])
    }
}

/// What one customer has sent and nobody has answered, cut into events in their order.
package struct Burst {
    package enum Part: Equatable {
        /// Pieces that are one message.
        case message([Int])
        /// A piece that is an event of its own.
        case single(Int)
        /// Pieces that are nothing any more: taken back, or replaced.
        case nothing([Int])
    }

    package private(set) var pieces: [Piece]
    /// Indices into `pieces`.
    package private(set) var parts: [Part] = []

    /// - Parameter pieces: in the order of arriving. Gateways do not promise to keep that of writing.
    package init(_ pieces: [Piece]) {
        self.pieces = pieces.enumerated().sorted { ($0.element.arrival.at, $0.offset) < ($1.element.arrival.at, $1.offset) }.map(\.element)
        takeBack()
        for at in self.pieces.indices where !isGone(at) {
            guard case .message(let open)? = parts.last, isPlain(at), self.pieces[open[0]].line == self.pieces[at].line else {
                parts.append(isPlain(at) ? .message([at]) : .single(at))
                continue
            }
            parts[parts.count - 1] = .message(open + [at])
        }
        if !gone.isEmpty { parts.append(.nothing(gone.sorted())) }
    }

    private var gone: Set<Int> = []
    private func isGone(_ at: Int) -> Bool { gone.contains(at) }

    /// What the customer took back or wrote anew before anybody read it.
    private mutating func takeBack() {
        // Where each message stands; of one that was answered before, the first edit since.
        var messages: [Subject: Int] = [:]
        for at in pieces.indices where pieces[at].arrival.kind == .message { messages[Subject(pieces[at])] = at }
        for at in pieces.indices {
            let arrival = pieces[at].arrival, subject = Subject(pieces[at])
            switch (arrival.kind, messages[subject]) {
            case (.edit, let original?):
                pieces[original].arrival.text = arrival.text
                gone.insert(at)
            case (.edit, nil): messages[subject] = at
            case (.deletion, let original): gone.formUnion([at, original ?? at])
            default: break
            }
        }
    }

    /// The message that a piece is, or edits, or takes back.
    private struct Subject: Hashable {
        let line: String, message: String

        init(_ piece: Piece) {
            line = piece.line
            message = (piece.arrival.kind == .message ? piece.arrival.messageID : piece.arrival.about) ?? piece.external
        }
    }

    private func isPlain(_ at: Int) -> Bool {
        let arrival = pieces[at].arrival
        return (arrival.kind == .message || arrival.kind == .edit) && arrival.choice == nil
    }

    /// Nobody types more before they are answered; it would only cost the rules their memory.
    package static let longestText = 8192
    static let mostAttachments = 20

    /// The words of several pieces, a line each, and all that came with them.
    package func content(of pieces: [Int]) -> (text: String, attachments: [Attachment]) {
        let arrivals = pieces.map { self.pieces[$0].arrival }
        let text = arrivals.map(\.text).filter { !$0.isEmpty }.joined(separator: "\n")
        return (text.cut(toUTF8: Self.longestText), Array(arrivals.flatMap(\.attachments).prefix(Self.mostAttachments)))
    }
}
