public import ArgumentParser
public import Dialogue

struct ContactsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "contacts",
        abstract: "The contact book: who has written, what is known of them, and who is private.",
        discussion: """
            PHONE is a number in any spelling (0812-3456-7890, 62812…, +62 812 …), or an address of another channel, \
            as instagram:dina7. Exits with 1 where nothing is kept of somebody.
            """,
        subcommands: [
            ContactsListCommand.self, ContactsShowCommand.self, ContactsEditCommand.self, ContactsExportCommand.self, ContactsImportCommand.self,
            ContactsMergeCommand.self,
        ])
}

extension CustomerClass: ExpressibleByArgument {
    public static var allValueStrings: [String] { [Self.prospect, .customer].map(\.rawValue) }
}

extension Stage: ExpressibleByArgument {}
