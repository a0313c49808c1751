import Dialogue
import Testing

/// What the classifier makes of clauses that no pattern matches.
@Suite struct ClassifierTests {
    @Test(arguments: [
        ("kira2 sampai sininya kapan ya", "ask_shipping_time"), ("potong dikit dong min", "ask_discount"), ("barang nyampe rusak min", "complain"),
        ("pengen jadi reseller gmn caranya", "reseller"),
    ])
    func aParaphraseIsUnderstood(message: String, intent: String) {
        let clause = GuessingShop.shop.clause(message)
        #expect(clause.guesses.first?.intent == intent)
    }

    @Test(arguments: ["berapa lama sampainya ke sini", "diskonnya berapa nih kak", "barangnya rusak pas sampai"])
    func aSureGuessIsTheClausesIntent(message: String) {
        let clause = GuessingShop.shop.clause(message)
        #expect(clause.isGuessed)
        #expect(clause.intent == clause.guesses.first?.intent)
        #expect(clause.pattern == nil)
    }

    @Test(arguments: ["xyzzy plugh", "qwrt zxcv hjkl", "👾👾", "777 888"])
    func nonsenseIsNot(message: String) {
        let clause = GuessingShop.shop.clause(message)
        #expect(clause.intent == nil)
        #expect(!clause.isTorn)
    }

    @Test func whatAPatternMatchesIsNotGuessed() {
        let clause = GuessingShop.shop.clause("mau nawar dong")
        #expect(clause.intent == "ask_discount")
        #expect(!clause.isGuessed && clause.guesses.isEmpty)
    }

    @Test func anExampleIsUnderstoodAsItStands() {
        #expect(GuessingShop.shop.clause("kapan sampai").intent == "ask_shipping_time")
        #expect(!GuessingShop.shop.clause("kapan sampai").isGuessed)
    }

    // MARK: The same everywhere

    /// Of every bit of the guesses. It changes with the features and the training, and with nothing else: not with the
    /// machine, the run, or the words of a language.
    @Test func theSameTrainingGivesTheSameBytes() {
        #expect(GuessingShop.plain.checksum == 5_198_463_337_733_308_883)
        #expect(GuessingShop(pack: .plain).checksum == GuessingShop.plain.checksum)
    }

    @Test func theOrderOfExamplesAndPatternsDoesNotMatter() {
        let backwards = GuessingShop(pack: .plain, lines: GuessingShop.lines.reversed())
        #expect(backwards.checksum == GuessingShop.plain.checksum)
    }

    @Test(arguments: [(Float(0), Float(1)), (1, 2.718_281_8), (-1, 0.367_879_44), (10, 22_026.465), (-20, 2.061_153_6e-9)])
    func expIsItsOwn(x: Float, power: Float) {
        #expect(abs(FixedMath.exp(x) / power - 1) < 4e-7)
    }

    @Test(arguments: [(1.0, 0.0), (2, 0.693_147_180_559_945), (0.1, -2.302_585_092_994_046), (1e6, 13.815_510_557_964_274)])
    func logIsItsOwn(x: Double, logarithm: Double) {
        #expect(abs(FixedMath.log(x) - logarithm) < 1e-12)
    }

    // MARK: What is never guessed

    @Test(arguments: ["tolong jangan kirim pesan lagi ya min", "saya mau ngobrol sama orangnya langsung dong"])
    func globalAndExactIntentsAreNeverGuessed(message: String) {
        let clause = GuessingShop.shop.clause(message)
        #expect(clause.intent == nil)
        #expect(!clause.guesses.contains { ["opt_out", "person"].contains($0.intent) })
    }

    @Test func theyAreKnownAllTheSame() {
        // Were they not, what is like them would be taken for something else.
        let without = GuessingShop(lines: GuessingShop.lines.filter { $0.intent != "opt_out" })
        let message = "jangan kirim pesan apa2 lagi"
        let best = GuessingShop.shop.clause(message).guesses.first?.confidence ?? 1
        #expect(best < without.clause(message).guesses.first?.confidence ?? 0)
    }

    @Test func nobodyAgreesByAGuess() {
        let yes = GuessingShop.shop.clause("iya deh jadi ambil itu kak", awaitsYesNo: true)
        #expect(yes.guesses.first?.intent == "confirm")
        #expect(yes.meansYes == nil)
    }

    // MARK: How sure

    @Test func aYesOrNoThatIsWaitedForIsLikelier() {
        let message = "ambil itu deh"
        func confidence(_ awaitsYesNo: Bool) -> Double {
            GuessingShop.shop.clause(message, awaitsYesNo: awaitsYesNo).guesses.first { $0.intent == "confirm" }?.confidence ?? 0
        }
        #expect(confidence(true) > confidence(false))
    }

    @Test func aGuessIsAsSureAsTheShopsOwnExamplesShow() throws {
        #expect(try #require(GuessingShop.shop.understanding.classifier).thresholds.trials == GuessingShop.lines.count { $0.isExample })
        // Where the examples say nothing of what they mean, hardly a guess is good enough.
        let senseless = GuessingShop.lines.enumerated().map { number, line in
            var line = line
            if line.isExample { line.intent = GuessingShop.lines[number * 7 % GuessingShop.lines.count].intent }
            return line
        }
        let message = "barang nyampe rusak min"
        let own = try #require(GuessingShop.shop.clause(message).guesses.first),
            vague = try #require(GuessingShop(lines: senseless).clause(message).guesses.first)
        #expect(vague.confidence < own.confidence)
    }

    @Test func aSmallShopGuessesToo() throws {
        let small = GuessingShop(lines: GuessingShop.lines.filter { ["ask_discount", "complain"].contains($0.intent) })
        let thresholds = try #require(small.understanding.classifier).thresholds
        // Nothing can be measured on so few, so it takes more to be sure.
        #expect(thresholds.trials == 0)
        #expect(thresholds.act >= 0.8)
        #expect(small.clause("barang nyampe rusak min").guesses.first?.intent == "complain")
    }

    @Test func oneIntentIsNothingToChooseFrom() {
        #expect(GuessingShop(lines: GuessingShop.lines.filter { $0.intent == "complain" }).understanding.classifier == nil)
    }

    @Test func aWordSetTeachesWordsThatNoExampleHas() {
        let lines =
            GuessingShop.lines + [.init("ask_cod", "mau bayar lewat bca", isExample: true), .init("ask_cod", "bisa via bca ga", isExample: true)]
        func confidence(_ sets: [String: [String]]) -> Double {
            let guesses = GuessingShop(lines: lines, sets: sets).clause("via jenius").guesses
            return guesses.first { $0.intent == "ask_cod" }?.confidence ?? 0
        }
        #expect(confidence(["bank": ["bca", "jenius"]]) > confidence(["bank": ["bca"]]) + 0.05)
    }

    @Test func anExplanationSaysWhatWasGuessedAndWhy() throws {
        let clause = try #require(GuessingShop.shop.understanding.explain("diskonnya berapa nih kak").clauses.first)
        let guessing = try #require(clause.guessing)
        #expect(guessing.verdict == .sure)
        #expect(guessing.guesses.first?.intent == "ask_discount")
        #expect(guessing.telling.first == "diskonnya")
        #expect(GuessingShop.shop.understanding.explain("mau nawar dong").clauses.first?.guessing == nil)
    }
}
