import Crypto
import CryptoExtras
import Foundation

/// A passphrase that is long enough. It stays in memory until the system reuses it: a Swift string cannot be wiped.
struct Passphrase {
    /// Nobody limits the guesses on a file. 12 letters picked by chance are 26^12, at 0.05 s each 10^8 years of one core;
    /// 8 would be 300, which a rented data centre does in weeks.
    static let minimum = 12

    private let bytes: [UInt8]

    /// Opening refuses a short one too: no backup was made with it, and this says so before the work.
    init(_ text: String) throws(BackupError) {
        guard !text.isEmpty else { throw .emptyPassphrase }
        guard text.count >= Self.minimum else { throw .shortPassphrase(characters: text.count) }
        // The keyboards of different systems write é in one scalar or in two: RFC 8265, section 4.2.2.
        bytes = Array(text.precomposedStringWithCanonicalMapping.utf8)
    }

    /// The key of the backup with this header. Takes the header's memory, and 0.05 s at the standard cost.
    func key(for header: BackupHeader) throws(BackupError) -> SymmetricKey {
        let cost = header.cost
        do {
            return try KDF.Scrypt.deriveKey(
                from: bytes, salt: header.salt, outputByteCount: 32,
                rounds: cost.rounds, blockSize: Int(cost.blockSize), parallelism: Int(cost.parallelism))
        } catch {
            // Of reasonable parameters, only the allocation can fail (BoringSSL, crypto/evp/scrypt.cc).
            throw .noMemoryForKey(bytes: cost.memory)
        }
    }
}
