import ArgumentParser

@main
struct BackupProgram: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "bot", abstract: "The copies of a shop's data.", subcommands: [BackupCommand.self, RestoreCommand.self])
}
