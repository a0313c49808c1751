/// The nonces of a backup's chunks, in their order: prefix, number, whether the last.
package struct ChunkNonce {
    static let prefixSize = 7

    private let prefix: [UInt8]
    private(set) var number: UInt32

    package init(prefix: [UInt8], number: UInt32 = 0) {
        self.prefix = prefix
        self.number = number
    }

    /// 12 bytes, which is what GCM takes without hashing.
    package func bytes(isLast: Bool) -> [UInt8] {
        prefix + withUnsafeBytes(of: number.bigEndian, Array.init) + [isLast ? 1 : 0]
    }

    /// To the next chunk; false when there are no more numbers, after 4 PiB.
    package mutating func advance() -> Bool {
        guard number < .max else { return false }
        number += 1
        return true
    }
}
