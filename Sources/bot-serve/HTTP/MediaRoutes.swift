import Dialogue
import Foundation
import HTTPTypes
import Hummingbird
import LuaRules

/// `/media/SHOP/FILE`: what lies in the `media` folder of a shop, for gateways to fetch.
struct MediaRoutes {
    /// Each shop's folder, by its id.
    private let folders: [String: URL]

    init(_ shops: [ShopFolder]) { folders = Dictionary(shops.map { ($0.id, URL(filePath: $0.path)) }) { first, _ in first } }

    private static let types = [
        "jpg": "image/jpeg", "jpeg": "image/jpeg", "png": "image/png", "webp": "image/webp", "pdf": "application/pdf", "mp4": "video/mp4",
    ]
    private static let largest = 16 << 20

    func add(to router: Router<PeerContext>) {
        router.get("/media/:shop/:file") { _, context in
            guard let file = path(try context.parameters.require("shop"), try context.parameters.require("file")), let data = read(file) else {
                return Response(status: .notFound)
            }
            let headers: HTTPFields = [.contentType: Self.types[file.pathExtension.lowercased()] ?? "", .xContentTypeOptions: "nosniff"]
            return Response(status: .ok, headers: headers, body: .init(byteBuffer: .init(bytes: data)))
        }
    }

    /// Nil for whatever is no plain name of a picture or document right in that folder, links that lead out of it included.
    private func path(_ shop: String, _ name: String) -> URL? {
        guard Attachment.isMediaName(name), let folder = folders[shop]?.appending(path: "media").resolvingSymlinksInPath() else { return nil }
        let file = folder.appending(path: name).resolvingSymlinksInPath()
        guard file.deletingLastPathComponent().path == folder.path, Self.types[file.pathExtension.lowercased()] != nil else { return nil }
        return file
    }

    private func read(_ file: URL) -> Data? {
        // What cannot be looked at is not there for anybody.
        guard let size = (try? file.resourceValues(forKeys: [.fileSizeKey]))?.fileSize, size <= Self.largest else { return nil }
        return FileManager.default.contents(atPath: file.path)
    }
}
