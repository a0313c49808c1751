import Foundation

/// Secrets as the environment gives them: never in a file that is shared, never in a command line.
struct Environment {
    private let variables: [String: String]
    private let findings: SettingsFields.Findings

    init(_ variables: [String: String], _ findings: SettingsFields.Findings) {
        self.variables = variables
        self.findings = findings
    }

    /// Whether a secret is ours to choose, so that it can be demanded to be a good one.
    enum Source { case ours, gateway }

    /// `LARIS_WA_APP_SECRET`, of the line `wa`.
    static func name(_ secret: String, of line: String) -> String { "LARIS_\(line.uppercased().replacing("-", with: "_"))_\(secret)" }

    func secret(_ name: String, from source: Source, what: String) -> String { secrets(name, from: source, what: what).first ?? "" }

    /// The secrets in force, parted by commas; from the variable, or from the file that `…_FILE` names.
    func secrets(_ name: String, from source: Source, what: String) -> [String] {
        guard let value = value(name, what) else { return [] }
        let secrets = value.split(separator: ",", omittingEmptySubsequences: false).map { $0.trimmingCharacters(in: .whitespacesAndNewlines) }
        for secret in secrets {
            guard let fault = Self.fault(of: secret, source) else { continue }
            findings.add(name, "\(what) \(fault)", help: source == .ours ? "make one with: openssl rand -hex 24" : nil)
        }
        return secrets
    }

    private func value(_ name: String, _ what: String) -> String? {
        if let path = variables[name + "_FILE"] {
            do {
                return try String(contentsOfFile: path, encoding: .utf8).trimmingCharacters(in: .whitespacesAndNewlines)
            } catch {
                findings.add(name + "_FILE", "\(path) cannot be read: \(error.localizedDescription)")
                return nil
            }
        }
        if let value = variables[name] { return value }
        findings.add(name, "\(what) is missing from the environment", help: "export \(name)=…   or \(name)_FILE=/path/to/it")
        return nil
    }

    private static func fault(of secret: String, _ source: Source) -> String? {
        if secret.isEmpty { return "is empty" }
        if secret.unicodeScalars.contains(where: { $0.value <= 32 || $0.value == 127 }) { return "has a blank or a control character in it" }
        let plain = secret.lowercased().filter(\.isLetter)
        if ["secret", "changeme", "password", "rahasia", "token", "test", "default", "example", "xxxx"].contains(plain) {
            return "is one that everybody tries"
        }
        if source == .ours, secret.count < 16 { return "is shorter than 16 characters" }
        let isPlain = secret.unicodeScalars.allSatisfy { $0.isASCII && ($0.properties.isAlphabetic || "0123456789_-".unicodeScalars.contains($0)) }
        if source == .ours, !isPlain { return "may have letters, digits, '_' and '-' only: it stands in addresses and header fields" }
        if Set(secret).count < 4 { return "is no secret" }
        return nil
    }
}
