/// The first bytes of a backup; `Backup` draws them.
package struct BackupHeader: Sendable, Hashable {
    static let name = "LARISBK"
    static let format = 1
    static let saltSize = 16
    static let size = name.utf8.count + 1 + 3 + saltSize + ChunkNonce.prefixSize

    let cost: KeyCost
    let salt: [UInt8]
    let noncePrefix: [UInt8]

    /// - Precondition: 16 bytes of salt, 7 of prefix.
    package init(cost: KeyCost, salt: [UInt8], noncePrefix: [UInt8]) {
        precondition(salt.count == Self.saltSize && noncePrefix.count == ChunkNonce.prefixSize, "16 bytes of salt and 7 of prefix")
        self.cost = cost
        self.salt = salt
        self.noncePrefix = noncePrefix
    }

    /// A header that no other backup has: its salt makes the key new.
    static func random(cost: KeyCost) -> BackupHeader {
        // The system's generator is the kernel's (getrandom, arc4random): fit for keys.
        var generator = SystemRandomNumberGenerator()
        func bytes(_ count: Int) -> [UInt8] { (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &generator) } }
        return BackupHeader(cost: cost, salt: bytes(saltSize), noncePrefix: bytes(ChunkNonce.prefixSize))
    }

    package var bytes: [UInt8] {
        Array("\(Self.name)\(Self.format)".utf8) + [cost.logN, cost.blockSize, cost.parallelism] + salt + noncePrefix
    }

    /// The header at the beginning of `file`, with a cost that may be computed.
    static func read(from file: inout SourceFile) throws(BackupError) -> BackupHeader {
        let magic = try file.next(name.utf8.count + 1)
        guard name.utf8.starts(with: magic.prefix(name.utf8.count)) else { throw .notABackup(file: file.path) }
        guard magic.count > name.utf8.count else { throw .truncated(file: file.path) }
        let digit = Int(magic[name.utf8.count]) - Int(UInt8(ascii: "0"))
        guard (format...9).contains(digit) else { throw .notABackup(file: file.path) }
        guard digit == format else { throw .newerFormat(file: file.path, format: digit) }

        let rest = try file.next(size - magic.count)
        guard rest.count == size - magic.count else { throw .truncated(file: file.path) }
        let cost = KeyCost(logN: rest[0], blockSize: rest[1], parallelism: rest[2])
        guard cost.isReasonable else { throw .unreasonableCost(file: file.path, cost: cost) }
        return BackupHeader(
            cost: cost, salt: Array(rest[3..<3 + saltSize]), noncePrefix: Array(rest[(3 + saltSize)...]))
    }
}
