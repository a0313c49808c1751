/// Values as the bytes that a store keeps, and back: JSON that outlives the version of the program that wrote it.
///
/// What is empty is not written, and what is not written reads as empty: `0`, `false`, `""`, no elements, a
/// struct of nothing but such, and nil for an optional. So a field that a later version adds is empty in what an
/// older one wrote, whatever default the type declares; an unknown key, of a newer version, is passed over. An
/// optional that holds something empty is written, as it is not nil; elements and dictionary entries all count, and
/// so does what encodes itself as a single value: an instant, a raw value.
///
/// An enum has no empty value: where its key is missing, reading fails and names the path. A raw value that is
/// itself `0` or `""` is the exception.
///
/// Equal values give equal bytes: keys are in the order of the fields, those of a dictionary sorted. Cost grows with
/// the bytes, and for reading also with fields times keys of a struct whose keys come in another order.
///
/// Types whose Codable is written by hand read a field with the same call that they write it with: `encode` with
/// `decode`, `encodeIfPresent` with `decodeIfPresent`. Class inheritance by `superEncoder` is refused.
public enum StateCoder {
    /// More containers inside each other than this are refused, both ways: reading takes stack for each.
    static let deepest = 512

    /// The JSON of a value, as UTF-8. Fails on a number that is not finite.
    public static func encode<T: Encodable>(_ value: T) throws -> [UInt8] {
        let writer = StateWriter()
        if let known = value as? any StateStruct { _ = try writer.object(known) } else { _ = try writer.value(value) }
        if let failure = writer.failure { throw failure }
        return Array(writer.bytes[0..<writer.bytes.count])
    }

    /// The value that `bytes` are the JSON of. Fails with a `DecodingError` on anything else; nothing in them traps.
    /// `bytes` are copied, so they may belong to a database.
    public static func decode<T: Decodable>(_ type: T.Type, from bytes: some Collection<UInt8>) throws -> T {
        try StateDocument(bytes).value(type, at: 0)
    }
}
