import Dialogue
import Testing

/// The names of pictures that nobody has drawn yet.
@Suite struct QRISPictureTests {
    @Test func aNameIsReadAsItIsWritten() {
        for amount in [1, 9, 238_000, 10_000_000] {
            #expect(QRISPicture(amount: amount)?.name == "qris-\(amount).png")
            #expect(QRISPicture(name: "qris-\(amount).png")?.amount == amount)
            #expect(Attachment.isMediaName("qris-\(amount).png"))
        }
    }

    @Test func nobodyPaysNothingOrTooMuch() {
        for amount in [0, -1, 10_000_001, Int.min, Int.max] { #expect(QRISPicture(amount: amount) == nil) }
    }

    @Test(arguments: [
        "", "qris", "qris-.png", "qris-0.png", "qris-01.png", "qris-+1.png", "qris--1.png", "qris-1.0.png", "qris-10000001.png", "qris-1e3.png",
        "qris-1.PNG", "QRIS-1.png", "qris-1.jpg", "qris-1.png.png", "xqris-1.png", "qris-1", "qris_1.png", "qris-１.png", "qris-1 .png",
        "qris-99999999999999999999.png", "foto.png",
    ]) func everyOtherNameIsAnotherPictures(name: String) {
        #expect(QRISPicture(name: name) == nil)
    }
}
