import ArgumentParser
import Dialogue
import Foundation
import Hosting
import LuaRules
import QRIS
import QRPicture

struct QRISCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "qris", abstract: "Fill an amount into the shop's QRIS: its text, or with --out its picture.",
        discussion: """
            The shop's static code stands in shop.lua: payments = { { name = "QRIS", qris = "000201…" } }. Scan what comes out with \
            your own app before customers do: it must show your name and the amount. It does not tell when somebody has paid.
            """)

    @Argument(help: "The shop's folder.")
    var shop: String

    @Argument(help: "Whole rupiah, such as 238000.", transform: Self.amount)
    var amount: Int

    @Option(help: ArgumentHelp("Write the QR code there.", valueName: "file.png"))
    var out: String?

    func run() async throws {
        let loaded: LoadedShop
        do {
            let folder = try ShopFolder(shop, installedPlugins: installedPlugins)
            loaded = try await LoadedShop.load(folder)
        } catch {
            complain(error.text)
            throw ExitCode(2)
        }
        guard let code = try loaded.shop.settings.terms.qris.map(StaticQRIS.init), let payload = code.payload(amount: amount) else {
            complain("\(shop) has no QRIS: write the text of its static code in shop.lua, payments = { { name = \"QRIS\", qris = \"000201…\" } }")
            throw ExitCode(64)
        }
        let whose = "\(code.merchant), \(rupiah(amount))"
        guard let out else { return put("\(whose)\n\(payload)") }
        guard let picture = QRPicture(of: payload) else { preconditionFailure("a QRIS of \(payload.utf8.count) letters fits into every QR code") }
        do {
            try Data(picture.png).write(to: URL(filePath: out), options: .atomic)
        } catch {
            complain("\(out) could not be written: see that it lies in a folder that you may write to")
            throw ExitCode(73)
        }
        put("\(whose): \(out)")
    }

    private static func amount(_ written: String) throws -> Int {
        guard let amount = CatalogFile.price(written), QRISPicture.amounts.contains(amount) else {
            throw ValidationError("write whole rupiah from 1 to 10000000, the most that QRIS takes at once")
        }
        return amount
    }
}
