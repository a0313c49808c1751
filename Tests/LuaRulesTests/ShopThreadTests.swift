import Foundation
import LuaRules
import Testing

@Suite struct ShopThreadTests {
    #if os(Linux)
        /// A shop that is closed leaves no thread behind.
        @Test func theThreadEndsWithItsExecutor() async throws {
            let name = "uji-benang"
            var thread: ShopThread? = ShopThread(name: name)
            #expect(try await eventually { Self.threads().contains(name) })
            withExtendedLifetime(thread) {}
            thread = nil
            #expect(try await eventually { !Self.threads().contains(name) })
        }

        /// The names of this process's threads.
        private static func threads() -> [String] {
            let tasks = "/proc/self/task"
            let all = (try? FileManager.default.contentsOfDirectory(atPath: tasks)) ?? []
            // One that ends meanwhile has none.
            return all.compactMap { try? String(contentsOfFile: "\(tasks)/\($0)/comm", encoding: .utf8).trimmingCharacters(in: .newlines) }
        }

        private func eventually(_ holds: () -> Bool) async throws -> Bool {
            for _ in 0..<1000 where !holds() {
                // Nothing tells when a thread has ended.
                try await Task.sleep(for: .milliseconds(10))
            }
            return holds()
        }
    #endif
}
