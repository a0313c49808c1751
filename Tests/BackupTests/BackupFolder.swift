import Backup
import Foundation
import ShopFixtures

/// A temporary folder with a file `shop.db`, and what is made of it.
struct BackupFolder {
    static let passphrase = "kuda empat pagar lurus"
    /// scrypt at its least: these tests ask what is found, not what a guess costs.
    static let cheap = BackupHeader(
        cost: KeyCost(logN: 1), salt: Array(0..<16), noncePrefix: Array(100..<107))

    private let folder: ScratchFolder

    init(source: [UInt8] = Array("6281234567890 Ibu Sari".utf8)) throws {
        folder = try ScratchFolder()
        try write(source, "shop.db")
    }

    func path(_ name: String) -> String { "\(folder.path)/\(name)" }
    func write(_ bytes: [UInt8], _ name: String) throws { try Data(bytes).write(to: URL(filePath: path(name))) }
    func bytes(_ name: String) throws -> [UInt8] { Array(try Data(contentsOf: URL(filePath: path(name)))) }
    func names() throws -> [String] { try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() }
    func remove(_ name: String) throws { try folder.remove(name) }
    /// `error` without this folder's own path.
    func sentence(_ error: BackupError?) -> String? { error.map { folder.relative($0.description) } }

    /// The backup of `shop.db` under `header`.
    func sealed(_ header: BackupHeader = cheap) throws -> [UInt8] {
        try Backup.seal(path("shop.db"), to: path("sealed"), passphrase: Self.passphrase, header: header)
        defer { unlink(path("sealed")) }
        return try bytes("sealed")
    }

    /// Why a file of these bytes does not open, or nil if it does.
    func failure(opening bytes: [UInt8], passphrase: String = passphrase) throws -> BackupError? {
        // Written anew: some file systems wait for the disk when a file is written over (ext4's auto_da_alloc).
        unlink(path("copy"))
        try write(bytes, "copy")
        do {
            try Backup.open(path("copy"), to: path("opened"), passphrase: passphrase)
            return nil
        } catch {
            return error
        }
    }
}

/// Bytes without a pattern, the same in every run.
func bytes(_ count: Int, seed: UInt64 = 1) -> [UInt8] {
    var state = seed
    return (0..<count).map { _ in
        // Knuth's MMIX generator; the high bits are the good ones.
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return UInt8(truncatingIfNeeded: state >> 56)
    }
}
