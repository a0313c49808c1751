/// What a language calls things to buy, where no catalog says it.
struct GoodsWords: Sendable {
    /// Things: baju, tote bag, sambal.
    var heads: [String] = []
    /// The things among them that colours belong to the name of: sambal ijo, beras merah.
    var foods: Set<String> = []
    /// What goes on with the name of a thing: flanel, anak, segi empat.
    var tails: [String] = []
    /// The tails that follow food, colours among them.
    var dishes: Set<String> = []
    /// The things that another thing may follow in one name: kue nastar, tas ransel.
    var openers: Set<String> = []
}
