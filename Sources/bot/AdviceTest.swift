import ArgumentParser
import Dialogue
import Hosting
import LuaRules
import RuleTesting

/// `bot test --advice`: the sellers' checklist.
struct AdviceTest {
    var paths: [String]
    var filter: String?
    /// A data file, whose conversations are looked at too.
    var data: String?
    var isJSON: Bool

    func run() async throws {
        var report: AdviceReport
        do {
            report = try await Suite(paths: paths, filter: filter, installedPlugins: installedPlugins).advise()
        } catch {
            complain(error.text)
            throw ExitCode(2)
        }
        if let data { try await lookBack(on: try openData(data, mustExist: true), &report) }
        put(isJSON ? AdviceText.json(report).document : AdviceText.text(of: report))
        for path in report.differing { complain("\(path) does not hold as it is written: bot test \(pasted(path))") }
        if report.conversationCount == 0 { complain("No conversation was looked at: there is no .chat file here.") }
        if report.isBroken { throw ExitCode(1) }
    }

    private func lookBack(on store: any Store, _ report: inout AdviceReport) async throws {
        for path in paths {
            for shop in try await loadedShops(at: path, in: store) {
                for snapshot in try await everyone(in: shop.shop.id, of: store) {
                    let customer = snapshot.customer
                    let records = try await store.turns(of: ConversationKey(shop: shop.shop.id, customer: customer.id))
                    report.add(try await Replay(records, of: customer.id, with: shop), of: customer, with: shop)
                }
            }
        }
    }
}
