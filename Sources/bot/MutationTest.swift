import ArgumentParser
import Dialogue
import Hosting
import RuleTesting

/// `bot test --mutate`: whether the sample conversations notice a change of the rules.
struct MutationTest {
    var paths: [String]
    /// Only files whose path holds it are changed.
    var part: String?
    var seed: UInt64
    /// So many changes are tried.
    var count: Int
    /// So many of a hundred may go unnoticed.
    var most: Double

    func run() async throws {
        let started = ContinuousClock.now
        let mutation: Mutation
        do {
            mutation = try await Mutation(paths: paths, installedPlugins: installedPlugins)
        } catch {
            complain(error.text)
            throw ExitCode(2)
        }
        for path in mutation.unplayed { complain("\(path) has no conversation that could notice anything: it is left out") }
        for path in mutation.unruled { complain("\(path) has patterns and no rules, which bot test --intents measures: it is left out") }
        let report = await mutation.run(count: count, seed: seed, in: part)
        put(MutationText.text(of: report, seed: seed, took: started.duration(to: .now)))
        if report.counted == 0 { complain("Nothing was changed: there are no rules with conversations here.") }
        if report.percent > most { throw ExitCode(1) }
    }
}

/// What it prints.
enum MutationText {
    static func text(of report: Mutation.Report, seed: UInt64, took: Duration) -> String {
        let unnoticed = report.unnoticed.map { "\($0.place): \($0.what)" }
        let sample =
            report.tried < report.found ? "\(report.tried) of \(report.found) changes were tried, seed \(seed)" : "\(report.tried) changes were tried"
        let unloadable = report.unloadable > 0 ? "; with \(report.unloadable) the rules do not load, they are not counted" : ""
        let kinds = report.kinds.map { "\($0.kind) \($0.unnoticed) of \($0.counted)" }.joined(separator: ", ")
        return
            (unnoticed + [
                "\(sample), in \(Int(took / .seconds(1))) s\(unloadable)", "unnoticed: \(kinds)",
                "\(report.counted) mutants, \(report.unnoticed.count) unnoticed (\(report.percent.tenths) %)",
            ]).joined(separator: "\n")
    }
}
