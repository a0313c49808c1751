import Backup
import Testing

/// Backups outlive programs: what was sealed once opens for ever.
@Suite struct FormatTests {
    private static let header = BackupHeader(cost: KeyCost(logN: 15), salt: Array(0..<16), noncePrefix: Array(100..<107))
    /// Made by another program from the description in `Backup`, with Python's hashlib.scrypt and pyca/cryptography's AESGCM.
    private static let sealed = """
        4c41524953424b31 0f0801 000102030405060708090a0b0c0d0e0f 6465666768696a
        fa95aee6e6658beea79b936aa782063d2d2a70924676
        c9a889ec952363826f9c9822808113b6
        """

    private static func bytes(hex: String) -> [UInt8] {
        let digits = hex.compactMap(\.hexDigitValue)
        return stride(from: 0, to: digits.count, by: 2).map { UInt8(digits[$0] * 16 + digits[$0 + 1]) }
    }

    @Test func theSameInputIsSealedAsOnTheFirstDay() throws {
        #expect(try BackupFolder().sealed(Self.header) == Self.bytes(hex: Self.sealed))
    }

    @Test func aBackupOfTheFirstDayOpens() throws {
        let folder = try BackupFolder()
        #expect(try folder.failure(opening: Self.bytes(hex: Self.sealed)) == nil)
        #expect(try folder.bytes("opened") == folder.bytes("shop.db"))
    }

    @Test func chunksAreNumberedAndTheLastIsMarked() {
        var nonce = ChunkNonce(prefix: [1, 2, 3, 4, 5, 6, 7], number: 0x01_02_03_FF)
        #expect(nonce.bytes(isLast: false) == [1, 2, 3, 4, 5, 6, 7, 1, 2, 3, 0xFF, 0])
        let hasMore = nonce.advance()
        #expect(hasMore)
        #expect(nonce.bytes(isLast: true) == [1, 2, 3, 4, 5, 6, 7, 1, 2, 4, 0, 1])
    }

    @Test func theNumbersEndAndNeverRepeat() {
        var nonce = ChunkNonce(prefix: [1, 2, 3, 4, 5, 6, 7], number: .max)
        let hasMore = nonce.advance()
        #expect(!hasMore)
        #expect(nonce.bytes(isLast: false).suffix(5) == [0xFF, 0xFF, 0xFF, 0xFF, 0])
    }
}
