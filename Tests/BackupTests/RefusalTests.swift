import Backup
import Foundation
import Testing

/// What is refused before any work, and the sentence that says so.
@Suite struct RefusalTests {
    private let folder: BackupFolder

    init() throws { folder = try BackupFolder() }

    private func sentence(sealing source: String = "shop.db", to target: String = "backup", passphrase: String = BackupFolder.passphrase) -> String? {
        do throws(BackupError) {
            try Backup.seal(folder.path(source), to: folder.path(target), passphrase: passphrase)
            return nil
        } catch {
            return folder.sentence(error)
        }
    }

    private func sentence(opening bytes: [UInt8], passphrase: String = BackupFolder.passphrase) throws -> String? {
        folder.sentence(try folder.failure(opening: bytes, passphrase: passphrase))
    }

    @Test func aShortPassphraseIsRefusedWithTheReason() throws {
        let short = """
            the passphrase has 11 characters and needs at least 12: whoever gets hold of a backup can let a machine guess \
            without end, and short ones are found first; take for example four words picked by chance
            """
        #expect(sentence(passphrase: "rahasia1234") == short)
        #expect(try sentence(opening: folder.sealed(), passphrase: "rahasia1234") == short)
        #expect(sentence(passphrase: "") == "the passphrase is empty: give one of at least 12 characters, for example four words picked by chance")
        #expect(try folder.names() == ["copy", "shop.db"])
        #expect(sentence(passphrase: "rahasia12345") == nil)
    }

    @Test func whatIsThereAlreadyIsNotReplaced() throws {
        let sealed = try folder.sealed()
        try folder.write([1], "backup")
        try folder.write([2], "opened")
        #expect(sentence() == "backup exists already and is not replaced: give another name, or move it away first")
        #expect(try sentence(opening: sealed) == "opened exists already and is not replaced: give another name, or move it away first")
        #expect(sentence(to: "shop.db") == "shop.db exists already and is not replaced: give another name, or move it away first")
        #expect(try folder.bytes("backup") == [1] && folder.bytes("opened") == [2])
    }

    @Test func aLinkToNothingIsNotReplacedEither() throws {
        #expect(symlink("nowhere", folder.path("backup")) == 0)
        #expect(sentence() == "backup exists already and is not replaced: give another name, or move it away first")
    }

    @Test func aNameTakenWhileTheFileIsWrittenIsNotReplaced() throws {
        let path = folder.path("backup")
        #expect(throws: BackupError.targetExists(file: path)) {
            let file = try NewFile(path)
            try folder.write([1], "backup")
            try file.publish()
        }
        #expect(try folder.bytes("backup") == [1] && folder.names() == ["backup", "shop.db"])
    }

    @Test func whatCannotBeReadOrWrittenIsNamedWithTheSystemsReason() throws {
        #expect(sentence(sealing: "shop.bd") == "cannot read shop.bd: No such file or directory")
        #expect(sentence(sealing: "") == "cannot read : Is a directory")
        #expect(sentence(to: "usb/backup") == "cannot write usb/backup: No such file or directory")
        #expect(try folder.names() == ["shop.db"])
    }

    @Test func aFileThatIsNoBackupIsToldFromADamagedOne() throws {
        let not = "copy is not a backup: a backup begins with LARISBK and a digit; check the name of the file"
        #expect(try sentence(opening: Array("SQLite format 3\0".utf8)) == not)
        #expect(try sentence(opening: Array("LARISBK0".utf8) + bytes(100)) == not)
        #expect(try sentence(opening: Array("LARISBKX".utf8) + bytes(100)) == not)
        let short = "copy is cut short, its end is missing: copy it again from where it was made, or take another backup"
        #expect(try sentence(opening: []) == short)
        #expect(try sentence(opening: Array("LARIS".utf8)) == short)
    }

    @Test func aNewerFormatAsksForANewerProgram() throws {
        #expect(
            try sentence(opening: Array("LARISBK2".utf8)) == """
                copy is of format 2, from a newer version of this program, which reads format 1: open it with that version
                """)
    }

    @Test(arguments: [[18, 8, 1], [255, 255, 255], [0, 8, 1], [15, 0, 1], [15, 9, 1], [15, 8, 0], [15, 8, 5]] as [[UInt8]])
    func aHeaderThatAsksForTooMuchIsRefusedBeforeTheWork(cost: [UInt8]) throws {
        let hostile = Array("LARISBK1".utf8) + cost + bytes(16 + 7 + 16)
        #expect(
            try sentence(opening: hostile) == """
                copy asks for scrypt with N = 2^\(cost[0]), r = \(cost[1]), p = \(cost[2]), and no backup needs more than \
                N = 2^17, r = 8, p = 4: it is damaged, or made to block this machine; take another copy of the file
                """)
    }

    @Test func theDearestCostThatIsAllowedIsComputed() throws {
        let sealed = try folder.sealed(BackupHeader(cost: .highest, salt: bytes(16), noncePrefix: bytes(7)))
        #expect(try folder.failure(opening: sealed) == nil)
    }

    @Test func damageSaysWhereAndWhatToDo() throws {
        #expect(
            folder.sentence(.damaged(file: folder.path("copy"), offset: 1_048_626)) == """
                copy is damaged or cut short somewhere after byte 1048626, and nothing of it was restored; the passphrase is \
                right: try another copy of the file
                """)
        #expect(
            folder.sentence(.wrongPassphraseOrDamaged(file: folder.path("copy"))) == """
                copy does not open: the passphrase is wrong, or the file is damaged in its first megabyte or cut short there \
                (which of them cannot be told); type the passphrase again, then try another copy of the file
                """)
    }
}
