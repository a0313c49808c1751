package import Dialogue
import Foundation

/// Writes a line at once, so that whoever drives this process need not wait.
package func put(_ line: String) { write(line + "\n") }

/// Writes to standard output. Where that is closed or full nobody gets an answer, so the process ends.
package func write(_ text: String) {
    do {
        try FileHandle.standardOutput.write(contentsOf: Data(text.utf8))
    } catch {
        complain("standard output cannot be written: see that it is open, and that its disk has room")
        exit(74)
    }
}

/// Writes a line to standard error, where nothing that is piped on gets it.
package func complain(_ text: String) {
    // Where standard error is closed nobody wants to know.
    try? FileHandle.standardError.write(contentsOf: Data((text.hasSuffix("\n") ? text : text + "\n").utf8))
}

/// Complains when files were edited and are broken, or a rule failed: to the owner, who reads standard
/// error.
package func report(_ edits: Result<Shop, Findings>?) {
    if case .failure(let findings)? = edits {
        complain(findings.text + "The rules of before go on answering.")
    }
}

package func report(_ failures: [RuleFailure]) {
    for failure in failures {
        complain(Findings([Finding(at: failure.place, "rule '\(failure.rule)' failed: \(failure.message)")]).text)
    }
}

/// A bubble as plain lines: what it shows, its words, its choices numbered.
package func plain(_ reply: Reply) -> String {
    ([reply.attachment?.shown, reply.text].compactMap(\.self) + reply.choices.enumerated().map { "\($0 + 1). \($1)" }).joined(separator: "\n")
}

/// A path as it is written in a command that can be pasted into a shell.
package func pasted(_ path: String) -> String {
    let isPlain = path.unicodeScalars.allSatisfy { $0.properties.isAlphabetic || "0123456789/._-+".unicodeScalars.contains($0) }
    return isPlain && !path.isEmpty ? path : "'" + path.replacing("'", with: #"'\''"#) + "'"
}

extension Findings {
    /// All of them in words, with the lines they are about.
    package var text: String {
        var sources: [String: String] = [:]
        for path in Set(all.flatMap { [$0.place.path, $0.related?.place.path ?? $0.place.path] }) {
            guard let data = FileManager.default.contents(atPath: path) else { continue }
            sources[path] = String(decoding: data, as: UTF8.self)
        }
        return FindingText(sources: sources).text(of: all)
    }
}

package func isThere(_ path: String) -> Bool { FileManager.default.fileExists(atPath: path) }
