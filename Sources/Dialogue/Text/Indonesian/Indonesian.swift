extension LanguagePack {
    /// The chat of Indonesian shops, with the Javanese and Sundanese that is heard in it.
    public static let indonesian: LanguagePack = {
        var pack = LanguagePack(
            inflects: true, colours: groups(IndonesianColours.names).map { (name: $0.0, written: $0.1) },
            slotWords: IndonesianSlotWords.all, names: names,
            doubtful: Set(words(IndonesianPlaces.doubtful + " " + IndonesianRegions.doubtful + " " + IndonesianTrade.doubtful)),
            labels: IndonesianLabels.all, districts: groups(IndonesianRegions.districts + IndonesianRegions.java).map(\.0),
            units: IndonesianSlotWords.units, goods: IndonesianGoods.all, formal: IndonesianFormal.all,
            guards: IndonesianGuards.all, whole: Set(words(IndonesianRoles.whole)), common: words(IndonesianCommonWords.all),
            denials: Set(words(IndonesianRoles.denials)))
        for spellings in [
            IndonesianSpellings.words, IndonesianSpellings.trade, IndonesianSpellings.daily, IndonesianSpellings.regional,
            IndonesianSpellings.english, IndonesianEmoji.reactions, IndonesianEmoji.things,
        ] {
            pack.add(spellings: spellings)
        }
        pack.add(merged: IndonesianSpellings.merged)
        pack.add(phrases: IndonesianPhrases.all)
        pack.add(.filler, to: IndonesianRoles.fillers)
        pack.add(.connective, to: IndonesianRoles.connectives)
        pack.add(.conjunction, to: IndonesianRoles.conjunctions)
        pack.add(.condition, to: IndonesianRoles.conditions)
        pack.add(.asks, to: IndonesianRoles.asking)
        pack.add(.predicate, to: IndonesianRoles.asking + " " + IndonesianRoles.predicates)
        pack.add([.greets, .predicate], to: IndonesianRoles.greetings)
        pack.add(.dayPart, to: IndonesianRoles.dayParts)
        pack.add([.thanks, .predicate], to: IndonesianRoles.thanks)
        pack.add(.abbreviation, to: IndonesianRoles.abbreviations)
        pack.add(.negation, to: "tidak nggak")
        pack.add([.farewell, .predicate], to: IndonesianRoles.farewells)
        pack.add(.tag, to: IndonesianRoles.tags)
        pack.add(.answer, to: IndonesianRoles.answers)
        pack.add(.topic, to: IndonesianRoles.topics)
        pack.add(.place, to: IndonesianRoles.places)
        pack.add(.sum, to: IndonesianRoles.sums)
        pack.add(.aroundPlace, to: IndonesianRoles.aroundPlaces)
        return pack
    }()

    private static let names: [(type: SlotType, name: String, written: [String])] = {
        let lists: [(SlotType, String)] = [
            (.city, IndonesianPlaces.cities), (.city, IndonesianRegions.java), (.city, IndonesianRegions.sumatra), (.city, IndonesianRegions.east),
            (.city, IndonesianRegions.districts), (.courier, IndonesianTrade.couriers), (.payment, IndonesianTrade.payments),
        ]
        return lists.flatMap { type, list in groups(list).map { (type, $0.0, $0.1) } }
    }()
}
