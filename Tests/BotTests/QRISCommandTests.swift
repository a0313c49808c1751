import Foundation
import ShopFixtures
import Testing

/// `bot qris`: the shop's code with an amount, as text or as a picture. What the picture says is read in Tests/Acceptance.
@Suite struct QRISCommandTests {
    private let folder: ScratchFolder

    init() throws {
        var files = ["toko/shop.lua": "shop { name = \"Toko\", payments = { { name = \"QRIS\", qris = \"\(SampleQRIS.text)\" } } }"]
        files["polos/shop.lua"] = "shop { name = \"Polos\" }"
        files["salah/shop.lua"] = "shop {\n  name = \"Salah\",\n  payments = { { name = \"QRIS\", qris = \"\(SampleQRIS.with238000)\" } },\n}"
        folder = try ScratchFolder(files)
    }

    private func qris(_ arguments: String...) async throws -> BotProgram.Result { try await BotProgram.run(["qris"] + arguments, in: folder.path) }

    @Test(arguments: ["238000", "238.000", "Rp238.000"]) func theTextIsPrintedUnderTheNameOfWhomItPays(amount: String) async throws {
        let result = try await qris("toko", amount)
        #expect((result.exit, result.out, result.err) == (0, "TOKO CONTOH, Rp238.000\n\(SampleQRIS.with238000)\n", ""))
    }

    @Test func thePictureIsWritten() async throws {
        let result = try await qris("toko/", "238000", "--out", "bayar.png")
        #expect((result.exit, result.out) == (0, "TOKO CONTOH, Rp238.000: bayar.png\n"))
        #expect(FileManager.default.contents(atPath: "\(folder.path)/bayar.png")?.starts(with: [0x89, 0x50, 0x4e, 0x47]) == true)
        let nowhere = try await qris("toko", "238000", "--out", "tidak/ada/bayar.png")
        #expect((nowhere.exit, nowhere.out) == (73, ""))
        #expect(nowhere.err == "tidak/ada/bayar.png could not be written: see that it lies in a folder that you may write to\n")
    }

    @Test func anAmountThatNobodyCanPayIsRefused() async throws {
        for amount in ["0", "10000001", "murah", "1.5", ""] {
            let result = try await qris("toko", amount)
            #expect(result.exit == 64 && result.err.contains("write whole rupiah from 1 to 10000000"), "\(amount): \(result.err)")
        }
    }

    @Test func whereThereIsNoneItSaysWhereToWriteIt() async throws {
        let result = try await qris("polos", "5000")
        #expect(result.exit == 64)
        #expect(
            result.err
                == "polos has no QRIS: write the text of its static code in shop.lua, payments = { { name = \"QRIS\", qris = \"000201…\" } }\n")
    }

    @Test func aDynamicOneInTheShopIsShownWithItsPlace() async throws {
        for arguments in [["qris", "salah", "5000"], ["check", "salah"]] {
            let result = try await BotProgram.run(arguments, in: folder.path)
            let told = result.out + result.err
            #expect(result.exit != 0 && told.contains("salah/shop.lua:1: error: shop.payments[1]: its qris is a dynamic one"), "\(told)")
            #expect(told.contains("help: take the text of the static code that the shop has printed: it begins with 000201010211"))
        }
    }
}
