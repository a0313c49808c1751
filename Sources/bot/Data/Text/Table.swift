#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif
import Foundation

/// A table that fits the terminal.
struct Table {
    struct Column {
        var title: String
        /// Cut where there is no room; numbers and times are not.
        var isText = false
        var isNumber = false
    }

    /// By importance: where even short texts leave no room, the last columns are left out.
    var columns: [Column]
    private var rows: [[String]] = []

    init(_ columns: [Column]) { self.columns = columns }

    static func text(_ title: String) -> Column { Column(title: title, isText: true) }
    static func exact(_ title: String) -> Column { Column(title: title) }
    static func number(_ title: String) -> Column { Column(title: title, isNumber: true) }

    mutating func add(_ cells: [String]) { rows.append(cells.map(\.oneLine)) }

    /// Its lines, none wider than `width`.
    func text(width: Int = Self.terminalWidth) -> String {
        let natural = columns.indices.map { column in ([columns[column].title] + rows.map { $0[column] }).map(\.columns).max() ?? 0 }
        let widths = Self.fitted(natural, columns.map(\.isText), to: width)
        return ([columns.map(\.title)] + rows).map { line(of: $0, widths) }.joined(separator: "\n")
    }

    private func line(of cells: [String], _ widths: [Int]) -> String {
        let padded = widths.indices.map { at in
            let cell = cells[at].cut(to: widths[at])
            let blanks = String(repeating: " ", count: widths[at] - cell.columns)
            return columns[at].isNumber ? blanks + cell : cell + blanks
        }
        return String(padded.joined(separator: Self.gap).reversed().drop { $0 == " " }.reversed())
    }

    private static let gap = "  "
    /// A text is not cut shorter than this.
    private static let least = 6

    /// Takes from the widest text column, a column at a time; then leaves out columns from the right.
    private static func fitted(_ natural: [Int], _ isText: [Bool], to width: Int) -> [Int] {
        for shown in stride(from: natural.count, through: 1, by: -1) {
            var widths = Array(natural.prefix(shown))
            var over = widths.reduce(gap.count * (shown - 1), +) - width
            while over > 0, let widest = widths.indices.filter({ isText[$0] && widths[$0] > least }).max(by: { widths[$0] < widths[$1] }) {
                widths[widest] -= 1
                over -= 1
            }
            if over <= 0 { return widths }
        }
        return [width]
    }

    /// `COLUMNS`, else what the terminal says; what is piped on is not cut.
    static var terminalWidth: Int {
        if let columns = ProcessInfo.processInfo.environment["COLUMNS"].flatMap({ Int($0) }), columns > 0 { return columns }
        var size = winsize()
        return ioctl(1, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0 ? Int(size.ws_col) : 10_000
    }
}
