import Dialogue
import Hosting
import RuleTesting

/// A replay as a person reads it: what was said then, and where it differs what is said now.
struct ReplayText {
    private let replay: Replay
    private let zone: Zone
    private let personal: PersonalData

    init(_ replay: Replay, zone: Zone) {
        self.replay = replay
        self.zone = zone
        personal = PersonalData(in: replay)
    }

    func masked(_ text: String) -> String { personal.masked(text) }

    var lines: [String] {
        let differing = replay.turns.filter(\.differs).count
        let summary =
            "\(replay.turns.count) \(replay.turns.count == 1 ? "turn" : "turns"), \(differing == 0 ? "all as they were" : "\(differing) differ")."
        return replay.turns.flatMap(lines) + ["", summary]
    }

    func lines(of turn: Replay.Turn) -> [String] {
        let head =
            "\(turn.number). \(turn.record.event.at.iso8601(in: zone).prefix(16).replacing("T", with: " "))  \(what(turn.record.event.content))"
        let then = bubbles(turn.record.replies), now = bubbles(turn.now.replies)
        if !turn.differs { return [head] + then.map { "     " + $0 } }
        return ["\(head)   [\(turn.rule)]"] + then.map { "   - " + $0 } + now.map { "   + " + $0 }
            + turn.now.failures.map { "   ! \($0.place): \($0.message)" }
    }

    private func bubbles(_ replies: [Reply]) -> [String] {
        let lines = replies.flatMap { plain($0).split(separator: "\n").map { masked(String($0)) } }
        return lines.isEmpty ? ["(nothing)"] : lines
    }

    private func what(_ content: Event.Content) -> String {
        switch content {
        case .message(let text): "> " + masked(text).replacing("\n", with: "\n   > ")
        case .tap(let text): ">tap " + masked(text)
        case .timer: "(time)"
        case .person(.hold(let by)): "(\(by) takes over)"
        case .person(.release): "(given back)"
        case .person(.says): "(a person writes)"
        case .person(.order(let number, let status, _)): "(\(number) is \(status.rawValue))"
        case .person(.edit): "(the contact was edited)"
        case .person(.wrote): "(a person wrote, on the phone)"
        case .code: "(before)"
        case .promotions(let wanted): wanted ? "(wants promotions)" : "(wants no promotions)"
        case .notice: "(the owner is told something)"
        case .campaign(let rule): "(\(rule))"
        }
    }

    var json: JSON {
        .object([
            "turns": .array(
                replay.turns.map { turn in
                    .object([
                        "number": .int(turn.number), "at": .string(turn.record.event.at.iso8601(in: zone)),
                        "event": .string(what(turn.record.event.content)), "rule": .string(turn.rule), "differs": .bool(turn.differs),
                        "then": .array(turn.record.replies.map { .string(masked(plain($0))) }),
                        "now": .array(turn.now.replies.map { .string(masked(plain($0))) }),
                    ])
                }),
            "differ": .int(replay.turns.filter(\.differs).count),
        ])
    }
}
