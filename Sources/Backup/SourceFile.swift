import Foundation

/// A file read from its beginning to its end, once; a pipe will do.
struct SourceFile: ~Copyable {
    let path: String
    private let descriptor: Int32

    init(_ path: String) throws(BackupError) {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw .cannotRead(file: path, reason: SystemReason.last) }
        self.path = path
        self.descriptor = descriptor
    }

    deinit { close(descriptor) }

    /// The next `count` bytes; fewer only at the end of the file, and then none.
    mutating func next(_ count: Int) throws(BackupError) -> [UInt8] {
        var failure: String?
        let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
            while filled < count {
                let got = read(descriptor, buffer.baseAddress?.advanced(by: filled), count - filled)
                if got == 0 { return }
                if got > 0 { filled += got } else if errno != EINTR { return failure = SystemReason.last }
            }
        }
        if let failure { throw .cannotRead(file: path, reason: failure) }
        return bytes
    }
}
