# The two commands of the README are `make demo` and `make test`; CONTRIBUTING.md tells of the rest.
#
# Whatever is needed beyond rustup, Python 3.11, a JDK, Maven and make comes from the registries.
# What cannot be had is reported as skipped; with STRICT=1 nothing may be.
.PHONY: demo page test lint test-rust test-no-std test-reference test-fuzz test-python test-kotlin test-swift test-page \
	fmt bless bench bench-peers fuzz install

CARGO ?= cargo
FUZZ_SECONDS ?= 3
CONTOSO = examples/contoso
export STRICT

demo:
	@tests/tools/install-python
	@# The command exits with 1 where somebody may not reset: here that is the point.
	@target/venv/bin/twogate explain $(CONTOSO)/policy.json $(CONTOSO)/users.json \
		--ledgers $(CONTOSO)/ledgers.json --now 2026-09-01T09:00:00Z $(DEMO_LANG) || [ $$? -eq 1 ]
	@echo
	@target/venv/bin/twogate explain $(CONTOSO)/policy.json $(CONTOSO)/users.json \
		--ledgers $(CONTOSO)/ledgers.json --now 2026-09-01T09:00:00Z --user $(DEMO_USER) \
		$(DEMO_LANG) || [ $$? -eq 1 ]

DEMO_USER ?= liam.obrien@contoso.com
# LOCALE is another language than that of the environment, such as ar or zh-TW.
DEMO_LANG = $(if $(LOCALE),--lang '$(LOCALE)')

# Serves a reset as web pages until Ctrl-C: http://127.0.0.1:8080/. PORT is another port.
page:
	@tests/tools/build-page "$(CURDIR)/target/page/reset-page" -O2 run FOLDER="$(CURDIR)/target/page/tenant" \
		PORT=$(or $(PORT),8080)

# In the order of what fails fastest. Each prints its runner's closing lines.
test: lint test-rust test-no-std test-reference test-python test-kotlin test-swift test-page test-fuzz
	@echo "make test: everything passed"

lint:
	$(CARGO) fmt --all --check
	$(CARGO) clippy --quiet --workspace --exclude twogate-no-std --all-targets -- -D warnings
	$(CARGO) clippy --quiet -p twogate-no-std -- -D warnings -C panic=abort

# Core, messages, the C library with its C programs, and everything that crosses packages.
test-rust:
	$(CARGO) test --quiet --workspace --exclude twogate-no-std --exclude twogate-fuzz \
		--exclude twogate-python --no-run
	$(CARGO) test --workspace --exclude twogate-no-std --exclude twogate-fuzz \
		--exclude twogate-python
	RUSTDOCFLAGS="-D warnings" $(CARGO) doc --quiet --no-deps -p twogate -p twogate-messages

test-no-std:
	$(CARGO) rustc --quiet -p twogate-no-std -- -C panic=abort -C link-arg=-lc
	$(or $(CARGO_TARGET_DIR),target)/debug/twogate-no-std
	@echo "twogate-no-std: 1 passed, 0 failed"

# The second implementation of answers, registration, passwords and resets, against the vectors and the `argon2` command.
test-reference:
	tests/tools/test-reference

test-python:
	tests/tools/test-python

test-kotlin:
	tests/tools/test-kotlin

test-swift:
	tests/tools/test-swift

# A reset in a browser, at the C program of examples/reset-page.
test-page:
	tests/tools/test-page

test-fuzz:
	tests/tools/fuzz $(FUZZ_SECONDS)

fmt:
	$(CARGO) fmt --all

# Writes the generated files anew: the C header, the Swift and the Kotlin sources.
bless:
	UPDATE=1 $(CARGO) test --quiet -p twogate-ffi-c -p twogate-ffi-mobile

bench:
	$(CARGO) bench -p twogate-benches
	MATURIN_ARGS=--release tests/tools/install-python target/venv-release
	target/venv-release/bin/python bindings-python/benches/calls.py

bench-peers:
	$(CARGO) run --release --manifest-path benches/peers/Cargo.toml

fuzz:
	tests/tools/fuzz 600

install:
	ffi-c/install
