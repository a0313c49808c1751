public import Dialogue
public import LuaRules

extension LoadedShop {
    /// A shop of nothing but the base library of intents: no catalog, no rules.
    /// - Throws: `Findings` when the library is not found, or does not load.
    public static func baseLibrary(installedPlugins: String?) async throws(Findings) -> LoadedShop {
        try await load(ShopFolder(taking: "intents", installedPlugins: installedPlugins))
    }
}
