extension SlotScan {
    /// A body weight from 30 to 200 kg: "56kg", "bb 56", "berat 56".
    func weight(_ measure: BodyMeasure) -> Value? {
        guard measure.lead != .height, measure.unit == .kilogram || (measure.unit == nil && measure.lead == .weight) else { return nil }
        return (30...200).contains(measure.value) ? Self.number(measure.value) : nil
    }
}
