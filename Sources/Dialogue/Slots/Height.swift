extension SlotScan {
    /// A height from 100 to 220 cm, in whole centimetres: "158 cm", "tb 158", "tinggi 1,6 m".
    func height(_ measure: BodyMeasure) -> Value? {
        guard measure.lead != .weight, measure.unit != .kilogram, measure.lead == .height || measure.unit != nil else { return nil }
        let isMetres = measure.unit == .metre || (measure.lead == .height && measure.unit == nil && measure.value < 3)
        let centimetres = isMetres ? measure.value * 100 : measure.value
        return (100...220).contains(centimetres) ? .int(Int(centimetres + 0.5)) : nil
    }
}
