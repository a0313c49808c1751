import Foundation

/// A file that gets its name when it is whole. Until `publish` it is `path.part-…` beside it, and it is gone with this
/// value if that was not called or failed. A crash of the machine leaves the whole file under its name, or none.
package struct NewFile: ~Copyable {
    private let path: String
    private let part: String
    private let descriptor: Int32

    package init(_ path: String) throws(BackupError) {
        guard !Self.exists(path) else { throw .targetExists(file: path) }
        let part = "\(path).part-\(String(UInt64.random(in: .min ... .max), radix: 16))"
        let descriptor = open(part, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw .cannotWrite(file: path, reason: SystemReason.last) }
        self.path = path
        self.part = part
        self.descriptor = descriptor
    }

    deinit {
        close(descriptor)
        // After `publish` there is none.
        unlink(part)
    }

    func append(_ bytes: some ContiguousBytes) throws(BackupError) {
        let failure: String? = bytes.withUnsafeBytes { buffer in
            var rest = buffer[...]
            while !rest.isEmpty {
                let written = write(descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
                if written >= 0 { rest = rest.dropFirst(written) } else if errno != EINTR { return SystemReason.last }
            }
            return nil
        }
        if let failure { throw .cannotWrite(file: path, reason: failure) }
    }

    /// Gives the file its name: first the bytes go to the disk, then the name.
    package consuming func publish() throws(BackupError) {
        guard fsync(descriptor) == 0 else { throw .cannotWrite(file: path, reason: SystemReason.last) }
        try takeName()
        try syncFolder()
    }

    /// link(2) fails where the name is taken, even since a moment ago; rename(2) would replace that file.
    private func takeName() throws(BackupError) {
        if link(part, path) == 0 {
            unlink(part)
            return
        }
        if errno == EEXIST { throw .targetExists(file: path) }
        // File systems without hard links, such as a USB stick's, say one of these (link(2), Errors).
        guard errno == EPERM || errno == ENOTSUP else { throw .cannotWrite(file: path, reason: SystemReason.last) }
        guard !Self.exists(path) else { throw .targetExists(file: path) }
        guard rename(part, path) == 0 else { throw .cannotWrite(file: path, reason: SystemReason.last) }
    }

    /// Without this, a power cut can take the name back, though not the bytes.
    private func syncFolder() throws(BackupError) {
        let folder = open(path.lastIndex(of: "/").map { String(path[...$0]) } ?? ".", O_RDONLY | O_CLOEXEC)
        // A folder that may be written to and not read: its names reach the disk in the system's own time.
        guard folder >= 0 else { return }
        defer { close(folder) }
        // EINVAL: this file system syncs no folders (fsync(2), Errors).
        guard fsync(folder) == 0 || errno == EINVAL else {
            let reason = SystemReason.last
            unlink(path)
            throw .cannotWrite(file: path, reason: reason)
        }
    }

    /// Whether the name is taken, be it by a link to nothing.
    private static func exists(_ path: String) -> Bool {
        var status = stat()
        return lstat(path, &status) == 0
    }
}
