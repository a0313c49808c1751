import ArgumentParser
import Dialogue
import Hosting

struct InboxCommand: BookCommand {
    static let configuration = CommandConfiguration(
        commandName: "inbox",
        abstract: "What waits for you: people, messages that nobody understood, and what the bot has told you.",
        discussion: "Without a flag, the first three.")

    enum Part: String, EnumerableFlag {
        case unanswered, unknown, tasks, webhooks

        static func help(for part: Part) -> ArgumentHelp? {
            switch part {
            case .unanswered: "Conversations that need a person, the one that waits longest first."
            case .unknown: "Messages that were not understood, and how often."
            case .tasks: "What the owner was told and has not dealt with."
            case .webhooks: "What a gateway sent and `bot serve` could not read."
            }
        }
    }

    @Flag var parts: [Part] = []

    @Option(help: ArgumentHelp("You have dealt with the task of that number.", valueName: "number"))
    var done: Int?

    @OptionGroup var options: BookOptions

    func validate() throws {
        if done != nil, !parts.isEmpty { throw ValidationError("--done stands alone: leave out --\(parts[0].rawValue)") }
    }

    func run(on book: ShopBook) async throws {
        if let done { return try await finish(done, book) }
        let inbox = Inbox(book, now: currentInstant())
        var json: [String: JSON] = ["shop": .string(book.shop)]
        var texts: [String] = []
        for part in parts.isEmpty ? [.unanswered, .unknown, .tasks] : parts {
            let (value, text): (JSON, String)
            switch part {
            case .unanswered: (value, text) = try await inbox.unanswered()
            case .unknown: (value, text) = try await inbox.unknown()
            case .tasks: (value, text) = try await inbox.tasks()
            case .webhooks: (value, text) = try await inbox.webhooks()
            }
            json[part.rawValue] = value
            texts.append(parts.count == 1 ? text : "\(Self.heading(part))\n\(text)")
        }
        show(.object(json), texts.joined(separator: "\n\n"))
    }

    private static func heading(_ part: Part) -> String {
        switch part {
        case .unanswered: "Waiting for a person"
        case .unknown: "Not understood"
        case .webhooks: "Not readable"
        case .tasks: "Told to you (`bot inbox --done ID` closes one)"
        }
    }

    private func finish(_ number: Int, _ book: ShopBook) async throws {
        guard try await book.store.finish(notice: number, in: book.shop) else {
            throw BookFailure.refused("there is no open task \(number); `bot inbox --tasks` shows which there are")
        }
        show(.object(["done": .int(number)]), "Task \(number) is done.")
    }
}
