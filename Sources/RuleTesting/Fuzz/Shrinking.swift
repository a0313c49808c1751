import Dialogue

/// Makes a walk that fails as small as it goes while it fails in the same way.
struct Shrinking {
    let replay: WalkPlayer
    let problem: Problem
    private(set) var walk: Walk
    /// How the small walk fails: the same fault, with its own values.
    private(set) var found: Problem
    private var runsLeft: Int

    /// - Parameter runs: A walk is played at most so many times; what it was by then counts.
    init(_ walk: Walk, _ problem: Problem, replay: WalkPlayer, runs: Int = 400) {
        self.replay = replay
        self.problem = problem
        self.walk = walk
        found = problem
        runsLeft = runs
    }

    mutating func shrink() async {
        // A fault that does not come again cannot be made smaller.
        guard await holds(walk) else { return }
        await leaveOutMessages()
        await leaveOutWords()
        await shortenPauses()
        await leaveOutMessages()
        leaveOutCustomers()
    }

    /// Plays `smaller`, and takes it if it fails in the same way, without what comes after.
    private mutating func holds(_ smaller: Walk) async -> Bool {
        guard runsLeft > 0, !smaller.messages.isEmpty else { return false }
        runsLeft -= 1
        guard let outcome = await replay.outcome(of: smaller, restarting: problem.kind == .restart), outcome.problem.isSame(as: problem) else {
            return false
        }
        walk = smaller
        walk.messages = Array(smaller.messages.prefix(outcome.message + 1))
        found = outcome.problem
        return true
    }

    /// Half of the messages, then a quarter, down to one by one.
    private mutating func leaveOutMessages() async {
        var length = max(1, walk.messages.count / 2)
        while true {
            var at = 0
            while at < walk.messages.count, walk.messages.count > 1 {
                var smaller = walk
                let cut = at..<min(at + length, smaller.messages.count)
                let pause = smaller.messages[cut].reduce(0) { $0 + $1.pause }
                smaller.messages.removeSubrange(cut)
                // The clock of those that stay is first left as it was.
                if at < smaller.messages.count { smaller.messages[at].pause += pause }
                if await holds(smaller) { continue }
                at += length
            }
            if length == 1 { return }
            length /= 2
        }
    }

    /// First lines, then words. A message that is delivered twice stays as it is, both times.
    private mutating func leaveOutWords() async {
        for number in walk.messages.indices {
            for separator: Character in ["\n", " "] {
                guard walk.messages.indices.contains(number), case .message(let text) = walk.messages[number].content,
                    walk.messages.count(where: { $0.id == walk.messages[number].id }) == 1
                else { continue }
                await leaveOut(of: text, separator, in: number)
            }
        }
    }

    private mutating func leaveOut(of text: String, _ separator: Character, in number: Int) async {
        var parts = text.split(separator: separator, omittingEmptySubsequences: false)
        var length = max(1, parts.count / 2)
        while parts.count > 1 {
            var at = 0
            while at < parts.count, parts.count > 1 {
                var fewer = parts
                fewer.removeSubrange(at..<min(at + length, fewer.count))
                var smaller = walk
                guard smaller.messages.indices.contains(number) else { return }
                smaller.messages[number].content = Event.Content.message(fewer.joined(separator: String(separator))).asWritten
                if !fewer.isEmpty, await holds(smaller) { parts = fewer } else { at += length }
            }
            if length == 1 { return }
            length /= 2
        }
    }

    private mutating func shortenPauses() async {
        for number in walk.messages.indices where walk.messages.indices.contains(number) && walk.messages[number].pause > 0 {
            for pause in [0, 20, 600, 86_400] where pause < walk.messages[number].pause {
                var smaller = walk
                smaller.messages[number].pause = pause
                if await holds(smaller) { break }
                if !walk.messages.indices.contains(number) { return }
            }
        }
    }

    /// Those who say nothing any more; the others keep their numbers.
    private mutating func leaveOutCustomers() {
        let speakers = walk.customers.indices.filter { number in walk.messages.contains { $0.customer == number } }
        walk.customers = speakers.map { walk.customers[$0] }
        for at in walk.messages.indices { walk.messages[at].customer = speakers.firstIndex(of: walk.messages[at].customer) ?? 0 }
    }
}
