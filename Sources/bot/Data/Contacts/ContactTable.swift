import Dialogue
import Foundation
import SwiftCSV

/// A table of contacts as spreadsheets and phone books write it: commas, semicolons or tabs, columns in any order.
struct ContactTable {
    struct Row {
        var line: Int
        var address: String
        /// What it says of the person, by field of the contact book or fact; nothing empty.
        var fields: [String: String]
    }

    private(set) var rows: [Row] = []
    private(set) var problems: [(line: Int, text: String)] = []
    /// The columns that nothing was made of.
    private(set) var ignored: [String] = []

    init(_ text: String) throws {
        var records = Records(text)
        let delimiter = records.delimiter
        guard let first = records.next(), let header = Self.cells(first.text, delimiter) else {
            throw BookFailure.misuse("it has no first line with the names of columns, as in: phone,name,note")
        }
        let columns = header.map(Column.init)
        guard columns.contains(where: { $0 == .phone || $0 == .address }) else {
            throw BookFailure.misuse(
                "no column holds phone numbers: call one of them phone, hp, telepon or wa "
                    + "(there are: \(header.map(\.oneLine).joined(separator: ", ")))")
        }
        ignored = zip(header, columns).filter { $0.1 == .other && !$0.0.isEmpty }.map(\.0.oneLine)
        while let record = records.next() {
            if let problem = add(record, columns, delimiter) {
                problems.append((record.line, problem))
                // A quote out of place may have taken good rows along.
                records.goBack(behind: record.line)
            }
        }
    }

    /// - Returns: why it is no row.
    private mutating func add(_ record: Records.Record, _ columns: [Column], _ delimiter: CSVDelimiter) -> String? {
        if record.isOpen { return "the quote that opens here is never closed" }
        guard let cells = Self.cells(record.text, delimiter) else {
            return "a quote stands inside a value: write \"…\" around the whole value, and \"\" for a quote in it"
        }
        if cells.allSatisfy(\.isEmpty) { return nil }
        if cells.dropFirst(columns.count).contains(where: { !$0.isEmpty }) {
            return "this row has more values than there are columns: write \"…\" around a value that holds a comma or semicolon"
        }
        let told = zip(columns, cells).filter { !$0.1.isEmpty }
        do {
            let address = try Self.address(told)
            rows.append(Row(line: record.line, address: address, fields: Self.fields(told)))
        } catch {
            problems.append((record.line, error.text))
        }
        return nil
    }

    private struct Problem: Error { var text: String }

    /// The first phone number that is one; where there is none, the address of another channel.
    private static func address(_ told: [(Column, String)]) throws(Problem) -> String {
        // Google parts several numbers of one kind by ` ::: `.
        let written = told.filter { $0.0 == .phone }.flatMap { $0.1.split(separator: ":::").map { CSVText.read($0.trimmingSpaces()) } }
        for number in written { if let phone = phone(number) { return phone } }
        if let address = told.first(where: { $0.0 == .address })?.1 {
            if let phone = phone(address) { return phone }
            if SenderAddress.isOfChannel(address) { return address }
        }
        // A column called "nomor" may number the rows.
        guard let bad = written.max(by: { $0.count < $1.count }) else { throw Problem(text: "there is no phone number in this row") }
        if bad.contains(where: { "eE".contains($0) }), Double(bad.replacing(",", with: ".")) != nil {
            throw Problem(text: "'\(bad)' was a phone number before a spreadsheet rounded it: format that column as text")
        }
        throw Problem(text: BookFailure.about(PhoneReading(bad), bad))
    }

    /// A spreadsheet that takes a number for a number drops its first 0.
    private static func phone(_ text: String) -> String? {
        SenderAddress.phone(text) ?? (text.first == "8" ? SenderAddress.phone("0" + text) : nil)
    }

    private static func fields(_ told: [(Column, String)]) -> [String: String] {
        var fields: [String: String] = [:]
        for (column, text) in told {
            switch column {
            case .field(let name): fields[name] = fields[name] ?? text
            case .partOfName: fields["name"] = [fields["name"], text].compactMap { $0 }.joined(separator: " ")
            case .phone, .address, .other: break
            }
        }
        // The whole name says more than its parts.
        if let whole = told.first(where: { $0.0 == .field("name") })?.1 { fields["name"] = whole }
        return fields
    }

    /// The cells of one record, without blanks around them; nil when it is no CSV.
    private static func cells(_ record: String, _ delimiter: CSVDelimiter) -> [String]? {
        // SwiftCSV does not say what was wrong; there is but one thing, a quote.
        guard let csv = try? CSV<Enumerated>(string: record, delimiter: delimiter, loadColumns: false) else { return nil }
        return csv.header.map { CSVText.read($0.trimmingSpaces()) }
    }
}

extension ContactTable {
    /// What a column is about, by its name.
    enum Column: Hashable {
        case phone
        case address
        case field(String)
        /// Of a name in several columns, in their order.
        case partOfName
        case other

        init(_ title: String) {
            if title.lowercased().hasPrefix(ContactRows.fact), title.count > ContactRows.fact.count {
                let name = String(title.dropFirst(ContactRows.fact.count))
                // A fact may be called as a field is; what is imported is the field's.
                self = Customer.editableFields.contains(name) ? .other : .field(name)
                return
            }
            let plain = title.lowercased().map { $0.isLetter || $0.isNumber ? $0 : " " }
            let words = String(plain).split(separator: " ").joined(separator: " ")
            // Google's: `Phone 1 - Value`.
            let isNumbered = words.hasPrefix("phone ") && words.hasSuffix(" value")
            self = isNumbered ? .phone : Self.known[words] ?? .other
        }

        private static let known: [String: Column] = {
            var known: [String: Column] = ["address": .address]
            for name in [
                "phone", "phone number", "mobile", "mobile phone", "hp", "no hp", "nohp", "nomor hp", "nomor", "telepon", "no telepon",
                "nomor telepon", "telp", "no telp", "tel", "wa", "no wa", "nomor wa", "whatsapp", "no whatsapp", "primary phone", "home phone",
            ] { known[name] = .phone }
            for name in ["name", "nama", "nama lengkap", "full name", "display name", "nama pembeli", "nama pelanggan", "pelanggan", "customer"] {
                known[name] = .field("name")
            }
            for name in ["first name", "middle name", "last name", "given name", "additional name", "family name", "nama depan", "nama belakang"] {
                known[name] = .partOfName
            }
            for name in ["note", "notes", "catatan", "keterangan", "ket"] { known[name] = .field("note") }
            for name in ["kak", "sapaan", "panggilan"] { known[name] = .field("kak") }
            return known
        }()
    }
}
