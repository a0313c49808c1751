/// What one guess of a passphrase costs: the parameters of scrypt, RFC 7914, section 2.
public struct KeyCost: Sendable, Hashable {
    /// log2 of N, the cost in time and memory.
    package let logN: UInt8
    /// r, the size of a block, in 128 bytes.
    package let blockSize: UInt8
    /// p, how often the whole is done.
    package let parallelism: UInt8

    package init(logN: UInt8, blockSize: UInt8 = 8, parallelism: UInt8 = 1) {
        self.logN = logN
        self.blockSize = blockSize
        self.parallelism = parallelism
    }

    /// What new backups are made with, as OWASP's Password Storage Cheat Sheet asks for: 128 MiB, a fifth of a second.
    package static let standard = KeyCost(logN: 17)

    /// The most that is computed for a file, whatever its header says: 128 MiB, four times.
    package static let highest = KeyCost(logN: 17, parallelism: 4)

    /// A low cost does no harm when opening: it was chosen when sealing, and another one gives another key.
    /// r is 8 because swift-crypto limits the memory to N blocks and a page, which is too little from r = 17 on, and
    /// nobody uses another.
    package var isReasonable: Bool {
        (1...Self.highest.logN).contains(logN) && blockSize == Self.highest.blockSize && (1...Self.highest.parallelism).contains(parallelism)
    }

    /// N, of a reasonable cost.
    var rounds: Int { 1 << Int(logN) }

    /// The memory that scrypt takes, of a reasonable cost.
    var memory: Int { 128 * Int(blockSize) * (rounds + Int(parallelism) + 1) }
}

extension KeyCost: CustomStringConvertible {
    public var description: String { "N = 2^\(logN), r = \(blockSize), p = \(parallelism)" }
}
