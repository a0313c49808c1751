import Dialogue
import Foundation
import HTTPTypes
import Hosting
import Hummingbird
import LuaRules
import QRIS
import QRPicture

/// `/media/SHOP/FILE`: what lies in the `media` folder of a shop, and its QRIS with any amount, for gateways to fetch.
struct MediaRoutes {
    /// Each shop's folder, by its id.
    private let folders: [String: URL]
    /// The shops that answer here, by the same.
    private let shops: [String: OpenShop]

    init(_ folders: [ShopFolder], shops: [OpenShop]) {
        self.folders = Dictionary(folders.map { ($0.id, URL(filePath: $0.path)) }) { first, _ in first }
        self.shops = Dictionary(shops.map { ($0.id, $0) }) { first, _ in first }
    }

    private static let types = [
        "jpg": "image/jpeg", "jpeg": "image/jpeg", "png": "image/png", "webp": "image/webp", "pdf": "application/pdf", "mp4": "video/mp4",
    ]
    private static let largest = 16 << 20

    func add(to router: Router<PeerContext>) {
        router.get("/media/:shop/:file") { _, context in
            let shop = try context.parameters.require("shop"), name = try context.parameters.require("file")
            if let file = path(shop, name), let data = read(file) { return response(data, Self.types[file.pathExtension.lowercased()] ?? "") }
            if let picture = await qris(shop, name) { return response(picture.png, "image/png") }
            return Response(status: .notFound)
        }
    }

    private func response(_ bytes: some Sequence<UInt8>, _ type: String) -> Response {
        Response(status: .ok, headers: [.contentType: type, .xContentTypeOptions: "nosniff"], body: .init(byteBuffer: .init(bytes: bytes)))
    }

    /// Made anew each time, of the text that the shop's rules have now; nil for every other name, and where the shop has none.
    private func qris(_ shop: String, _ name: String) async -> QRPicture? {
        guard let amount = QRISPicture(name: name)?.amount, let text = await shops[shop]?.shop.settings.terms.qris else { return nil }
        // It was checked while the shop loaded.
        return try? StaticQRIS(text).payload(amount: amount).flatMap(QRPicture.init(of:))
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
