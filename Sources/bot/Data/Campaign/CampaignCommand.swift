import ArgumentParser
import Dialogue
import Hosting
import SQLiteStore

struct CampaignCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "campaign",
        abstract: "Tell contacts of something, if it concerns them and they agreed: look first, then send; and how it is taken.",
        subcommands: [CampaignPreviewCommand.self, CampaignSendCommand.self, CampaignHealthCommand.self])
}

/// Which campaign, and by whose rules.
struct CampaignOptions: ParsableArguments {
    @Argument(help: "The rule on.campaign_RULE; with or without campaign_.")
    var rule: String

    @Option(help: ArgumentHelp("Which time it is, for one that is sent again: nobody hears the same edition twice.", valueName: "name"))
    var edition: String?

    @OptionGroup var rules: RulesOption

    func open(for book: ShopBook) async throws -> Campaign {
        let shop = try await rules.open(for: book)
        let name = rule.hasPrefix(Shop.campaignPrefix) ? String(rule.dropFirst(Shop.campaignPrefix.count)) : rule
        let known = await shop.shop.campaigns
        guard known.contains(name) else { throw BookFailure.noCampaign(name, shop: book.shop, known: known) }
        return Campaign(rule: Shop.campaignPrefix + name, edition: edition, book: book, shop: shop, now: currentInstant())
    }
}

struct CampaignPreviewCommand: BookCommand {
    static let configuration = CommandConfiguration(
        commandName: "preview", abstract: "Who would hear what, when and why, and who would not. Nothing is written.")

    @OptionGroup var campaign: CampaignOptions
    @OptionGroup var options: BookOptions

    func run(on book: ShopBook) async throws {
        let campaign = try await self.campaign.open(for: book)
        let result = try await campaign.preview()
        report(result.failures)
        let text = CampaignText(
            rule: campaign.rule, result: result, zone: book.zone, now: campaign.now,
            wording: await campaign.shop.shop.consentWording, health: try await book.data.promoHealth(of: book.shop))
        show(text.json(isSent: false), text.preview)
    }
}

struct CampaignSendCommand: BookCommand {
    static let configuration = CommandConfiguration(
        commandName: "send", abstract: "Say it, once to each whom it concerns; `bot serve` brings it out in the shop's outreach hours.")

    @OptionGroup var campaign: CampaignOptions
    @OptionGroup var options: BookOptions

    func run(on book: ShopBook) async throws {
        let campaign = try await self.campaign.open(for: book)
        guard let wording = await campaign.shop.shop.consentWording else { throw BookFailure.noConsentWording(shop: book.shop) }
        let health = try await book.data.promoHealth(of: book.shop)
        if health.isPaused { throw BookFailure.refused(PromoHealthText(health, book.zone).text) }
        let result = try await campaign.send()
        report(result.failures)
        let text = CampaignText(
            rule: campaign.rule, result: result, zone: book.zone, now: campaign.now, wording: wording, health: health)
        show(text.json(isSent: true), text.sent)
    }
}

struct CampaignHealthCommand: BookCommand {
    static let configuration = CommandConfiguration(
        commandName: "health", abstract: "How the last promotions were taken, and whether more are sent.",
        discussion: "Exits with 1 while promotions are paused.")

    @Flag(help: "Let them go on: what was before now does not count any more.")
    var resume = false

    @OptionGroup var options: BookOptions

    func run(on book: ShopBook) async throws {
        if resume { try await book.data.resumePromos(of: book.shop, at: currentInstant()) }
        let health = try await book.data.promoHealth(of: book.shop)
        let text = PromoHealthText(health, book.zone)
        show(text.json, text.text)
        if health.isPaused { throw ExitCode(1) }
    }
}
