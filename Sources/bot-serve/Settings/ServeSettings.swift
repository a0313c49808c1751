import Bridge
import Dialogue

/// What `serve.json` says: where to listen, and the lines. Secrets are not in it.
struct ServeSettings {
    var host = "127.0.0.1"
    var port = 8080
    /// Under which address the world reaches this process; nil where nothing of it has to be public.
    var publicURL: String?
    var lines: [LineSettings] = []
    var timing = Timing()
    /// Texts of customers stand in the log, too.
    var logsTexts = false
    var logLevel = "info"

    /// Reads the settings; everything that is wrong is found at once.
    /// - Parameter listen: goes before what the settings say.
    init(_ json: JSON, listen: String?, _ findings: SettingsFields.Findings) {
        let fields = SettingsFields(json, findings)
        let written = fields.text("listen", example: "127.0.0.1:8080")
        if let listen = listen ?? written { takeAddress(listen, fields) }
        if let url = fields.text("public_url", example: "https://toko.example") {
            if url.isSafe { publicURL = url.withoutSlash } else { fields.add("public_url", "'\(url)' does not begin with https://") }
        }
        if let level = fields.text("log_level", example: "info") {
            let levels = ["debug", "info", "warning", "error"]
            if levels.contains(level) {
                logLevel = level
            } else {
                fields.add("log_level", "there is no level '\(level)'", help: "one of \(levels.joined(separator: ", "))")
            }
        }
        logsTexts = fields.flag("log_texts") ?? false
        if let timing = fields.object("timing") { self.timing.read(timing) }
        let example = #""lines": { "wa": { "gateway": "whatsapp", "shop": "hijab-aisyah", "number_id": "106540352242922" } }"#
        if let lines = fields.object("lines")?.objects, !lines.isEmpty {
            self.lines = lines.map { LineSettings(name: $0.name, $0.fields) }
        } else {
            fields.add("lines", "there is no line", help: example)
        }
        fields.end()
    }

    private mutating func takeAddress(_ listen: String, _ fields: SettingsFields) {
        guard let address = Self.address(listen) else {
            return fields.add("listen", "'\(listen)' is no address with a port", help: #""listen": "127.0.0.1:8080""#)
        }
        (host, port) = address
    }

    /// `127.0.0.1:8080`, `[::1]:8080`; port 0 is any that is free.
    static func address(_ listen: String) -> (host: String, port: Int)? {
        guard let colon = listen.lastIndex(of: ":"), colon > listen.startIndex, let port = Int(listen[listen.index(after: colon)...]),
            (0...65535).contains(port)
        else { return nil }
        return (String(listen[..<colon].drop { $0 == "[" }.filter { $0 != "]" }), port)
    }
}

/// One line, before its secrets are known.
struct LineSettings {
    var name: String
    /// `whatsapp`, `telegram`, a map that comes with the program, or a map's file.
    var gateway: String
    var shop: String
    var api: String?
    var numberID: String?
    var owner: String?
    var templates: [Purpose: Line.Template] = [:]
    var rate: Double?
    var burst: Double?
    var pairRate: Double?
    var pairBurst: Double?
    var resendsUnknown: Bool

    init(name: String, _ fields: SettingsFields) {
        self.name = name
        let isName = !name.isEmpty && name.unicodeScalars.allSatisfy { ("a"..."z").contains($0) || ("0"..."9").contains($0) || $0 == "-" }
        if !isName { fields.add("", "the name of a line has small letters, digits and '-': it stands in the hook's address") }
        gateway = fields.text("gateway", isNeeded: true, example: "whatsapp") ?? ""
        shop = fields.text("shop", isNeeded: true, example: "hijab-aisyah") ?? ""
        api = fields.text("api", example: "https://solo.wablas.com")?.withoutSlash
        if let api, !api.isSafe { fields.add("api", "'\(api)' does not begin with https://, and the token goes with every request") }
        numberID = fields.text("number_id", isNeeded: gateway == "whatsapp", example: "106540352242922")
        owner = fields.text("owner", example: "6281234567890")
        if let owner, !owner.unicodeScalars.allSatisfy({ ("0"..."9").contains($0) }) {
            fields.add("owner", "'\(owner)' is not how the gateway names a person: digits only, on Telegram the id of the chat")
        }
        if let templates = fields.object("templates") {
            for purpose in [Purpose.service, .promo, .owner] {
                guard let template = templates.object(purpose.rawValue) else { continue }
                let name = template.text("name", isNeeded: true, example: "kabar_pesanan") ?? ""
                self.templates[purpose] = .init(name: name, language: template.text("language", example: "id") ?? "id")
                template.end()
            }
            templates.end()
        }
        resendsUnknown = fields.flag("resend_unknown") ?? true
        fields.number("rate") { rate = $0 }
        fields.number("burst") { burst = $0 }
        fields.number("pair_rate") { pairRate = $0 }
        fields.number("pair_burst") { pairBurst = $0 }
        fields.end()
    }
}

extension Timing {
    fileprivate mutating func read(_ fields: SettingsFields) {
        fields.number("settle", mayBeZero: true) { settle = $0 }
        fields.number("stale") { stale = $0 }
        fields.number("reply_expires") { replyExpires = $0 }
        fields.number("retry_base") { retryBase = $0 }
        fields.number("retry_cap") { retryCap = $0 }
        fields.number("retries", mayBeZero: true, isWhole: true) { retries = Int($0) }
        fields.number("unknown_wait") { unknownWait = $0 }
        fields.number("breaker") { breaker = $0 }
        fields.number("request") { request = $0 }
        fields.number("answers_per_minute", isWhole: true) { mostAnswersPerMinute = Int($0) }
        fields.end()
    }
}

extension String {
    /// Encrypted, or no further than this machine.
    fileprivate var isSafe: Bool {
        hasPrefix("https://")
            || ["http://127.0.0.1", "http://localhost", "http://[::1]"].contains { self == $0 || hasPrefix($0 + ":") || hasPrefix($0 + "/") }
    }

    fileprivate var withoutSlash: String { hasSuffix("/") ? String(dropLast()) : self }
}
