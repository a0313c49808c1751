/// CRC-16/CCITT-FALSE of a payload without its last four letters, as it stands in those: `961C`.
///
/// Polynomial 1021, begun with FFFF, nothing reversed; of `123456789` it is `29B1`.
package func checksum(_ letters: some Sequence<UInt8>) -> String {
    var sum: UInt16 = 0xffff
    for letter in letters {
        sum ^= UInt16(letter) << 8
        for _ in 0..<8 { sum = sum << 1 ^ (sum & 0x8000 == 0 ? 0 : 0x1021) }
    }
    let digits = String(sum, radix: 16, uppercase: true)
    return String(repeating: "0", count: 4 - digits.count) + digits
}
