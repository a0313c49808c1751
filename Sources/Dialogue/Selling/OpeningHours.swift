/// When a shop is open, by weekday; times are minutes after midnight on the shop's wall clock.
public struct OpeningHours: Sendable, Hashable {
    /// Index 0 is Monday. Nil: closed all day.
    public var days: [Range<Int>?]
    /// As the owner wrote it, for replies.
    public var text: String

    public init(days: [Range<Int>?], text: String) {
        self.days = days
        self.text = text
    }

    public static let dayNames = ["Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu"]

    /// Reads lines like `Senin-Sabtu 08.00-20.00`, `Minggu 09.00-15.00`, `Setiap hari 10.00-21.00`;
    /// days that no line names are closed days. The failure says which line, and what was expected.
    public static func parse(_ lines: [String]) -> Result<OpeningHours, HoursError> {
        var days = [Range<Int>?](repeating: nil, count: 7)
        for line in lines {
            let tight = line.replacing(" - ", with: "-").replacing(" – ", with: "–")
            let words = tight.split(separator: " ").map(String.init)
            guard words.count >= 2, let open = times(words[words.count - 1]),
                let named = dayRange(words.dropLast().joined(separator: " "))
            else { return .failure(HoursError(line: line)) }
            for day in named { days[day] = open }
        }
        return .success(OpeningHours(days: days, text: lines.joined(separator: ", ")))
    }

    public func isOpen(_ time: CivilTime) -> Bool {
        days[time.weekday - 1]?.contains(time.hour * 60 + time.minute) ?? false
    }

    /// The next moment of opening after `time` as a buyer says it: `hari ini jam 08.00`,
    /// `besok jam 08.00`, `Senin jam 08.00`; nil when the shop never opens.
    public func nextOpening(after time: CivilTime) -> String? {
        for ahead in 0...7 {
            let day = (time.weekday - 1 + ahead) % 7
            guard let open = days[day] else { continue }
            if ahead == 0, time.hour * 60 + time.minute >= open.lowerBound { continue }
            let name = ahead == 0 ? "hari ini" : ahead == 1 ? "besok" : Self.dayNames[day]
            return "\(name) jam \(Self.clock(open.lowerBound))"
        }
        return nil
    }

    /// `08.00`
    public static func clock(_ minutes: Int) -> String { "\((minutes / 60).padded(2)).\((minutes % 60).padded(2))" }

    private static func times(_ text: String) -> Range<Int>? {
        let ends = text.split(whereSeparator: { $0 == "-" || $0 == "–" }).map { part -> Int? in
            let parts = part.split(whereSeparator: { $0 == "." || $0 == ":" }).map { Int($0) }
            guard parts.count == 2, let hour = parts[0], let minute = parts[1], (0...24).contains(hour),
                (0..<60).contains(minute)
            else { return nil }
            return hour * 60 + minute
        }
        guard ends.count == 2, let from = ends[0], let till = ends[1], from < till, till <= 24 * 60 else { return nil }
        return from..<till
    }

    private static func dayRange(_ text: String) -> [Int]? {
        let lower = text.lowercased()
        if lower == "setiap hari" || lower == "tiap hari" { return Array(0..<7) }
        let ends = lower.split(whereSeparator: { $0 == "-" || $0 == "–" }).map { name in
            dayNames.firstIndex { $0.lowercased() == name.trimmingSpaces() }
        }
        guard let first = ends.first, let from = first else { return nil }
        guard ends.count > 1 else { return [from] }
        guard ends.count == 2, let till = ends[1] else { return nil }
        return (0...((till - from + 7) % 7)).map { (from + $0) % 7 }
    }
}

/// A line of opening hours that cannot be read.
public struct HoursError: Error, Sendable, Hashable {
    public var line: String
}

extension StringProtocol {
    /// Without spaces, tabs and line ends at both ends.
    package func trimmingSpaces() -> String {
        let isSpace: (Character) -> Bool = { $0.isWhitespace }
        guard let first = firstIndex(where: { !isSpace($0) }), let last = lastIndex(where: { !isSpace($0) }) else { return "" }
        return String(self[first...last])
    }
}
