import Dialogue
import Foundation
import LuaRules
import Testing

/// Hostile scripts, one a file. The first comment says how it must end; see attacks/README.md.
@Suite struct AttackTests {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "attacks")
    static let names: [String] = ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
        .filter { $0.hasSuffix(".lua") }.sorted()

    @Test func thereAreAttacks() { #expect(Self.names.count > 110) }

    @Test(arguments: names) func anAttackEndsAsItMust(_ name: String) async throws {
        let source = try Array(Data(contentsOf: Self.folder.appending(path: name)))
        let text = String(decoding: source, as: UTF8.self)
        let header = try #require(text.firstMatch(of: /-- expect: ([a-z|]+)/))
        var expected = Set(header.1.split(separator: "|").map(String.init))
        // Refusing an attack sooner than it was thought possible is as good.
        if !expected.isDisjoint(with: ["budget", "memory"]) { expected.formUnion(["error", "ok", "budget", "memory"]) }
        if expected == ["ok"], text.contains(/coroutine|setmetatable|rawset|load\(/) { expected.insert("error") }

        let outcome = try await Bench().with { machine, _ in
            do throws(LuaFault) {
                let chunk = try machine.compile(source, path: name)
                _ = try machine.evaluate(chunk, seed: 1)
                return ("ok", "")
            } catch {
                switch error {
                case .error(let error): return ("error", "\(error)")
                case .budget: return ("budget", "")
                case .memory: return ("memory", "")
                case .time: return ("time", "")
                }
            }
        }
        #expect(expected.contains(outcome.0), "\(outcome)")
        #expect(!outcome.1.contains("ESCAPE") && !outcome.1.contains("0x"), "\(outcome.1)")
    }
}
