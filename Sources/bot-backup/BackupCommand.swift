import ArgumentParser
import Backup
import Dialogue
import Foundation
import Hosting
import SQLiteStore

struct BackupCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup",
        abstract: "Write everything that is kept into one encrypted file, also while the bot runs.",
        discussion: """
            The passphrase comes from the environment, \(Passphrase.variable), or is asked for in a terminal. Without it the \
            backup cannot be opened by anybody: keep it where you keep the keys of the shop.
            """)

    @Argument(help: "The file to write; it must not be there yet.")
    var backup: String

    @OptionGroup var file: DataOption

    func run() async throws {
        let passphrase = try Passphrase.read(twice: true)
        let store = try file.open()
        // Beside the data file, which is no more secret than this copy of it.
        let copy = file.data + ".copy-\(UUID().uuidString.prefix(8))"
        defer { remove(copy) }
        do {
            try await store.copy(to: copy)
            try Backup.seal(copy, to: backup, passphrase: passphrase)
        } catch {
            complain("\(error)")
            throw ExitCode(74)
        }
        put("\(backup): \(try await store.shops().map(\.id).joined(separator: ", ")), encrypted.")
    }
}

struct RestoreCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "restore",
        abstract: "Put a backup in place of a data file. Stop the bot first.",
        discussion: "The passphrase comes from the environment, \(Passphrase.variable), or is asked for in a terminal.")

    @Argument(help: "The backup.")
    var backup: String

    @Option(help: ArgumentHelp("The data file that is made.", valueName: "file"))
    var data: String

    @Flag(help: "If the data file is there, put it aside as FILE.before-restore.")
    var replace = false

    func run() async throws {
        guard replace || !isThere(data) else {
            complain("\(data) is there already; stop the bot and give --replace to put it aside as \(data).before-restore")
            throw ExitCode(73)
        }
        let passphrase = try Passphrase.read(twice: false)
        let opened = data + ".restored-\(UUID().uuidString.prefix(8))"
        defer { for suffix in ["", "-wal", "-shm"] { remove(opened + suffix) } }
        do {
            try Backup.open(backup, to: opened, passphrase: passphrase)
            let store = try SQLiteStore(path: opened)
            let shops = try await store.shops().map(\.id).joined(separator: ", ")
            try await store.checkIntegrity()
            try await store.close()
            if isThere(data) { try putAside() }
            try FileManager.default.moveItem(atPath: opened, toPath: data)
            put("\(data): \(shops), as it was.")
        } catch let exit as ExitCode {
            throw exit
        } catch {
            complain("\(error)")
            throw ExitCode(74)
        }
    }
}

extension RestoreCommand {
    /// With its log, which belongs to it and to no other file.
    private func putAside() throws {
        if SQLiteStore.isInUse(data) {
            complain("\(data) is in use: stop the bot, and run this again")
            throw ExitCode(75)
        }
        let aside = (1...).lazy.map { $0 == 1 ? "\(data).before-restore" : "\(data).before-restore-\($0)" }.first { !isThere($0) } ?? data
        for suffix in ["", "-wal", "-shm"] where isThere(data + suffix) {
            try FileManager.default.moveItem(atPath: data + suffix, toPath: aside + suffix)
        }
    }
}

/// Takes away a file that this command made; one that is not there is away already.
private func remove(_ path: String) {
    guard isThere(path) else { return }
    do {
        try FileManager.default.removeItem(atPath: path)
    } catch {
        complain("\(path) is left over; remove it by hand: \(error.localizedDescription)")
    }
}
