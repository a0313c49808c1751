/// Slips of the finger, the same from the same seed.
public enum Typos {
    /// Each message with one letter dropped, doubled by another, replaced or swapped with its neighbour; one without
    /// two letters beside each other stays.
    public static func made(in messages: [LabelledMessage], seed: UInt64) -> [LabelledMessage] {
        var dice = Dice(seed: seed)
        return messages.map { message in
            var message = message
            message.text = slip(in: message.text, &dice)
            return message
        }
    }

    private static func slip(in text: String, _ dice: inout Dice) -> String {
        var characters = Array(text)
        let inWords = characters.indices.dropFirst().filter { characters[$0].isLetter && characters[$0 - 1].isLetter }
        guard let at = dice.one(of: inWords) else { return text }
        let letter = Character(UnicodeScalar(UInt8(ascii: "a") + UInt8(dice.below(26))))
        switch dice.below(4) {
        case 0: characters.remove(at: at)
        case 1: characters.insert(letter, at: at)
        case 2: characters[at] = letter
        default: characters.swapAt(at - 1, at)
        }
        return String(characters)
    }
}
