/// Exponent and logarithm that give the same bits on every platform, as those of the system's library do not:
/// sums, products, quotients and powers of two only, which IEEE 754 fixes to the last bit.
package enum FixedMath {
    /// e to the power of `x`, within 3 parts in 10 million; `x` beyond 80 counts as 80, below -80 as -80.
    @inline(__always)
    package static func exp(_ x: Float) -> Float {
        let x = min(max(x, -80), 80)
        // Adding 1.5 * 2^23 rounds to a whole number, which then stands in the low bits.
        let shifted = x * 1.442_695_04 + 12_582_912
        let whole = shifted - 12_582_912
        let rest = (x - whole * 0.693_359_375) + whole * 2.121_944_4e-4
        var sum: Float = 1.987_569_15e-4
        sum = sum * rest + 1.398_199_95e-3
        sum = sum * rest + 8.333_451_9e-3
        sum = sum * rest + 4.166_579_6e-2
        sum = sum * rest + 1.666_666_55e-1
        sum = sum * rest + 5.000_000_1e-1
        let power = Float(bitPattern: (shifted.bitPattern &+ 127) &<< 23)
        return (sum * rest * rest + rest + 1) * power
    }

    /// 1 / (1 + e^-x).
    @inline(__always)
    package static func sigmoid(_ x: Float) -> Float { 1 / (1 + exp(-x)) }

    /// The natural logarithm of a positive finite number, within 1e-12.
    package static func log(_ x: Double) -> Double {
        var mantissa = x.significand
        var exponent = Double(x.exponent)
        if mantissa > 1.414_213_562_373_095_1 {
            mantissa /= 2
            exponent += 1
        }
        // ln m = 2 artanh((m - 1) / (m + 1)); the argument is below 0.172.
        let ratio = (mantissa - 1) / (mantissa + 1)
        let square = ratio * ratio
        var sum = 0.0
        for odd in stride(from: 15.0, through: 1.0, by: -2.0) { sum = sum * square + 1 / odd }
        return exponent * 0.693_147_180_559_945_3 + 2 * ratio * sum
    }
}
