import Dialogue
import RuleTesting

/// How well labelled messages were understood, for people and for programs.
enum IntentsText {
    private static let mostConfusions = 12

    static func text(of report: IntentReport, worst: Int, explain: (String) -> Explanation) -> String {
        [
            figures(report), intents(report), entities(report), confusions(report), guesses(report), mistakes(report, worst, explain),
            values(report, worst),
        ]
        .filter { !$0.isEmpty }.joined(separator: "\n\n")
    }

    private static func figures(_ report: IntentReport) -> String {
        """
        \(report.messages) messages, \(percent(report.exact)) with exactly the right intents \
        (\(percent(report.single.share)) of \(report.single.messages) with one, \(percent(report.several.share)) of \(report.several.messages) with several)
        F1 \(percent(report.microF1)) over all, \(percent(report.macroF1)) by intent
        acts on \(percent(report.answered)), and is right in \(percent(report.precisionWhenAnswered)) of these; knows \
        \(percent(report.outOfScopeRecall)) of what is not for the shop
        entities F1 \(percent(report.entities.f1)), precision \(percent(report.entities.precision)), recall \(percent(report.entities.recall))
        \(report.microsecondsPerMessage.tenths) µs a message
        """
    }

    private static func intents(_ report: IntentReport) -> String { table("intent", report.perIntent) }

    private static func entities(_ report: IntentReport) -> String { report.perEntity.isEmpty ? "" : table("entity", report.perEntity) }

    private static func table(_ title: String, _ counts: [String: IntentCount]) -> String {
        var table = Table([Table.text(title), Table.number("messages"), Table.number("precision"), Table.number("recall"), Table.number("F1")])
        for (name, count) in counts.sorted(by: { ($0.value.f1, $0.key) < ($1.value.f1, $1.key) }) {
            table.add([name, "\(count.gold)", percent(count.precision), percent(count.recall), percent(count.f1)])
        }
        return table.text()
    }

    private static func confusions(_ report: IntentReport) -> String {
        if report.confusions.isEmpty { return "" }
        var table = Table([Table.text("meant"), Table.text("taken for"), Table.number("times")])
        for (confusion, count) in report.mostConfused.prefix(mostConfusions) { table.add([confusion.gold, confusion.predicted, "\(count)"]) }
        return table.text()
    }

    private static func guesses(_ report: IntentReport) -> String {
        guard report.guessed > 0 else { return "" }
        var table = Table([Table.number("guesses from"), Table.number("taken"), Table.number("right"), Table.number("wrong per 100 messages")])
        for confidence in IntentReport.curve {
            let (share, right) = report.guesses(from: confidence)
            let wrong = share * (1 - right) * Double(report.guessed) / Double(max(1, report.messages))
            table.add([(confidence * 100).tenths + " %", percent(share), percent(right), (wrong * 100).tenths])
        }
        return table.text()
    }

    private static func mistakes(_ report: IntentReport, _ worst: Int, _ explain: (String) -> Explanation) -> String {
        report.worst.prefix(worst).map { mistake in
            let message = mistake.message
            return """
                line \(message.line): \(message.intents.joined(separator: "+")), not \(mistake.answer.intents.joined(separator: "+"))\
                \(mistake.answer.isAnswered ? "" : " (it would ask)")
                \(ExplanationText.text(of: explain(message.text)))
                """
        }.joined(separator: "\n\n")
    }

    private static func values(_ report: IntentReport, _ worst: Int) -> String {
        func list(_ values: [String]) -> String { values.isEmpty ? "none" : values.joined(separator: ", ") }
        return report.valueMistakes.prefix(worst).map { mistake in
            "line \(mistake.message.line): \(mistake.key) \(list(mistake.gold)), not \(list(mistake.found)): \(mistake.message.text)"
        }.joined(separator: "\n")
    }

    // MARK: For programs

    static func json(_ report: IntentReport) -> JSON {
        [
            "messages": .int(report.messages), "exact": .number(report.exact), "exactSingle": .number(report.single.share),
            "exactSeveral": .number(report.several.share), "microF1": .number(report.microF1), "macroF1": .number(report.macroF1),
            "answered": .number(report.answered), "precisionWhenAnswered": .number(report.precisionWhenAnswered),
            "outOfScopeRecall": .number(report.outOfScopeRecall), "entityPrecision": .number(report.entities.precision),
            "entityRecall": .number(report.entities.recall), "entityF1": .number(report.entities.f1),
            "microsecondsPerMessage": .number(report.microsecondsPerMessage), "perIntent": .object(report.perIntent.mapValues(json)),
            "perEntity": .object(report.perEntity.mapValues(json)),
            "confusions": .array(
                report.mostConfused.map { ["gold": .string($0.key.gold), "predicted": .string($0.key.predicted), "count": .int($0.value)] }),
        ]
    }

    private static func json(_ count: IntentCount) -> JSON {
        [
            "gold": .int(count.gold), "predicted": .int(count.predicted), "right": .int(count.right), "precision": .number(count.precision),
            "recall": .number(count.recall), "f1": .number(count.f1),
        ]
    }

    private static func percent(_ share: Double) -> String { (share * 100).tenths + " %" }
}
