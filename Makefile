# The commands of this project. Each target calls a script, and the script says what it does.

help: ## list these targets
	@sed -n 's/^\([a-z-]*\):.*## /\1\t/p' $(firstword $(MAKEFILE_LIST)) | expand -t 12

demo: ## serve the page with the built package, and print its address
	@scripts/demo

test: ## install missing tools, then check and test: native, in Node, in Chromium
	@scripts/test

test-all: ## all of `make test`, and the packed package in bundlers and frameworks, Firefox, WebKit
	@scripts/test all

pkg: ## rebuild pkg/, the npm package, from the sources
	@scripts/build-pkg

bench: ## measure the package and its rivals, and print the tables (BENCH=relative: one; WRITE=1: into benches/RESULTS.md)
	@scripts/setup bench && node benches/main.mjs $(BENCH) $(if $(WRITE),--write)

fuzz: ## fuzz every function that reads input, each for FUZZ_SECONDS=60
	@scripts/fuzz

soak: ## try SOAK=1000000 random inputs per decision, on all cores
	@scripts/soak

mutants: ## make small changes to the most important code, and count those that no test notices (hours)
	@scripts/mutants

coverage: ## say how much of src/ the native tests run
	@scripts/coverage

audit: ## check the dependencies: licences, sources, advisories
	@scripts/audit

setup: ## install the tools for building and testing
	@scripts/setup

fmt: ## format Rust and JavaScript
	@scripts/lint --fix

lint: ## check formatting and lints
	@scripts/lint

clean: ## remove everything that was built, but not pkg/ and not the cache
	@rm -rf target node_modules benches/node_modules

# Some targets have the name of a folder.
.PHONY: help demo test test-all pkg bench fuzz soak mutants coverage audit setup fmt lint clean
