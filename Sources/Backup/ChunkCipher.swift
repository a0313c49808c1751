import Crypto
import Foundation

/// Seals or opens a backup's chunks, in their order.
struct ChunkCipher {
    /// Of a chunk of the source.
    static let size = 1 << 20
    static let tagSize = 16
    static let sealedSize = size + tagSize

    private let key: SymmetricKey
    private let header: [UInt8]
    private var nonce: ChunkNonce

    init(key: SymmetricKey, header: BackupHeader) {
        self.key = key
        self.header = header.bytes
        nonce = ChunkNonce(prefix: header.noncePrefix)
    }

    mutating func seal(_ chunk: [UInt8], isLast: Bool, of file: String) throws(BackupError) -> Data {
        let box: AES.GCM.SealedBox
        do {
            box = try AES.GCM.seal(
                chunk, using: key, nonce: try AES.GCM.Nonce(data: nonce.bytes(isLast: isLast)), authenticating: header)
        } catch {
            throw .cannotRead(file: file, reason: "its bytes from \(offset(ofChunks: Self.size)) on could not be encrypted (\(error)); try again")
        }
        guard nonce.advance() || isLast else { throw .cannotRead(file: file, reason: "it is larger than 4 PiB, the most that a backup holds") }
        return box.ciphertext + box.tag
    }

    mutating func open(_ sealed: [UInt8], isLast: Bool, of file: String) throws(BackupError) -> Data {
        guard sealed.count >= Self.tagSize else { throw .truncated(file: file) }
        guard let chunk = opened(sealed, isLast: isLast) else { throw reason(sealed, isLast: isLast, file: file) }
        guard nonce.advance() || isLast else { throw damage(of: file) }
        return chunk
    }

    /// The chunk, or nil if it is not what was sealed in this place.
    private func opened(_ sealed: [UInt8], isLast: Bool) -> Data? {
        do {
            let box = try AES.GCM.SealedBox(
                nonce: try AES.GCM.Nonce(data: nonce.bytes(isLast: isLast)),
                ciphertext: sealed.dropLast(Self.tagSize), tag: sealed.suffix(Self.tagSize))
            return try AES.GCM.open(box, using: key, authenticating: header)
        } catch {
            // Key, nonce and tag have their sizes, so the tag does not fit: the one failure that is left.
            return nil
        }
    }

    /// Why `sealed` did not open. A last chunk that opens as one in the middle has lost those behind it.
    private func reason(_ sealed: [UInt8], isLast: Bool, file: String) -> BackupError {
        if isLast, opened(sealed, isLast: false) != nil { return .truncated(file: file) }
        if nonce.number == 0 { return .wrongPassphraseOrDamaged(file: file) }
        return damage(of: file)
    }

    private func damage(of file: String) -> BackupError {
        .damaged(file: file, offset: BackupHeader.size + offset(ofChunks: Self.sealedSize))
    }

    private func offset(ofChunks size: Int) -> Int { Int(nonce.number) * size }
}
