import Testing

import Dialogue

/// No catalog: what patterns of a library would know, and nothing to sell.
private let open = TextShop(words: TextShop.words, phrases: [])

@Test(
    arguments: [
        ("gamisnya berapa", ["gamis"]), ("hraga kemeja flanel brp ya", ["kemeja flanel"]), ("hijab segi empat harganya berapa", ["hijab segi empat"]),
        ("mukena bali dewasa berapaan ya bun", ["mukena bali dewasa"]), ("saya mau jaket denimnya satu", ["jaket denim"]),
        ("how much for tote bag", ["tote bag"]),
        ("pesan sambal ijo 1 botol", ["sambal ijo"]), ("gamis hitam ada", ["gamis"]), ("sepatu anak nomor 30", ["sepatu anak"]),
        ("sambal roa 250 gram", ["sambal roa"]), ("1 paket hampers", ["paket hampers"]),
        ("brownies kukus sama nastar", ["brownies kukus", "nastar"]),
        ("gamis, hijab", ["gamis", "hijab"]), ("gamis/tunik", ["gamis", "tunik"]), ("charger iphone 13", ["charger iphone 13"]),
        ("bibit cabe rawit 10 pcs", ["bibit cabe rawit"]), ("kue nya hancur", ["kue"]), ("jual klompen ga", ["klompen"]), ("ada kak", []),
        ("kulit berminyak", []),
        ("motif bunga", []), ("atas nama Mawar", []), ("halo sisca", []), ("makasih teh", []), ("paket saya belum sampai", []),
    ] as [SlotRow]) func withoutACatalogAProductIsWhatIsNamed(_ row: SlotRow)
{ expect(.product, in: row, of: open) }

@Test func whatIsPartOfANameIsNothingElse() {
    for type in [SlotType.quantity, .colour, .city, .size] {
        #expect(
            open.slots("sambal ijo", type).isEmpty && open.slots("hijab segi empat", type).isEmpty && open.slots("mukena bali", type).isEmpty,
            "\(type)")
    }
    #expect(open.slots("gamis hitam 2", .colour) == [.text("hitam")] && open.slots("gamis hitam 2", .quantity) == [.int(2)])
}

@Test func aCatalogSaysWhatProductsThereAre() {
    #expect(TextShop.hijab.slots("kemeja flanel ada", .product).isEmpty)
    #expect(TextShop.hijab.slots("sambal ijo", .colour) == [.text("hijau")])
}

@Test(
    arguments: [
        ("yang 41 ada?", ["41"]), ("sepatu hitam 39", ["39"]), ("ready 42?", ["42"]), ("beli 40", []), ("40 pcs", []), ("yang 2", []),
        ("usia 30 tahun", []),
    ] as [SlotRow]) func bareSizesAreFoundIn(_ row: SlotRow)
{ expect(.size, in: row, of: open) }

@Test(
    arguments: [
        ("ongkir ke ngemplak berapa", ["ngemplak"]), ("cod daerah pakem bisa?", ["pakem"]), ("ongkir ke rumah", []), ("kirim ke sby", ["Surabaya"]),
        ("ke mana kirimnya", []),
    ] as [SlotRow]) func placesThatNoListHasAreFoundIn(_ row: SlotRow)
{ expect(.city, in: row, of: open) }
