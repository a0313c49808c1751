/// Which symbol a spelling stands for: UTF-8 bytes in, a number out, without making a `String`.
///
/// Open addressing over one pool of bytes; the hash is fixed, so two processes lay out the same table.
/// A look-up reads the spelling once and allocates nothing. It is for spellings of the shop's own (pattern
/// words, slang, catalog names): whoever may add spellings could make them collide, whoever only asks cannot.
public struct SymbolTable: Sendable {
    struct Slot {
        var hash: UInt32 = 0
        var start: UInt32 = 0
        var length: UInt32 = 0
        /// 0 means that nothing is here.
        var symbol: UInt32 = 0
    }

    private var slots: [Slot] = []
    private var pool: [UInt8] = []
    public private(set) var count = 0

    public init() {}

    /// The symbol of these bytes, `.unknown` if they were never added.
    public func symbol(_ spelling: UnsafeBufferPointer<UInt8>) -> Symbol {
        guard count > 0 else { return .unknown }
        return Symbol(id: slots[place(of: spelling, hash: fixedHash(spelling))].symbol)
    }

    public func symbol(_ spelling: String) -> Symbol {
        var spelling = spelling
        return spelling.withUTF8 { symbol($0) }
    }

    /// Says that `spelling` stands for `symbol` from now on.
    public mutating func add(_ spelling: String, _ symbol: Symbol) {
        var spelling = spelling
        spelling.withUTF8 { add($0, symbol) }
    }

    mutating func add(_ spelling: UnsafeBufferPointer<UInt8>, _ symbol: Symbol) {
        if count * 2 >= slots.count { grow() }
        let hash = fixedHash(spelling)
        let place = place(of: spelling, hash: hash)
        if slots[place].symbol == 0 {
            slots[place] = Slot(
                hash: hash, start: UInt32(pool.count), length: UInt32(spelling.count), symbol: symbol.id)
            pool.append(contentsOf: spelling)
            count += 1
        } else {
            slots[place].symbol = symbol.id
        }
    }

    /// Where the spelling is, or the free place where it belongs; at least half of the places are free.
    private func place(of spelling: UnsafeBufferPointer<UInt8>, hash: UInt32) -> Int {
        pool.withUnsafeBufferPointer { pool in
            slots.withUnsafeBufferPointer { slots in
                let mask = slots.count - 1
                var place = Int(hash) & mask
                while slots[place].symbol != 0 {
                    let slot = slots[place]
                    if slot.hash == hash, Int(slot.length) == spelling.count,
                        sameBytes(pool, from: Int(slot.start), spelling)
                    {
                        return place
                    }
                    place = (place + 1) & mask
                }
                return place
            }
        }
    }

    private mutating func grow() {
        let old = slots
        slots = Array(repeating: Slot(), count: max(64, old.count * 2))
        let mask = slots.count - 1
        for slot in old where slot.symbol != 0 {
            var place = Int(slot.hash) & mask
            while slots[place].symbol != 0 { place = (place + 1) & mask }
            slots[place] = slot
        }
    }
}

/// Eight bytes at a time, the rest as one number; the same on every machine.
@inline(__always)
private func fixedHash(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt32 {
    guard let base = bytes.baseAddress else { return 0 }
    var at = UnsafeRawPointer(base)
    var left = bytes.count
    var hash = UInt64(left) &* 0x9E37_79B9_7F4A_7C15
    while left >= 8 {
        hash = mixed(hash ^ UInt64(littleEndian: at.loadUnaligned(as: UInt64.self)))
        at += 8
        left -= 8
    }
    return UInt32(truncatingIfNeeded: mixed(hash ^ shortRun(at, left)) >> 16)
}

@inline(__always)
func mixed(_ value: UInt64) -> UInt64 {
    let product = (value ^ value >> 32) &* 0x9E37_79B9_7F4A_7C15
    return product ^ product >> 29
}

/// 0 to 7 bytes as a number; for one length, different bytes give different numbers.
@inline(__always)
private func shortRun(_ at: UnsafeRawPointer, _ count: Int) -> UInt64 {
    if count >= 4 {
        let head = UInt32(littleEndian: at.loadUnaligned(as: UInt32.self))
        let tail = UInt32(littleEndian: (at + count - 4).loadUnaligned(as: UInt32.self))
        return UInt64(head) | UInt64(tail) << 32
    }
    if count == 0 { return 0 }
    let first = UInt64(at.load(as: UInt8.self))
    let middle = UInt64((at + count / 2).load(as: UInt8.self))
    let last = UInt64((at + count - 1).load(as: UInt8.self))
    return first | middle << 8 | last << 16
}

@inline(__always)
private func sameBytes(
    _ pool: UnsafeBufferPointer<UInt8>, from start: Int, _ bytes: UnsafeBufferPointer<UInt8>
) -> Bool {
    guard let base = bytes.baseAddress, let other = pool.baseAddress else { return bytes.isEmpty }
    var a = UnsafeRawPointer(other + start)
    var b = UnsafeRawPointer(base)
    var left = bytes.count
    while left >= 8 {
        if a.loadUnaligned(as: UInt64.self) != b.loadUnaligned(as: UInt64.self) { return false }
        a += 8
        b += 8
        left -= 8
    }
    return shortRun(a, left) == shortRun(b, left)
}
