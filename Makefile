# make run    chat with the sample shop        make test     everything that CI runs
# make install PREFIX=…                        make asan     the Lua side under AddressSanitizer
#                                              make crash    a bot killed CRASHES=3000 times
# One configuration, release. Progress goes to standard error: what is piped in or out is the bot's.

SWIFT  ?= swift
PREFIX ?= /usr/local
SHOP   ?= rules/hijab-aisyah
BOT    := .build/release/bot
CRASHES ?= 3000

.PHONY: run test build deps install asan crash check-imports

run: build
	@exec $(BOT) run $(SHOP)

test: build check-imports
	@$(SWIFT) build -c release --build-tests 1>&2
	@$(SWIFT) test -c release --disable-xctest --skip-build 1>&2
	@$(BOT) check rules/ 1>&2
	@$(BOT) test rules/ plugins/

build: deps
	@$(SWIFT) build -c release --product bot 1>&2

deps:
	@sh .ci/install-missing 1>&2

check-imports:
	@sh .ci/check-imports 1>&2

asan: deps
	@LSAN_OPTIONS=suppressions=$(CURDIR)/.ci/leaks-of-others $(SWIFT) test --sanitize=address --scratch-path .build/asan --no-parallel --disable-xctest --filter LuaRulesTests 1>&2

crash: build
	@$(SWIFT) build -c release --build-tests 1>&2
	@CRASHES=$(CRASHES) $(SWIFT) test -c release --disable-xctest --skip-build --filter CrashTests 1>&2

install: build
	@install -d $(DESTDIR)$(PREFIX)/bin $(DESTDIR)$(PREFIX)/share/laris/plugins
	@install -m 755 $(BOT) $(DESTDIR)$(PREFIX)/bin/bot
	@cp -R plugins/. $(DESTDIR)$(PREFIX)/share/laris/plugins/
	@echo "installed $(DESTDIR)$(PREFIX)/bin/bot" 1>&2
