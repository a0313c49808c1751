import Dialogue

extension Shop.Settings {
    /// Reads what `shop { … }` declared; fields that the engine does not know are the shop's own.
    init(_ fields: [String: Value], at place: Place, findings: inout [Finding]) {
        func text(_ name: String) -> String? {
            guard let value = fields[name] else { return nil }
            guard case .text(let text) = value, !text.isEmpty else {
                findings.append(Finding(at: place, "shop.\(name) must be a text", help: "\(name) = \"…\""))
                return nil
            }
            return text
        }
        if fields["name"] == nil { findings.append(Finding(at: place, "the shop has no name", help: "shop { name = \"Hijab Aisyah\" }")) }
        self.init(name: text("name") ?? "")
        self.fields = fields
        if let written = text("zone") {
            if let zone = Zone(rawValue: written.uppercased()) {
                self.zone = zone
            } else {
                findings.append(
                    Finding(at: place, "no time zone '\(written)'", help: "one of \(Zone.allCases.map(\.rawValue).joined(separator: ", "))"))
            }
        }
        if let owner = text("owner"), Customer(id: owner).phone == nil {
            findings.append(Finding(at: place, "shop.owner '\(owner)' is no phone number", help: "write it with the country first: +6281234567890"))
        }
        if let value = fields["hours"] { hours = Self.hours(value, at: place, findings: &findings) }
        if let value = fields["outreach"] { outreach = Self.outreach(value, at: place, findings: &findings) }
        if let value = fields["consent"], value != .bool(false) {
            if case .text = value {
            } else {
                findings.append(
                    Finding(at: place, "shop.consent must be a text, or false", help: "consent = \"koleksi baru (maks. 2x sebulan)\""))
            }
        }
        if let value = fields["session_pause"] {
            if case .int(let minutes) = value, minutes > 0 {
                // A pause that nobody lives to see may be written as math.maxinteger.
                sessionPause = min(minutes, .max / 60) * 60
            } else {
                findings.append(Finding(at: place, "shop.session_pause must be a number of minutes", help: "session_pause = 360"))
            }
        }
    }

    private static func outreach(_ value: Value, at place: Place, findings: inout [Finding]) -> Outreach {
        let example = "outreach = { hours = \"Senin-Sabtu 08.00-20.00\", promos_per_month = 2 }"
        var outreach = Outreach.usual
        guard case .map(let fields) = value else {
            findings.append(Finding(at: place, "shop.outreach must be a table", help: example))
            return outreach
        }
        for (name, value) in fields.sorted(by: { $0.key < $1.key }) {
            switch (name, value) {
            case ("hours", _): if let hours = hours(value, at: place, findings: &findings) { outreach.hours = hours }
            case ("promos_per_month", .int(let number)) where number >= 0: outreach.promosPerMonth = number
            case ("promos_per_month", _):
                findings.append(Finding(at: place, "shop.outreach.promos_per_month must be a number from 0", help: example))
            default:
                findings.append(
                    Finding(
                        at: place, "shop.outreach has no '\(name)'",
                        help: Suggestion.help(for: name, in: ["hours", "promos_per_month"], what: "field")))
            }
        }
        return outreach
    }

    private static func hours(_ value: Value, at place: Place, findings: inout [Finding]) -> OpeningHours? {
        let example = "hours = { \"Senin-Sabtu 08.00-20.00\", \"Minggu 09.00-15.00\" }"
        let lines: [String]
        switch value {
        case .text(let line): lines = [line]
        case .list(let items): lines = items.map { if case .text(let line) = $0 { line } else { "" } }
        default:
            findings.append(Finding(at: place, "shop.hours must be a text or a list of texts", help: example))
            return nil
        }
        switch OpeningHours.parse(lines) {
        case .success(let hours): return hours
        case .failure(let error):
            findings.append(Finding(at: place, "the opening hours '\(error.line)' are not understood", help: example))
            return nil
        }
    }
}
