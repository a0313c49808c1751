import ArgumentParser
import Dialogue
import Hosting
import LuaRules
import RuleTesting

/// `bot test --intents`.
struct IntentsTest {
    var file: String
    /// At most one.
    var shop: [String]
    var typos: UInt64?
    /// `exact=0.7`
    var least: [String]
    var worst: Int
    var isJSON: Bool

    func run() async throws {
        let bounds = try least.map(Bound.init)
        let understanding: Understanding
        var messages: [LabelledMessage]
        do throws(Findings) {
            messages = try LabelledMessage.all(in: file)
            understanding = try await loaded().shop.understanding
        } catch {
            complain(error.text)
            throw ExitCode(2)
        }
        if let typos { messages = Typos.made(in: messages, seed: typos) }
        let report = IntentReport(messages, with: understanding)
        let figures = IntentsText.json(report)
        put(isJSON ? figures.document : IntentsText.text(of: report, worst: worst) { understanding.explain($0) })
        var isMissed = false
        for bound in bounds {
            guard case .object(let fields) = figures, case .number(let reached)? = fields[bound.figure] else {
                throw ValidationError("--min: there is no figure '\(bound.figure)'; try exact, microF1 or precisionWhenAnswered")
            }
            if reached < bound.least {
                isMissed = true
                complain("\(bound.figure) is \(reached), less than \(bound.least)")
            }
        }
        if isMissed { throw ExitCode(1) }
    }

    private func loaded() async throws(Findings) -> LoadedShop {
        guard let path = shop.first else { return try await .baseLibrary(installedPlugins: installedPlugins) }
        let folders = try ShopFolder.shopsOrPlugin(at: path, installedPlugins: installedPlugins)
        guard let folder = folders.first, shop.count == 1, folders.count == 1 else {
            throw Findings([Finding(at: Place(path: path), "the messages are put to one shop", help: "give the folder of one shop, or none")])
        }
        return try await .load(folder)
    }

    /// A figure that has to be reached.
    private struct Bound {
        var figure: String
        var least: Double

        init(_ text: String) throws {
            let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
            guard parts.count == 2, let least = Double(parts[1]) else {
                throw ValidationError("--min takes a figure and a number, as in --min exact=0.7, not '\(text)'")
            }
            (figure, self.least) = (parts[0], least)
        }
    }
}
