import Backup
import Testing

/// Whatever is done to a backup is found, and nothing of it is restored.
@Suite struct DamageTests {
    private static let chunk = (1 << 20) + 16

    @Test func aChangeOfAnyByteIsFound() throws {
        let folder = try BackupFolder()
        let sealed = try folder.sealed()
        for at in sealed.indices {
            // Every value of the digit and the costs, which have a meaning each; of the rest, each bit.
            for change in 7..<11 ~= at ? Array(1...UInt8.max) : (0..<8).map({ 1 << $0 }) {
                var changed = sealed
                changed[at] ^= change
                if try folder.failure(opening: changed) == nil { Issue.record("byte \(at) ^ \(change) opens") }
            }
        }
        #expect(try folder.names() == ["copy", "shop.db"])
    }

    @Test func everyTruncationIsFound() throws {
        let folder = try BackupFolder()
        let sealed = try folder.sealed()
        for count in sealed.indices {
            let failure = try folder.failure(opening: Array(sealed.prefix(count)))
            // With 16 bytes there may be a tag, which may be a wrong passphrase's.
            let file = folder.path("copy")
            #expect(failure == (count < 34 + 16 ? .truncated(file: file) : .wrongPassphraseOrDamaged(file: file)), "\(count) bytes")
        }
        #expect(try folder.names() == ["copy", "shop.db"])
    }

    /// Four chunks, the last of half a megabyte: as `change` leaves them.
    private func failure(_ change: (inout [ArraySlice<UInt8>]) -> Void) throws -> (BackupError?, copy: String) {
        let folder = try BackupFolder(source: bytes(7 << 19))
        let sealed = try folder.sealed()
        var chunks = stride(from: 34, to: sealed.count, by: Self.chunk).map { sealed[$0..<min($0 + Self.chunk, sealed.count)] }
        change(&chunks)
        let failure = try folder.failure(opening: Array(sealed.prefix(34) + chunks.joined()))
        #expect(try folder.names() == ["copy", "shop.db"])
        return (failure, folder.path("copy"))
    }

    @Test func swappedChunksAreFound() throws {
        let (first, copy) = try failure { $0.swapAt(0, 1) }
        #expect(first == .wrongPassphraseOrDamaged(file: copy))
        let (second, other) = try failure { $0.swapAt(1, 2) }
        #expect(second == .damaged(file: other, offset: 34 + Self.chunk))
    }

    @Test func aChunkLeftOutOrSaidTwiceIsFound() throws {
        let (leftOut, copy) = try failure { $0.remove(at: 1) }
        #expect(leftOut == .damaged(file: copy, offset: 34 + Self.chunk))
        let (twice, other) = try failure { $0.insert($0[1], at: 1) }
        #expect(twice == .damaged(file: other, offset: 34 + 2 * Self.chunk))
    }

    @Test func lostChunksAtTheEndAreATruncation() throws {
        for lost in 1...3 {
            let (failure, copy) = try failure { $0.removeLast(lost) }
            #expect(failure == .truncated(file: copy), "\(lost) lost")
        }
        let (failure, copy) = try failure { $0[3] = $0[3].prefix(15) }
        #expect(failure == .truncated(file: copy))
    }

    @Test func aLastChunkCutOffIsFound() throws {
        let (failure, copy) = try failure { $0[3] = $0[3].dropLast() }
        #expect(failure == .damaged(file: copy, offset: 34 + 3 * Self.chunk))
    }

    @Test func appendedBytesAreFound() throws {
        let folder = try BackupFolder()
        let sealed = try folder.sealed()
        for more in [[0], bytes(16), bytes(Self.chunk), Array(sealed.dropFirst(34)), sealed] {
            #expect(try folder.failure(opening: sealed + more) != nil, "\(more.count) bytes")
        }
        let whole = try BackupFolder(source: bytes(1 << 20))
        #expect(try whole.failure(opening: try whole.sealed() + bytes(16)) != nil)
        let (failure, copy) = try failure { $0.append($0[3]) }
        #expect(failure == .damaged(file: copy, offset: 34 + 3 * Self.chunk))
    }

    @Test func aChunkOfAnotherBackupWithTheSamePassphraseIsFound() throws {
        let folder = try BackupFolder()
        let sealed = try folder.sealed()
        for other in [
            BackupHeader(cost: KeyCost(logN: 1), salt: Array(1..<17), noncePrefix: Array(100..<107)),
            BackupHeader(cost: KeyCost(logN: 1), salt: Array(0..<16), noncePrefix: Array(101..<108)),
        ] {
            let mixed = Array(sealed[..<34] + (try folder.sealed(other))[34...])
            #expect(try folder.failure(opening: mixed) != nil)
        }
    }

    @Test func aWrongPassphraseOpensNothing() throws {
        let folder = try BackupFolder()
        let sealed = try folder.sealed()
        for wrong in ["kuda empat pagar luruS", "kuda empat pagar lurus ", " kuda empat pagar lurus", "kuda empat pagar"] {
            #expect(try folder.failure(opening: sealed, passphrase: wrong) == .wrongPassphraseOrDamaged(file: folder.path("copy")))
        }
        #expect(try folder.failure(opening: sealed) == nil)
    }
}
