import Dialogue
import Hosting

/// Why a command about what is kept could not do what it was asked for.
enum BookFailure: Error {
    case noShop(file: String)
    case severalShops([String], file: String)
    case unknownShop(String, known: [String])
    case noPhone(String)
    case nobody(String, file: String)
    case severalPersons(String, [String])
    case isPrivate(String)
    case owner(String)
    case noOrder(String, file: String)
    case noRules(shop: String, at: String, found: [String])
    case noCampaign(String, shop: String, known: [String])
    /// The shop has not said what customers agree to hear.
    case noConsentWording(shop: String)
    /// Nothing was changed; the text says why.
    case refused(String)
    /// It was written wrongly; the text says what to write.
    case misuse(String)
    case unwritable(String, String)
    case unreadable(String)

    /// 1 where there is no such thing, 64 where the command has to be written otherwise, 66 and 74 about files.
    var exit: Int32 {
        switch self {
        case .noShop, .unknownShop, .nobody, .isPrivate, .owner, .noOrder, .refused: 1
        case .noRules, .noCampaign, .noConsentWording: 2
        case .severalShops, .severalPersons, .noPhone, .misuse: 64
        case .unreadable: 66
        case .unwritable: 74
        }
    }

    var text: String {
        switch self {
        case .noShop(let file):
            "\(file) keeps nothing yet: run the bot with --data \(pasted(file)), or name the shop to begin with, as in --shop toko-roti"
        case .severalShops(let shops, let file):
            "\(file) has several shops; name one:\n" + shops.map { "  --shop \(pasted($0))" }.joined(separator: "\n")
        case .unknownShop(let shop, let known): "nothing is kept of a shop '\(shop)': \(Suggestion.help(for: shop, in: known, what: "shop"))"
        case .noPhone(let written): Self.about(PhoneReading(written), written)
        case .nobody(let address, let file): "nothing is kept of \(address) in \(file); `bot contacts list` shows who is there"
        case .severalPersons(let phone, let addresses):
            "\(phone) may be any of several contacts; name one by its address: \(addresses.joined(separator: ", "))"
        case .isPrivate(let address):
            "\(address) is on the private list: nothing is kept of it, and the bot is silent. "
                + "`bot contacts edit \(pasted(address)) --no-private` takes it off"
        case .owner(let address): "\(address) is the owner's own number, and no contact"
        case .noOrder(let number, let file): "there is no order \(number) in \(file); `bot orders list` shows which there are"
        case .noRules(let shop, let path, let found):
            "\(path) has no shop '\(shop)', whose rules are needed (\(Suggestion.help(for: shop, in: found, what: "shop"))); "
                + "name its folder with --rules"
        case .noCampaign(let name, let shop, let known):
            known.isEmpty
                ? "\(shop) has no campaigns: write one, function on.campaign_\(name)(chat) … end, as docs/campaigns.md shows"
                : "\(shop) has no campaign '\(name)': \(Suggestion.help(for: name, in: known, what: "campaign"))"
        case .noConsentWording(let shop): "consent is empty, so \(shop) sends no campaign: \(Self.consentHelp)"
        case .refused(let text), .misuse(let text): text
        case .unwritable(let path, let why): "\(path) could not be written: \(why)"
        case .unreadable(let path): "\(path): this file cannot be read; see that it is there, and who may read it"
        }
    }

    /// What a shop writes before it may send promotions.
    static let consentHelp = """
        say in shop.lua what customers agree to hear and how often, shop { consent = "koleksi baru (maks. 2x sebulan)" }, and ask them with it
        """

    /// What is wrong with a text that should be a phone number.
    static func about(_ reading: PhoneReading, _ written: String) -> String {
        let expected = "write it as 0812-3456-7890 or +6281234567890"
        return switch reading {
        case .tooShort(let digits): "'\(written)' is too short for a phone number, it has \(digits) digits; \(expected)"
        case .tooLong(let digits): "'\(written)' is too long for a phone number, it has \(digits) digits; \(expected)"
        default: "'\(written)' is no phone number; \(expected), or an address as instagram:dina7"
        }
    }
}
