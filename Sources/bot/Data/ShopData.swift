import ArgumentParser
import Dialogue
import Foundation
import Hosting
import LuaRules
import SQLiteStore

/// All conversations of a shop but the owner's own.
func everyone(in shop: String, of store: any Store) async throws -> [Snapshot] {
    var all: [Snapshot] = []
    while true {
        let page = try await store.conversations(of: shop, after: all.last?.customer.id, limit: 500)
        all += page
        if page.count < 500 { return all.filter { !$0.customer.isOwner } }
    }
}

/// The shops at a path that a data file holds something of.
/// - Throws: after it has complained, when rules do not load or none of the shops is in the file.
func loadedShops(at path: String, in store: any Store) async throws -> [LoadedShop] {
    do {
        let kept = try await store.shops().map(\.id)
        let folders = try ShopFolder.shops(at: path, installedPlugins: installedPlugins)
        var shops: [LoadedShop] = []
        for folder in folders where kept.contains(folder.id) { shops.append(try await LoadedShop.load(folder)) }
        if !shops.isEmpty { return shops }
        complain(
            "the data file holds nothing of \(folders.map(\.id).joined(separator: ", ")); it holds \(kept.isEmpty ? "nothing" : kept.joined(separator: ", "))"
        )
    } catch let findings as Findings {
        complain(findings.text)
    }
    throw ExitCode(2)
}
