extension Run {
    /// The names under which a reply is given something to show beside its words.
    static let attachmentNames = ["picture", "document", "location"]

    /// What goes with the first bubble of a reply: `picture = "nayla.jpg"`, `document = { file = "katalog.pdf", name = "Katalog" }`,
    /// `location = { latitude = -6.2, longitude = 106.8, name = "Toko", address = "Depok" }`.
    func attachment(_ arguments: Arguments) throws(Misuse) -> Attachment? {
        let given = Self.attachmentNames.filter { arguments[$0] != nil && arguments[$0] != .null }
        guard let kind = given.first else { return nil }
        guard given.count == 1 else { throw Misuse("a reply shows one thing: \(given.joined(separator: " or "))") }
        switch (kind, arguments[kind]) {
        case ("picture", .text(let file)?): return Attachment(.picture, ref: try media(file))
        case ("document", .text(let file)?): return Attachment(.document, ref: try media(file), name: file)
        case ("document", .map(let fields)?):
            guard case .text(let file)? = fields["file"] else { throw Misuse("a document needs its file: { file = \"katalog.pdf\" }") }
            if case .text(let name)? = fields["name"] { return Attachment(.document, ref: try media(file), name: name) }
            return Attachment(.document, ref: try media(file), name: file)
        case ("location", .map(let fields)?):
            guard let latitude = fields["latitude"]?.degrees, let longitude = fields["longitude"]?.degrees, abs(latitude) <= 90, abs(longitude) <= 180
            else { throw Misuse("a location needs degrees: { latitude = -6.2, longitude = 106.8 }") }
            return Attachment(.location, name: fields.shown("name"), text: fields.shown("address"), latitude: latitude, longitude: longitude)
        default: throw Misuse("\(kind) is not shown like that: see chat:say in docs/laris.d.lua")
        }
    }

    /// A file's name in the shop's `media` folder, or an address.
    private func media(_ file: String) throws(Misuse) -> String {
        if file.hasPrefix("https://") { return file }
        guard Attachment.isMediaName(file) else {
            throw Misuse("'\(file)' is no file of the shop's media folder, whose names have letters, digits, '.', '_' and '-', and no https address")
        }
        return file
    }
}

extension Value {
    fileprivate var degrees: Double? {
        switch self {
        case .int(let number): Double(number)
        case .number(let number): number.isFinite ? number : nil
        default: nil
        }
    }
}

extension [String: Value] {
    fileprivate func shown(_ name: String) -> String? { if case .text(let text)? = self[name], !text.isEmpty { text } else { nil } }
}
