# make run       chat with the sample shop       make test       everything that CI runs
# make all       with the bridge to gateways     make simulate   try the shops in the browser
# make install PREFIX=…                          make test-page  the simulator in a real browser, with a screenshot
# make package   dist/laris-….tar.gz, which runs where there is no Swift
# make crash     a bot killed CRASHES=3000 times and a bridge KILLS=500 times
# make asan      the Lua side under AddressSanitizer      make fuzz   hostile messages and patterns for SECONDS=300
# One configuration, release. Progress goes to standard error: what is piped in or out is the bot's.

SWIFT  ?= swift
PREFIX ?= /usr/local
SHOP   ?= rules/hijab-aisyah
BOT    := .build/release/bot
CRASHES ?= 3000
KILLS  ?= 500
SECONDS ?= 300
SCREENSHOT ?= docs/simulator.png

.PHONY: run all simulate test test-page build deps install asan crash fuzz check-imports package

run: build
	@exec $(BOT) run $(SHOP)

simulate: all
	@exec $(BOT) serve rules --simulate

test: all check-imports
	@sh .ci/install-missing python3 zbarimg:zbar-tools 1>&2
	@$(SWIFT) build -c release --build-tests 1>&2
	@$(SWIFT) test -c release --disable-xctest --skip-build 1>&2
	@BOT=$(BOT) python3 -W ignore -m unittest discover -s Tests/Acceptance 1>&2
	@$(BOT) check rules/ 1>&2
	@$(BOT) test --intents Tests/Corpus/shopchat-dev.tsv --worst 0 --min exact=0.94 --min entityF1=0.95 1>&2
	@$(BOT) test --intents Tests/Corpus/shopchat-dev2.tsv --worst 0 --min exact=0.76 --min microF1=0.82 --min outOfScopeRecall=0.7 1>&2
	@$(BOT) test --intents Tests/Corpus/shopchat-fresh.tsv --worst 0 --min exact=0.82 1>&2
	@$(BOT) test rules/ plugins/

test-page: all
	@SCREENSHOT=$(SCREENSHOT) sh Tests/Page/run 1>&2

# What chatting needs, and no more.
build: deps
	@$(SWIFT) build -c release --product bot 1>&2

all: build
	@$(SWIFT) build -c release --product bot-serve 1>&2
	@$(SWIFT) build -c release --product bot-backup 1>&2

deps:
	@sh .ci/install-missing 1>&2

check-imports:
	@sh .ci/check-imports 1>&2

asan: deps
	@LSAN_OPTIONS=suppressions=$(CURDIR)/.ci/leaks-of-others $(SWIFT) test --sanitize=address --scratch-path .build/asan --no-parallel --disable-xctest --filter LuaRulesTests 1>&2

# One program of the core's sources, all of them instrumented; what it finds is left in .build/fuzz. Swift keeps pointers
# with tags in them, which LeakSanitizer does not see, so it is off.
fuzz: deps
	@mkdir -p .build/fuzz/corpus
	@$(SWIFT)c -O -swift-version 6 -package-name laris -parse-as-library -sanitize=fuzzer,address -module-name fuzz \
	  -enable-upcoming-feature ExistentialAny -enable-upcoming-feature MemberImportVisibility -enable-upcoming-feature InternalImportsByDefault \
	  $$(find Sources/Dialogue Tests/Fuzz -name '*.swift') -o .build/fuzz/fuzz 1>&2
	@ASAN_OPTIONS=detect_leaks=0 .build/fuzz/fuzz -max_total_time=$(SECONDS) -timeout=2 -max_len=4096 -len_control=20 -dict=Tests/Fuzz/words.dict -artifact_prefix=.build/fuzz/ .build/fuzz/corpus 1>&2

crash: all
	@$(SWIFT) build -c release --build-tests 1>&2
	@CRASHES=$(CRASHES) $(SWIFT) test -c release --disable-xctest --skip-build --filter CrashTests 1>&2
	@BOT=$(BOT) KILLS=$(KILLS) MESSAGES=20000 python3 -W ignore -m unittest discover -s Tests/Acceptance -p test_kill.py 1>&2

package: deps
	@for program in bot bot-serve bot-backup; do \
	  $(SWIFT) build -c release --static-swift-stdlib --scratch-path .build/static --product $$program 1>&2 || exit 1; done
	@$(SWIFT) build -c release --package-path .build/static/checkouts/swift-argument-parser --scratch-path .build/manual --product generate-manual 1>&2
	@.ci/package .build/static/release .build/manual/release/generate-manual

install: all
	@install -d $(DESTDIR)$(PREFIX)/bin $(DESTDIR)$(PREFIX)/share/laris/plugins
	@install -m 755 $(BOT) $(BOT)-serve $(BOT)-backup $(DESTDIR)$(PREFIX)/bin/
	@cp -R plugins/. $(DESTDIR)$(PREFIX)/share/laris/plugins/
	@echo "installed $(DESTDIR)$(PREFIX)/bin/bot" 1>&2
