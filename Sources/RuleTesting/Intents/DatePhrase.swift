import Dialogue

/// The words of a day or part of it, as labelled text has them.
enum DatePhrase {
    private static let language = Language(pack: .indonesian)
    private static let weekdays: Set<String> = ["senin", "selasa", "rabu", "kamis", "jumat", "sabtu", "minggu", "ahad"]
    private static let months = [
        "jan": "januari", "feb": "februari", "mar": "maret", "apr": "april", "jun": "juni", "jul": "juli", "agt": "agustus", "agu": "agustus",
        "ags": "agustus", "sep": "september", "sept": "september", "okt": "oktober", "nov": "november", "nop": "november", "des": "desember",
    ]
    private static let days = [
        "jum'at": "jumat", "jumaat": "jumat", "jmt": "jumat", "sbt": "sabtu", "sbtu": "sabtu", "snin": "senin", "slasa": "selasa",
    ]

    /// Small letters, abbreviations written out; a day of the week without "hari", a day of a named month without "tanggal".
    /// A part of the day that follows belongs to it: besok pagi.
    static func canonical(_ written: String, before rest: String = "") -> String {
        let next = rest.prefix { $0 != "," }.lowercased().split { !$0.isLetter }.first.map { language.canonical(String($0)) }
        let part = next.flatMap { ["pagi", "siang", "sore", "malam"].contains($0) && !rest.hasPrefix(",") ? " " + $0 : nil } ?? ""
        var words = written.lowercased().split(whereSeparator: { $0.isWhitespace || $0 == "," }).map { word in
            let meant = language.canonical(String(word.filter { $0 != "." }))
            return months[meant] ?? days[meant] ?? meant
        }
        if words.count > 1, words[0] == "hari", weekdays.contains(words[1]) { words.removeFirst() }
        if words.count > 2, words[0] == "tanggal", months.values.contains(words[2]) || words[2] == "mei" { words.removeFirst() }
        return words.joined(separator: " ") + part
    }
}
