import Foundation
import LuaRules
import Testing

/// The kernel tells of each thread under /proc.
@Suite(.enabled(if: FileManager.default.fileExists(atPath: "/proc/thread-self"))) struct ShopThreadTests {
    private actor Home {
        private let thread = ShopThread(name: "home")

        nonisolated var unownedExecutor: UnownedSerialExecutor { thread.asUnownedSerialExecutor() }

        /// The folder of the thread that it lives on.
        func task() throws -> String { "/proc/" + (try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/thread-self")) }
    }

    /// A shop that is closed leaves no thread behind.
    @Test func theThreadEndsWithItsExecutor() async throws {
        let task = try await Home().task()
        #expect(task.contains("/task/"))
        for _ in 0..<1000 where FileManager.default.fileExists(atPath: task) {
            // Nothing tells when a thread has ended.
            try await Task.sleep(for: .milliseconds(10))
        }
        #expect(!FileManager.default.fileExists(atPath: task))
    }
}
