/// A file made unreadable without its passphrase, and back: a shop's database holds its customers' phone numbers.
///
/// The file, format 1 (numbers are big-endian):
///
///     header, 34 bytes        "LARISBK1"
///                             log2 N, r, p of scrypt (1 byte each)
///                             salt (16 random bytes)
///                             nonce prefix (7 random bytes)
///     then chunks             1 MiB of the source each, the last 0 bytes to 1 MiB,
///                             encrypted with AES-256-GCM, its 16-byte tag behind it
///
/// The key is scrypt (RFC 7914) of the passphrase in UTF-8, in Normalization Form C, with the header's salt and costs.
/// The chunks are the STREAM construction of Hoang, Reyhanitabar, Rogaway and Vizár, "Online Authenticated-Encryption
/// and its Nonce-Reuse Misuse-Resistance", CRYPTO 2015: the nonce of a chunk is the prefix, its number from 0 in 4 bytes,
/// and 1 if it is the last, else 0. The header is every chunk's associated data. So a changed byte anywhere, chunks in
/// another order, left out, or taken from another backup, a missing end and an added one are all found.
///
/// The length is not hidden: it is the source's, plus 34, plus 16 a chunk.
///
/// Memory is a few chunks and the key's 128 MiB, however large the file. Both functions block: 100 MB take half a second (on an
/// AMD EPYC), of which the key takes 0.2 s; without AES instructions in the processor it is many times that.
public enum Backup {
    /// Encrypts the file at `source` into a new file at `target`, readable by its owner only (mode 0600).
    ///
    /// `target` appears whole and on the disk, or not at all; what is there already is never replaced. A process killed
    /// on the way leaves a file `target.part-…` behind.
    ///
    /// - Parameters:
    ///   - source: nobody may write to it meanwhile. Of a database in use, give a snapshot (SQLite: `VACUUM INTO`).
    ///   - passphrase: at least 12 characters, see `BackupError.shortPassphrase`. Who loses it loses the backup.
    public static func seal(_ source: String, to target: String, passphrase: String) throws(BackupError) {
        try seal(source, to: target, passphrase: passphrase, header: .random(cost: .standard))
    }

    /// Decrypts the backup at `source` into a new file at `target`, with the same care as `seal`. Until the last chunk
    /// has proved whole, nothing of it is under the name `target`. A process killed on the way leaves a `target.part-…`
    /// behind that is not encrypted.
    public static func open(_ source: String, to target: String, passphrase: String) throws(BackupError) {
        let passphrase = try Passphrase(passphrase)
        var input = try SourceFile(source)
        let header = try BackupHeader.read(from: &input)
        let output = try NewFile(target)
        var cipher = ChunkCipher(key: try passphrase.key(for: header), header: header)

        var chunk = try input.next(ChunkCipher.sealedSize)
        var isLast = false
        while !isLast {
            let following = try input.next(ChunkCipher.sealedSize)
            isLast = following.isEmpty
            try output.append(try cipher.open(chunk, isLast: isLast, of: source))
            chunk = following
        }
        try output.publish()
    }

    /// `seal` with a header of one's own. One header for two different files shows what both hold: for tests only.
    package static func seal(
        _ source: String, to target: String, passphrase: String, header: BackupHeader
    ) throws(BackupError) {
        let passphrase = try Passphrase(passphrase)
        var input = try SourceFile(source)
        let output = try NewFile(target)
        var cipher = ChunkCipher(key: try passphrase.key(for: header), header: header)

        try output.append(header.bytes)
        var chunk = try input.next(ChunkCipher.size)
        var isLast = false
        while !isLast {
            let following = try input.next(ChunkCipher.size)
            isLast = following.isEmpty
            try output.append(try cipher.seal(chunk, isLast: isLast, of: source))
            chunk = following
        }
        try output.publish()
    }
}
