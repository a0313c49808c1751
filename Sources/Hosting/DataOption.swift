package import ArgumentParser
package import SQLiteStore

/// `--data FILE`, for commands that look into what is kept.
package struct DataOption: ParsableArguments {
    @Option(help: ArgumentHelp("The file that conversations, customers and orders are kept in.", valueName: "file"))
    package var data: String

    package init() {}

    /// - Throws: after it has complained, if the file is not there or cannot be used.
    package func open() throws -> SQLiteStore { try openData(data, mustExist: true) }
}

/// Opens a data file; complains and exits with 74 where that cannot be done.
package func openData(_ path: String, mustExist: Bool = false) throws -> SQLiteStore {
    if mustExist, !isThere(path) {
        complain("\(path): there is no such data file; `bot run SHOP --data \(path)` makes one")
        throw ExitCode(66)
    }
    do {
        return try SQLiteStore(path: path)
    } catch {
        complain("\(error)")
        throw ExitCode(74)
    }
}
