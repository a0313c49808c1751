import Dialogue
import Foundation
import Logging

/// One JSON object a line on standard error: `{"time":…,"level":"info","message":…,…}`.
struct JSONLog: LogHandler {
    var metadata: Logger.Metadata = [:]
    var logLevel: Logger.Level

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
        var fields: [String: JSON] = [:]
        for (key, value) in metadata.merging(event.metadata ?? [:], uniquingKeysWith: { _, own in own }) {
            fields[key] = .string(PhoneMask.masked("\(value)"))
        }
        fields["time"] = .string(Date().formatted(Date.ISO8601FormatStyle(includingFractionalSeconds: true)))
        fields["level"] = .string(event.level.rawValue)
        fields["message"] = .string(PhoneMask.masked("\(event.message)"))
        // Where standard error is closed nobody wants to know.
        try? FileHandle.standardError.write(contentsOf: Data((JSON.object(fields).line + "\n").utf8))
    }
}

/// Whatever reaches the log, nobody's number does: of nine digits or more in a row only the first five and the last two stay.
enum PhoneMask {
    static func masked(_ text: String) -> String {
        var masked = "", digits = ""
        func flush() {
            masked += digits.count >= 9 ? "\(digits.prefix(5))•••\(digits.suffix(2))" : digits
            digits = ""
        }
        for character in text {
            if character.isASCII, character.isNumber {
                digits.append(character)
            } else {
                flush()
                masked.append(character)
            }
        }
        flush()
        return masked
    }
}
