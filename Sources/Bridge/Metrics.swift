import Synchronization

/// What is counted, as a fixed list, in the text format that Prometheus reads.
public final class Metrics: Sendable {
    public enum Counter: Int, Sendable, CaseIterable {
        case webhooks, arrivals, turns, failures, deliveries

        /// Its name, what its labels are called, and what it says.
        var shown: (name: String, of: String, what: String, help: String) {
            switch self {
            case .webhooks: ("laris_webhooks_total", "line", "result", "Requests to hooks, by what they were answered with.")
            case .arrivals: ("laris_arrivals_total", "line", "kind", "What came in, by kind.")
            case .turns: ("laris_turns_total", "shop", "", "Turns taken, by shop.")
            case .failures: ("laris_rule_failures_total", "shop", "", "Rules that failed, by shop.")
            case .deliveries: ("laris_deliveries_total", "line", "result", "What became of what was to be delivered.")
            }
        }
    }

    public enum Gauge: String, Sendable, CaseIterable {
        case waiting = "laris_arrivals_waiting"
        case queued = "laris_deliveries_open"
        case stopped = "laris_line_stopped"

        var help: String {
            switch self {
            case .waiting: "Messages that are not answered yet."
            case .queued: "Deliveries that are not with the gateway yet."
            case .stopped: "1 while nothing is sent through a line, as its gateway refuses."
            }
        }
    }

    /// The labels of one count. They become text when somebody asks: that takes longer than counting.
    private struct Labels: Hashable {
        var of: String
        var what: String

        func text(_ counter: Counter) -> String {
            "\(counter.shown.of)=\"\(of)\"" + (what.isEmpty ? "" : ",\(counter.shown.what)=\"\(what)\"")
        }
    }

    private struct Counts {
        var counters: [[Labels: Int]] = Array(repeating: [:], count: Counter.allCases.count)
        var gauges: [Gauge: [String: Int]] = [:]
        /// Replies within so many seconds of the message; the last counts all.
        var replies = Array(repeating: 0, count: Metrics.bounds.count + 1)
        var replySeconds = 0.0
    }

    static let bounds = [0.5, 1, 2, 5, 10, 30, 60, 300]
    private let counts = Mutex(Counts())

    public init() {}

    /// - Parameters:
    ///   - of: the line or the shop.
    ///   - what: the result or the kind, where the counter tells them apart.
    public func count(_ counter: Counter, of: String, _ what: String = "") {
        counts.withLock { $0.counters[counter.rawValue][Labels(of: of, what: what), default: 0] += 1 }
    }

    /// - Parameter line: where the gauge is of one; else it is of all.
    public func set(_ gauge: Gauge, of line: String = "", to number: Int) { counts.withLock { $0.gauges[gauge, default: [:]][line] = number } }

    /// A reply went out so many seconds after it was said.
    public func replied(after seconds: Double) {
        counts.withLock { counts in
            for at in Self.bounds.indices where seconds <= Self.bounds[at] { counts.replies[at] += 1 }
            counts.replies[Self.bounds.count] += 1
            counts.replySeconds += seconds
        }
    }

    /// Text exposition format 0.0.4, https://prometheus.io/docs/instrumenting/exposition_formats/.
    public var text: String {
        let counts = counts.withLock { $0 }
        var lines: [String] = []
        func add(_ name: String, _ help: String, _ type: String, _ values: [String: Int]) {
            lines += ["# HELP \(name) \(help)", "# TYPE \(name) \(type)"]
            lines += values.sorted { $0.key < $1.key }.map { $0.key.isEmpty ? "\(name) \($0.value)" : "\(name){\($0.key)} \($0.value)" }
        }
        for counter in Counter.allCases {
            let values = counts.counters[counter.rawValue].map { ($0.key.text(counter), $0.value) }
            add(counter.shown.name, counter.shown.help, "counter", Dictionary(uniqueKeysWithValues: values))
        }
        for gauge in Gauge.allCases {
            let values = (counts.gauges[gauge] ?? [:]).map { ($0.key.isEmpty ? "" : "line=\"\($0.key)\"", $0.value) }
            add(gauge.rawValue, gauge.help, "gauge", Dictionary(uniqueKeysWithValues: values))
        }
        let name = "laris_reply_seconds"
        lines += ["# HELP \(name) From a turn to its answer being with the gateway.", "# TYPE \(name) histogram"]
        for (bound, number) in zip(Self.bounds, counts.replies) { lines.append("\(name)_bucket{le=\"\(bound)\"} \(number)") }
        lines += [
            "\(name)_bucket{le=\"+Inf\"} \(counts.replies.last ?? 0)", "\(name)_sum \(counts.replySeconds)",
            "\(name)_count \(counts.replies.last ?? 0)",
        ]
        return lines.joined(separator: "\n") + "\n"
    }
}
