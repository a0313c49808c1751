/// The type of the keys under which a dictionary writes its entries, which tells it from a struct. The standard
/// library keeps its name to itself, so a dictionary is asked to read itself from `Probe` and says it.
enum DictionaryKeys {
    static let type: any Any.Type = {
        do {
            _ = try [String: Int](from: Probe())
        } catch let found as Found {
            return found.keys
        } catch {}  // not what a dictionary throws: it ends below
        preconditionFailure("a dictionary with texts as keys asks for a keyed container")
    }()

    private struct Found: Error { let keys: any Any.Type }

    private struct Probe: Decoder {
        var codingPath: [any CodingKey] { [] }
        var userInfo: [CodingUserInfoKey: Any] { [:] }
        func container<Key>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> { throw Found(keys: type) }
        func unkeyedContainer() throws -> any UnkeyedDecodingContainer { throw Found(keys: Never.self) }
        func singleValueContainer() throws -> any SingleValueDecodingContainer { throw Found(keys: Never.self) }
    }
}
