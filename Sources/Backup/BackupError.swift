/// Why a backup was not made or not opened. Nothing is under the name of the target then, unless it was before.
public enum BackupError: Error, Sendable, Hashable {
    case emptyPassphrase
    /// Whoever holds the file can try passphrases by machine, so a short one protects nothing.
    case shortPassphrase(characters: Int)
    /// The first chunk does not open. A wrong key and a changed byte look the same to the cipher.
    case wrongPassphraseOrDamaged(file: String)
    /// A later chunk does not open: the passphrase is right, and bytes from `offset` of the file on are not what was sealed.
    case damaged(file: String, offset: Int)
    case truncated(file: String)
    case notABackup(file: String)
    case newerFormat(file: String, format: Int)
    /// The header asks for more work or memory than any backup of ours does.
    case unreasonableCost(file: String, cost: KeyCost)
    case noMemoryForKey(bytes: Int)
    case targetExists(file: String)
    case cannotRead(file: String, reason: String)
    case cannotWrite(file: String, reason: String)
}

extension BackupError: CustomStringConvertible {
    public var description: String {
        switch self {
        case .emptyPassphrase:
            "the passphrase is empty: give one of at least \(Passphrase.minimum) characters, for example four words picked by chance"
        case .shortPassphrase(let characters):
            """
            the passphrase has \(characters) characters and needs at least \(Passphrase.minimum): whoever gets hold of a backup \
            can let a machine guess without end, and short ones are found first; take for example four words picked by chance
            """
        case .wrongPassphraseOrDamaged(let file):
            """
            \(file) does not open: the passphrase is wrong, or the file is damaged in its first megabyte or cut short there \
            (which of them cannot be told); type the passphrase again, then try another copy of the file
            """
        case .damaged(let file, let offset):
            """
            \(file) is damaged or cut short somewhere after byte \(offset), and nothing of it was restored; the passphrase \
            is right: try another copy of the file
            """
        case .truncated(let file):
            "\(file) is cut short, its end is missing: copy it again from where it was made, or take another backup"
        case .notABackup(let file):
            "\(file) is not a backup: a backup begins with \(BackupHeader.name) and a digit; check the name of the file"
        case .newerFormat(let file, let format):
            """
            \(file) is of format \(format), from a newer version of this program, which reads format \(BackupHeader.format): \
            open it with that version
            """
        case .unreasonableCost(let file, let cost):
            """
            \(file) asks for scrypt with \(cost), and no backup needs more than \(KeyCost.highest): it is damaged, or made to \
            block this machine; take another copy of the file
            """
        case .noMemoryForKey(let bytes):
            "the key of a backup takes \(bytes >> 20) MiB of memory, which were not to be had: end other programs and try again"
        case .targetExists(let file):
            "\(file) exists already and is not replaced: give another name, or move it away first"
        case .cannotRead(let file, let reason):
            "cannot read \(file): \(reason)"
        case .cannotWrite(let file, let reason):
            "cannot write \(file): \(reason)"
        }
    }
}
