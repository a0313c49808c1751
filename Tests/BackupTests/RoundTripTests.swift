import Backup
import Foundation
import Testing

/// What goes in comes out.
@Suite struct RoundTripTests {
    @Test(arguments: [0, 1, 1 << 20, (1 << 20) - 1, (1 << 20) + 1, 7 << 19])
    func aFileComesBackAsItWas(size: Int) throws {
        let folder = try BackupFolder(source: bytes(size))
        try Backup.seal(folder.path("shop.db"), to: folder.path("backup"), passphrase: BackupFolder.passphrase)
        try Backup.open(folder.path("backup"), to: folder.path("again"), passphrase: BackupFolder.passphrase)
        #expect(try folder.bytes("again") == folder.bytes("shop.db"))
        #expect(try folder.bytes("backup").count == 34 + size + 16 * max(1, (size + (1 << 20) - 1) >> 20))
        #expect(try folder.names() == ["again", "backup", "shop.db"])
    }

    @Test func onlyTheOwnerMayReadWhatIsWritten() throws {
        let folder = try BackupFolder()
        try Backup.seal(folder.path("shop.db"), to: folder.path("backup"), passphrase: BackupFolder.passphrase)
        try Backup.open(folder.path("backup"), to: folder.path("again"), passphrase: BackupFolder.passphrase)
        for name in ["backup", "again"] {
            let mode = try FileManager.default.attributesOfItem(atPath: folder.path(name))[.posixPermissions] as? Int
            #expect(mode == 0o600, "\(name)")
        }
    }

    @Test func twoBackupsOfAFileHaveNothingInCommonButTheFormat() throws {
        let folder = try BackupFolder(source: bytes(1000))
        for name in ["first", "second"] { try Backup.seal(folder.path("shop.db"), to: folder.path(name), passphrase: BackupFolder.passphrase) }
        let same = zip(try folder.bytes("first"), try folder.bytes("second")).dropFirst(11).filter { $0 == $1 }.count
        // By chance 4 of 1,039; 40 come once in 10^24.
        #expect(same < 40)
    }

    @Test func anAccentTypedAsOneScalarOrAsTwoIsTheSamePassphrase() throws {
        let folder = try BackupFolder()
        try Backup.seal(folder.path("shop.db"), to: folder.path("backup"), passphrase: "kaf\u{E9} di pojok jalan")
        try Backup.open(folder.path("backup"), to: folder.path("again"), passphrase: "kafe\u{301} di pojok jalan")
        #expect(try folder.bytes("again") == folder.bytes("shop.db"))
    }
}
