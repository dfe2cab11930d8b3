# What one can do here. Each line calls one thing; what a thing does stands in its script.

help: ## list what there is to make
	@sed -n 's/^\([a-z-]*\):.*## /\1\t/p' $(firstword $(MAKEFILE_LIST)) | expand -t 12

demo: ## serve the page with the built package; prints its address
	@scripts/demo

test: ## install what is missing, then check and test: native, in Node, in Chromium
	@scripts/test

test-all: ## test, and then the packed package in bundlers and frameworks, Firefox, and WebKit
	@scripts/test all

pkg: ## rebuild pkg/, the npm package, from the sources
	@scripts/build-pkg

bench: ## measure the package and its rivals, and print the tables (BENCH=relative: one; WRITE=1: into benches/RESULTS.md)
	@scripts/setup bench && node benches/main.mjs $(BENCH) $(if $(WRITE),--write)

fuzz: ## fuzz what reads input, each for FUZZ_SECONDS=60
	@scripts/fuzz

soak: ## try SOAK=1000000 random inputs a decision on all cores
	@scripts/soak

mutants: ## change the gravest code in every small way, and count what no test notices (hours)
	@scripts/mutants

coverage: ## tell how much of src/ the native tests run
	@scripts/coverage

audit: ## look at what is taken in from elsewhere: licences, sources, advisories
	@scripts/audit

setup: ## install what building and testing need
	@scripts/setup

fmt: ## format Rust and JavaScript
	@scripts/lint --fix

lint: ## formatting and lints alone
	@scripts/lint

clean: ## remove what was built (not pkg/, not the cache)
	@rm -rf target node_modules benches/node_modules

# What stands in folders of the same name is no target.
.PHONY: help demo test test-all pkg bench fuzz soak mutants coverage audit setup fmt lint clean
