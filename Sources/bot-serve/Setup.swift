import Bridge
import Dialogue
import Foundation
import Gateways
import Hosting
import Logging
import LuaRules
import SQLiteStore

/// Everything that is wrong with the settings.
struct SettingsFindings: Error {
    var path: String
    var all: [SettingsFinding]
    var text: String { all.map { "\(path): \($0.text)" }.joined(separator: "\n") }
}

/// What the settings and the environment ask for, checked.
struct Setup {
    let settings: ServeSettings
    let lines: [Line]
    let folders: [ShopFolder]
    let adminToken: Secrets?

    /// - Throws: `SettingsFindings`, all of them at once.
    init(folders: [ShopFolder], settings path: String, listen: String?, environment variables: [String: String]) throws {
        self.folders = folders
        let findings = SettingsFields.Findings()
        func fail() -> SettingsFindings { SettingsFindings(path: path, all: findings.all) }
        guard let data = FileManager.default.contents(atPath: path) else {
            findings.add("the file", "cannot be read", help: "docs/serve.md shows one; `bot serve --simulate` needs none")
            throw fail()
        }
        guard let json = JSON(ifJSON: Array(data)) else {
            findings.add("the file", "is no JSON: look for a comma too many or a quote too few")
            throw fail()
        }
        settings = ServeSettings(json, listen: listen, findings)
        let environment = Environment(variables, findings)
        adminToken =
            variables["LARIS_ADMIN_TOKEN"] == nil && variables["LARIS_ADMIN_TOKEN_FILE"] == nil
            ? nil : Secrets(environment.secrets("LARIS_ADMIN_TOKEN", from: .ours, what: "the token for /metrics"))
        let maker = Lines(
            environment: environment, publicURL: settings.publicURL,
            folder: URL(filePath: path).deletingLastPathComponent(), findings: findings)
        lines = settings.lines.compactMap(maker.line)
        for line in settings.lines where !line.shop.isEmpty && !folders.contains(where: { $0.id == line.shop }) {
            let help = Suggestion.help(for: line.shop, in: folders.map(\.id), what: "shop")
            findings.add("lines.\(line.name).shop", "there is no shop '\(line.shop)'", help: help)
        }
        if !findings.all.isEmpty { throw fail() }
    }

    func serve(data: String) async throws {
        let store = try openData(data)
        var shops: [String: OpenShop] = [:]
        for folder in folders where lines.contains(where: { $0.shop == folder.id }) { shops[folder.id] = try await OpenShop(folder, store: store) }
        let level = Logger.Level(rawValue: settings.logLevel) ?? .info
        let log = Logger(label: "bot serve") { _ in JSONLog(logLevel: level) }
        for line in lines where line.owner != nil {
            if await shops[line.shop]?.shop.owner == nil {
                log.warning(
                    "the line has an owner, but the shop does not: write owner = \"+62…\" in its shop.lua", metadata: ["line": "\(line.name)"])
            }
        }
        if settings.publicURL == nil {
            for folder in folders {
                guard let shop = shops[folder.id] else { continue }
                let hasQRIS = await shop.shop.settings.terms.qris != nil
                guard hasQRIS || FileManager.default.fileExists(atPath: "\(folder.path)/media") else { continue }
                log.warning(
                    "the shop has pictures, which gateways can fetch only with a public_url in the settings", metadata: ["shop": "\(folder.id)"])
            }
        }
        let client = GatewayClient(timeout: settings.timing.request)
        let bridge = Bridge(
            lines: lines, shops: shops, store: store, timing: settings.timing, now: { currentInstant() }, send: { await client.send($0) }, log: log,
            logsTexts: settings.logsTexts)
        let server = Server(
            bridge: bridge, log: log, client: client, store: store, host: settings.host, port: settings.port,
            adminToken: adminToken, media: MediaRoutes(shops: shops))
        try await server.run()
    }
}
