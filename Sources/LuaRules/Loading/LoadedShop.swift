public import Dialogue

/// A shop that was loaded and found good: what it declares, and the files that its rules run from.
public struct LoadedShop: Sendable {
    public let shop: Shop
    /// What its owner should know; the shop works all the same.
    public let warnings: [Finding]
    /// The shop's own Lua files, in the order of loading.
    let files: [SourceFile]
    /// The plugins that they take, by name.
    let plugins: [String: SourceFile]
    /// Which file has the rule that counts, by the rule's name.
    let ruleFiles: [String: String]
    /// Every slot type, the shop's own included.
    let types: [String]
    /// What its understanding was made of.
    let material: UnderstandingMaterial
    /// The members of word sets as `@kak`, and the words of the shop's own slot types as `level`, as written.
    package let spellings: [String: [String]]

    /// It has no files of its own, but takes one plugin.
    let isPluginAlone: Bool

    /// The rules that there are, in alphabetical order.
    package var ruleNames: [String] { ruleFiles.keys.sorted() }

    /// Loads a shop on a thread of its own.
    ///
    /// - Parameter former: The shop before an edit. Where patterns, examples, words and catalog stand as they stood, its
    ///   understanding is taken over, which is nine tenths of the work.
    /// - Throws: `Findings` with every error.
    public static func load(_ folder: ShopFolder, after former: LoadedShop? = nil) async throws(Findings) -> LoadedShop {
        try await Loading().load(folder, after: former)
    }

    private actor Loading {
        private let thread = ShopThread(name: "load")
        nonisolated var unownedExecutor: UnownedSerialExecutor { thread.asUnownedSerialExecutor() }

        func load(_ folder: ShopFolder, after former: LoadedShop?) throws(Findings) -> LoadedShop { try ShopLoader.load(folder, after: former) }
    }
}
