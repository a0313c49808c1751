/// Fields that are asked together, in order: what `form "ship" [[ … ]]` declares.
public struct Form: Sendable, Hashable {
    public var name: String
    public var fields: [Field]
    public var place: Place

    public struct Field: Sendable, Hashable {
        public var name: String
        public var type: SlotType
        /// As the customer reads it: "No HP".
        public var label: String
        /// It is taken when told, and never asked for.
        public var isOptional: Bool

        public init(name: String, type: SlotType, label: String, isOptional: Bool = false) {
            self.name = name
            self.type = type
            self.label = label
            self.isOptional = isOptional
        }
    }

    public init(name: String, fields: [Field], place: Place) {
        self.name = name
        self.fields = fields
        self.place = place
    }
}
