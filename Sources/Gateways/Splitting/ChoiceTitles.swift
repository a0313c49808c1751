import Dialogue

/// What stands on choices: short enough for the gateway, and each unlike the others, as WhatsApp refuses two with one title.
enum ChoiceTitles {
    /// Ids are `DELIVERY.NUMBER`, the number from 1. A label that was cut stands in full below its title, where the gateway shows that.
    static func choices(_ labels: [String], _ limit: ChoiceLimit, delivery: String) -> [OutgoingChoice] {
        var used: Set<String> = []
        return labels.enumerated().map { index, label in
            // A title is one line.
            let label = label.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            let title = unused(label.isEmpty ? "\(index + 1)" : label, limit.title, used)
            used.insert(title)
            let rest = title == label ? nil : limit.description.map { cut(label, $0) }
            return OutgoingChoice(id: "\(delivery).\(index + 1)", title: title, description: rest ?? "")
        }
    }

    /// `Gamis biru lengan p…`, and where that is taken `Gamis biru lengan… 2`.
    private static func unused(_ label: String, _ limit: TextLimit, _ used: Set<String>) -> String {
        var title = cut(label, limit)
        var number = 2
        while used.contains(title) {
            let counter = " \(number)"
            title = cut(label, TextLimit(limit.most - counter.utf8.count, limit.unit)) + counter
            number += 1
        }
        return title
    }

    private static func cut(_ label: String, _ limit: TextLimit) -> String {
        if limit.holds(label) { return label }
        let mark = "…"
        var short = label[...]
        while !short.isEmpty, !limit.holds(String(short) + mark) { short.removeLast() }
        return short.trimmingSpaces() + mark
    }
}
