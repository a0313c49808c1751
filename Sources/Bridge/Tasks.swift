import Synchronization

/// Work that goes on beside whoever began it, and that is waited for at the end.
final class Tasks: Sendable {
    private let running = Mutex<(next: Int, tasks: [Int: Task<Void, Never>])>((0, [:]))

    func run(_ work: @escaping @Sendable () async -> Void) {
        running.withLock { running in
            let number = running.next
            running.next += 1
            running.tasks[number] = Task {
                await work()
                self.end(number)
            }
        }
    }

    private func end(_ number: Int) { running.withLock { _ = $0.tasks.removeValue(forKey: number) } }

    /// Returns when nothing runs any more; what still does after `time` is cancelled.
    func finish(within time: Duration) async {
        let end = ContinuousClock.now + time
        while !running.withLock({ $0.tasks.isEmpty }), .now < end {
            // Cancelled itself, it goes on at once to the cancelling.
            do { try await Task.sleep(for: .milliseconds(20)) } catch { break }
        }
        let left = running.withLock { Array($0.tasks.values) }
        for task in left { task.cancel() }
        for task in left { await task.value }
    }
}
