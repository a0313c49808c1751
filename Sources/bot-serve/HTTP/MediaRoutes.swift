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
    /// Those that answer here, by id.
    let shops: [String: OpenShop]

    private static let types = [
        "jpg": "image/jpeg", "jpeg": "image/jpeg", "png": "image/png", "webp": "image/webp", "pdf": "application/pdf", "mp4": "video/mp4",
    ]
    private static let largest = 16 << 20

    func add(to router: Router<PeerContext>) {
        router.get("/media/:shop/:file") { _, context in
            let shop = try context.parameters.require("shop"), name = try context.parameters.require("file")
            if let file = file(shop, name), let type = Self.types[file.pathExtension.lowercased()] {
                // In pieces, as the other end takes them: who asks for many large ones and reads none holds none of them in memory here.
                return response(try await FileIO().loadFile(path: file.path, context: context), type)
            }
            if let picture = await qris(shop, name) { return response(.init(byteBuffer: .init(bytes: picture.png)), "image/png") }
            return Response(status: .notFound)
        }
    }

    private func response(_ body: ResponseBody, _ type: String) -> Response {
        Response(status: .ok, headers: [.contentType: type, .xContentTypeOptions: "nosniff"], body: body)
    }

    /// Made anew each time, of the text that the shop's rules have now; nil for every other name, and where the shop has none.
    private func qris(_ shop: String, _ name: String) async -> QRPicture? {
        guard let amount = QRISPicture(name: name)?.amount, let text = await shops[shop]?.shop.settings.terms.qris else { return nil }
        // It was checked while the shop loaded.
        return try? StaticQRIS(text).payload(amount: amount).flatMap(QRPicture.init(of:))
    }

    /// Nil for whatever is no plain name of a picture or document right in that folder, links that lead out of it included, and
    /// for what is too large or cannot be read.
    private func file(_ shop: String, _ name: String) -> URL? {
        guard Attachment.isMediaName(name), let shop = shops[shop] else { return nil }
        let folder = URL(filePath: shop.folder.path).appending(path: "media").resolvingSymlinksInPath()
        let file = folder.appending(path: name).resolvingSymlinksInPath()
        // What cannot be looked at is not there for anybody; what is no plain file, a pipe, might be waited for without end.
        guard file.deletingLastPathComponent().path == folder.path, FileManager.default.isReadableFile(atPath: file.path),
            let found = try? file.resourceValues(forKeys: [.isRegularFileKey, .fileSizeKey]), found.isRegularFile == true,
            let size = found.fileSize, size <= Self.largest
        else { return nil }
        return file
    }
}
