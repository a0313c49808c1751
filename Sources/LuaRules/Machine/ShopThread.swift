import Foundation

/// A thread with a stack of 8 MB, as the executor of the actor that owns a shop's machine.
///
/// Rules may keep it busy for their whole budget, which neither the cooperative pool nor an event loop notices;
/// and Lua needs a stack whose size is ours to promise: up to Lua 5.4.6, naming the culprit of an error takes
/// about 90 bytes of it for each field of a chain `a.b.c…`, of which a source file has room for 32,000.
///
/// The thread ends when the executor is released.
public final class ShopThread: SerialExecutor {
    private let jobs = Jobs()

    public init(name: String) {
        let jobs = jobs  // not self, which could then never be released
        let thread = Thread { jobs.work() }
        thread.name = name
        thread.stackSize = 8 << 20
        thread.start()
    }

    deinit { jobs.stop() }

    public func enqueue(_ job: consuming ExecutorJob) {
        jobs.add(UnownedJob(job), on: asUnownedSerialExecutor())
    }
}

/// The queue between an executor and its thread.
///
/// `@unchecked`: all that is mutable is touched only while `condition` is locked.
private final class Jobs: @unchecked Sendable {
    private let condition = NSCondition()
    private var waiting: [(job: UnownedJob, executor: UnownedSerialExecutor)] = []
    private var stopped = false

    func add(_ job: UnownedJob, on executor: UnownedSerialExecutor) {
        condition.lock()
        waiting.append((job, executor))
        condition.signal()
        condition.unlock()
    }

    func stop() {
        condition.lock()
        stopped = true
        condition.signal()
        condition.unlock()
    }

    /// Runs jobs until it is stopped and none is left. A waiting job keeps its actor alive, and that its executor;
    /// once it has run, the executor may be gone and is not touched again.
    func work() {
        while true {
            condition.lock()
            while waiting.isEmpty && !stopped { condition.wait() }
            let batch = waiting
            waiting.removeAll(keepingCapacity: true)
            condition.unlock()
            if batch.isEmpty { return }
            for (job, executor) in batch { job.runSynchronously(on: executor) }
        }
    }
}
