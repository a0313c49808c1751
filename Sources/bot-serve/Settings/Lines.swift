import Bridge
import Dialogue
import Foundation
import Gateways

/// Makes lines of the settings, with their secrets.
struct Lines {
    let environment: Environment
    let publicURL: String?
    /// The folder that maps' paths are meant from.
    let folder: URL
    let findings: SettingsFields.Findings

    func line(_ settings: LineSettings) -> Line? {
        guard var gateway = gateway(settings) else { return nil }
        if let rate = settings.rate { gateway.traits.rate.perSecond = rate }
        if let burst = settings.burst { gateway.traits.rate.burst = burst }
        if let rate = settings.pairRate { gateway.traits.pairRate.perSecond = rate }
        if let burst = settings.pairBurst { gateway.traits.pairRate.burst = burst }
        return Line(
            name: settings.name, shop: settings.shop, gateway: gateway, owner: settings.owner, templates: settings.templates,
            resendsUnknown: settings.resendsUnknown, media: publicURL.map { "\($0)/media/\(settings.shop)" })
    }

    private func gateway(_ settings: LineSettings) -> (any Gateway)? {
        func name(_ secret: String) -> String { Environment.name(secret, of: settings.name) }
        switch settings.gateway {
        case "": return nil
        case "whatsapp":
            return WhatsAppCloud(
                numberID: settings.numberID ?? "",
                appSecrets: environment.secrets(name("APP_SECRET"), from: .gateway, what: "the app secret"),
                token: environment.secret(name("TOKEN"), from: .gateway, what: "the access token"),
                verifyToken: environment.secret(name("VERIFY_TOKEN"), from: .ours, what: "the verify token"),
                api: settings.api ?? "https://graph.facebook.com/v26.0")
        case "telegram":
            return Telegram(
                token: environment.secret(name("TOKEN"), from: .gateway, what: "the bot's token"),
                secrets: environment.secrets(name("SECRET"), from: .ours, what: "the secret token of the webhook"),
                api: settings.api ?? "https://api.telegram.org")
        default:
            guard let map = map(settings) else { return nil }
            return MappedHTTP(
                map: map, api: settings.api, token: environment.secret(name("TOKEN"), from: .gateway, what: "the gateway's token"),
                secrets: environment.secrets(name("SECRET"), from: .ours, what: "the secret in the hook's address"))
        }
    }

    private func map(_ settings: LineSettings) -> GatewayMap? {
        let place = "lines.\(settings.name).gateway"
        let bytes: [UInt8]
        if let shipped = GatewayMap.shipped[settings.gateway] {
            bytes = shipped
        } else if settings.gateway.hasSuffix(".json") {
            let path = URL(filePath: settings.gateway, relativeTo: folder).path
            guard let data = FileManager.default.contents(atPath: path) else {
                findings.add(place, "\(path) cannot be read")
                return nil
            }
            bytes = Array(data)
        } else {
            let known = ["whatsapp", "telegram"] + GatewayMap.shipped.keys.filter { $0 != "simulator" }.sorted()
            let help =
                Suggestion.help(for: settings.gateway, in: known, what: "gateway") + " A map of your own is named by its file: \"maps/mine.json\""
            findings.add(place, "there is no gateway '\(settings.gateway)'", help: help)
            return nil
        }
        do {
            return try GatewayMap(bytes)
        } catch {
            findings.add(place, "\(settings.gateway): \(error)")
            return nil
        }
    }
}
