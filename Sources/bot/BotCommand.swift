import ArgumentParser

@main
struct BotCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "bot",
        abstract: "A shop's sales chatbot: its rules are Lua files that are edited without rebuilding.",
        version: "0.1.0",
        subcommands: [
            RunCommand.self, TestCommand.self, CheckCommand.self, ExplainCommand.self, NewCommand.self, ReplayCommand.self, InboxCommand.self,
            ContactsCommand.self, OrdersCommand.self, HistoryCommand.self, SayCommand.self, TakeCommand.self, ReleaseCommand.self,
            DataCommand.self, OutboxCommand.self, CampaignCommand.self, QRISCommand.self, ServeCommand.self, BackupCommand.self, RestoreCommand.self,
        ])
}
