import Testing

import Dialogue

/// `+SKU colour=x *2`, `-SKU`, `SKU colour=x => size=L *3`, `SKU / nude *1 / sage *1`, `SKU *+1`, `SKU *-1`.
private func text(_ change: CartChange) -> String {
    func attributes(_ map: [String: String]) -> [String] { map.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" } }
    func selector(_ selector: CartSelector) -> String {
        ([selector.skus.joined(separator: "|")] + attributes(selector.attributes)).filter { !$0.isEmpty }.joined(separator: " ")
    }
    func joined(_ parts: [String]) -> String { parts.filter { !$0.isEmpty }.joined(separator: " ") }
    return switch change {
    case .add(let item): "+" + joined([item.sku] + attributes(item.attributes) + ["*\(item.quantity)"])
    case .more(let which, let by): joined([selector(which), by < 0 ? "*\(by)" : "*+\(by)"])
    case .remove(let which): "-" + selector(which)
    case .set(let which, let map, let count): joined([selector(which), "=>"] + attributes(map) + [count.map { "*\($0)" } ?? ""])
    case .split(let which, let parts): joined([selector(which)] + parts.map { joined(["/"] + attributes($0.attributes) + ["*\($0.quantity)"]) })
    }
}

private func text(_ item: CartItem) -> String { text(.add(item)) }

@Test(
    arguments: [
        ("pashminanya dihapus aja", ["-PSH01"]), ("ga jadi pashmina", ["-PSH01"]), ("tanpa khimar", ["-KHM01"]), ("khimarnya cancel", ["-KHM01"]),
        ("tambah ciput 1", ["+INN01 *1"]),
        ("plus inner 2", ["+INN01 *2"]), ("sama ciput 1", ["+INN01 *1"]), ("sekalian tambah ciput", ["+INN01 *1"]), ("jadi 3 aja", ["=> *3"]),
        ("ganti jd 3 aja kak", ["=> *3"]),
        ("gamis naylanya 2 ya", ["GMS01 => *2"]), ("2 aja", ["=> *2"]), ("warnanya jadi nude 1 sage 1", ["/ colour=nude *1 / colour=sage *1"]),
        ("eh warnanya jadi nude 1 sage 1 ya", ["/ colour=nude *1 / colour=sage *1"]), ("1 nude 1 sage", ["/ colour=nude *1 / colour=sage *1"]),
        ("nude 1 sage 1 ya", ["/ colour=nude *1 / colour=sage *1"]), ("yang navy ganti sage", ["colour=navy => colour=sage"]),
        ("gamis nayla sagenya jadi navy", ["GMS01 colour=sage => colour=navy"]), ("size nya L aja", ["=> size=L"]),
        ("ukurannya ganti L ya kak", ["=> size=L"]),
        ("yang sage 2 yang navy 1", ["colour=sage => *2", "colour=navy => *1"]), ("kurangi 1", ["*-1"]), ("kurangi ciput 1", ["INN01 *-1"]),
        ("tambah satu lagi kak", ["*+1"]),
        ("tmbh 1 lg dong yg putih", ["colour=putih *+1"]), ("es teh jadi 2", ["ET01 => *2"]),
        ("es tehnya 2 aja, 1 diganti es jeruk", ["ET01 => *2", "+EJ01 *1"]),
        ("es teh e dadi 2 wae, siji diganti es jeruk", ["ET01 => *2", "+EJ01 *1"]), ("eh jangan dua deh, satu aja", ["=> *1"]),
        ("bukan navy tapi sage", ["colour=navy => colour=sage"]),
        ("yang merahnya dihapus aja", ["-colour=merah"]), ("pashmina ganti khimar", ["-PSH01", "+KHM01 *1"]),
        ("yang size S tuker M dong", ["size=S => size=M"]),
        ("yang tadi hitam jadi coklat", ["colour=hitam => colour=coklat"]), ("navy aja", ["=> colour=navy"]),
        ("tambah ciput 1, pashmina nude 2", ["+INN01 *1", "+PSH01 colour=nude *2"]),
        ("hapus khimar sama pashmina", ["-KHM01", "-PSH01"]), ("bukan khimar, pashmina aja", ["-KHM01"]), ("jdnya 2 aja kak", ["=> *2"]),
        ("gnti ukurn xl", ["=> size=XL"]),
        ("kalau tanpa khimar totalnya berapa?", ["-KHM01"]), ("misal jadi 3 totalnya?", ["=> *3"]), ("change size ke M ya min", ["=> size=M"]),
        ("bisa tuker yang L ke XL ga kak", ["size=L => size=XL"]), ("Mohon jumlahnya diubah menjadi lima", ["=> *5"]),
        ("jadi total 4 ya kak bukan 3", ["=> *4"]),
        ("tambah kaos hitam 2 ya", []), ("mukenanya jadi 2", []), ("jadi ya kak pesan yang merah", []), ("ukurannya kekecilan padahal pesan XL", []),
        ("bukan kak, maksud saya yang satunya", []), ("kalau 2 barang ongkirnya sekali aja kan?", []), ("sekalian sama hijabnya satu kak", []),
        ("gamis nayla berapa", []), ("gamis nayla navy M ada?", []), ("pesan gamis nayla navy 2", []), ("ga jadi deh", []), ("batal", []),
        ("lanjut", []), ("hapus data saya", []),
        ("mulai lagi", []), ("admin dong", []), ("transfer aja", []), ("gamis ga ada?", []), ("cancel aja kak", []), ("gamisnya aja", []),
        ("pashmina ceruty nude 2", []),
        ("yang navy masih ada?", []), ("jadi totalnya berapa", []), ("Jl. Merah No 5 aja", []), ("2", []), ("harga gamis nayla sama pashmina", []),
        ("gamis eh pashmina ada?", []),
    ] as [(String, [String])]) func aClauseChangesACart(_ row: (String, [String]))
{
    #expect(ReadingShop.hijab.read(row.0).clauses.flatMap(\.changes).map(text) == row.1, "\(row.0)")
}

@Test(
    arguments: [
        ("gamis nayla sage M 1 sama khimar navy 2", ["+GMS01 colour=sage size=M *1", "+KHM01 colour=navy *2"]),
        ("2 pashmina nude, 1 ciput", ["+PSH01 colour=nude *2", "+INN01 *1"]),
        ("pashmina nude 1 sage 1", ["+PSH01 colour=nude *1", "+PSH01 colour=sage *1"]), ("es teh 3, es jeruk 2", ["+ET01 *3", "+EJ01 *2"]),
        ("kak mau order pashmina ceruty nude 2", ["+PSH01 colour=nude *2"]), ("monstera deliciosa 2 sama khimar", ["+MON01 *2", "+KHM01 *1"]),
        ("pashmina 2 nude", ["+PSH01 colour=nude *2"]),
        ("2 pashmina nude 1 ciput", ["+PSH01 colour=nude *2", "+INN01 *1"]), ("pashmina nude 1 ciput 2", ["+PSH01 colour=nude *1", "+INN01 *2"]),
        ("gamis nayla navy M 1, sage 1", ["+GMS01 colour=navy size=M *1", "+GMS01 colour=sage size=M *1"]), ("selusin ciput", ["+INN01 *12"]),
        ("nayla, zahra", ["+GMS01 *1", "+GMS02 *1"]),
        ("gamis nayla berapa", []), ("gamis 2", []), ("1 nude 1 sage", []), ("jam 2", []), ("halo", []),
    ] as [(String, [String])]) func aClauseNamesThingsToBuy(_ row: (String, [String]))
{
    #expect(ReadingShop.hijab.read(row.0).clauses.flatMap(\.items).map(text) == row.1, "\(row.0)")
}

@Test func aShopsOwnWordIsAnAttributeWhereItSaysSo() {
    let shop = TextShop.hijab
    let understanding = Understanding(
        language: shop.language, finder: shop.finder, index: PatternIndex.Builder().build(sets: WordSets()), patterns: [], types: SlotType.all,
        vocabulary: shop.vocabulary, attributes: [.colour, SlotType(rawValue: "level")])
    let items = understanding.interpret("es teh 2 level 3, siji level 5", with: Matcher(understanding.index)).clauses.flatMap(\.items)
    #expect(items.map(text) == ["+ET01 level=3 *2", "+ET01 level=5 *1"])
}
