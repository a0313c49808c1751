internal import CPNG
internal import CQREncode

/// A QR code of a text as a PNG, black on white, with the margin of four modules that readers need.
///
/// Three bytes a pixel, though two colours would do with a bit: WhatsApp takes pictures of "8-bit, RGB or RGBA" only
/// (Cloud API, Image messages). It is a few KB all the same.
public struct QRPicture: Sendable {
    public let png: [UInt8]

    /// Pixels a module. Chats show a picture smaller than it is; at this size it can still be read from another screen.
    private static let scale = 8
    private static let margin = 4

    /// - Parameter text: without zero bytes; 2,331 bytes fit, fewer than that of what is all digits.
    /// - Returns: nil for what is empty or does not fit.
    public init?(of text: String) {
        // Errors of 15 % can be corrected (M), which is what payment codes are usually printed with.
        guard let code = QRcode_encodeString(text, 0, QR_ECLEVEL_M, QR_MODE_8, 1) else { return nil }
        defer { QRcode_free(code) }
        let modules = Int(code.pointee.width), side = (modules + 2 * Self.margin) * Self.scale
        var pixels = [UInt8](repeating: 0xff, count: side * side * 3)
        for y in 0..<modules {
            // The lowest bit says whether the module is black.
            for x in 0..<modules where code.pointee.data[y * modules + x] & 1 == 1 {
                for row in 0..<Self.scale {
                    let start = (((y + Self.margin) * Self.scale + row) * side + (x + Self.margin) * Self.scale) * 3
                    for at in start..<start + 3 * Self.scale { pixels[at] = 0 }
                }
            }
        }
        guard let png = Self.png(side: side, pixels) else { return nil }
        self.png = png
    }

    private static func png(side: Int, _ pixels: [UInt8]) -> [UInt8]? {
        var image = png_image()
        image.version = png_uint_32(PNG_IMAGE_VERSION)
        (image.width, image.height, image.format) = (png_uint_32(side), png_uint_32(side), png_uint_32(PNG_FORMAT_RGB))
        image.flags = png_uint_32(PNG_IMAGE_FLAG_FAST)
        // Squares of two colours need far less.
        var bytes = [UInt8](repeating: 0, count: pixels.count + 1024), count = bytes.count
        guard png_image_write_to_memory(&image, &bytes, &count, 0, pixels, 0, nil) != 0 else { return nil }
        return Array(bytes.prefix(count))
    }
}
