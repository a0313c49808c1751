import ArgumentParser
import Dialogue
import Foundation
import Hosting
import LuaRules

@main
struct ServeProgram: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "bot serve",
        abstract: "Answer on WhatsApp, Telegram and other gateways; or, with --simulate, in the browser.",
        discussion: """
            Lines stand in the settings file: which gateway, which shop. Their secrets come from the environment, as in LARIS_WA_TOKEN \
            for the line "wa", or from a file that LARIS_WA_TOKEN_FILE names; --check says what is missing. Gateways post to /hooks/LINE. \
            /health, /ready and /metrics tell how it is.
            """)

    @Argument(help: "The shop's folder, or a folder of shops.")
    var rules = "rules"

    @Option(help: ArgumentHelp("Keep everything in this file. Only --simulate can do without.", valueName: "file"))
    var data: String?

    @Option(help: ArgumentHelp("The settings.", valueName: "file"))
    var settings = "serve.json"

    @Option(help: ArgumentHelp("Where to listen, whatever the settings say.", valueName: "address:port"))
    var listen: String?

    @Flag(help: "Say what is missing or wrong, and end: with 0 if nothing is, else with 2.")
    var check = false

    @Flag(help: "Play the customers yourself, on a page that this machine's browser shows. No settings are needed.")
    var simulate = false

    func validate() throws {
        if data == nil, !simulate, !check {
            throw ValidationError("--data is missing: a file to keep conversations and orders in, as in --data toko.db")
        }
    }

    func run() async throws {
        FileLimit.raise()
        do {
            if simulate {
                let simulation = try Simulation(folders: folders(), data: data, listen: listen)
                try lock()
                return try await simulation.run()
            }
            let setup = try Setup(folders: folders(), settings: settings, listen: listen, environment: ProcessInfo.processInfo.environment)
            if check { return put("\(settings): nothing is missing.") }
            try lock()
            try await setup.serve(data: data ?? "")
        } catch let findings as SettingsFindings {
            complain(findings.text)
            throw ExitCode(2)
        } catch let failure as CannotListen {
            complain("\(failure.address): nothing can listen there (\(failure.why)); choose another with --listen 127.0.0.1:8090")
            throw ExitCode(69)
        } catch let findings as Dialogue.Findings {
            complain(findings.text)
            throw ExitCode(2)
        }
    }

    private func lock() throws {
        guard let data, !DataLock.take(data) else { return }
        complain("\(data) is served by another process already: two would send everything twice")
        throw ExitCode(75)
    }

    private func folders() throws -> [ShopFolder] { try ShopFolder.shops(at: rules, installedPlugins: installedPlugins) }
}
