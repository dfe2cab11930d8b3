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

bench: ## time the package beside its rivals, and print the tables
	@scripts/setup node && node benches/timelines.mjs

fuzz: ## fuzz what reads input, each for FUZZ_SECONDS=60
	@scripts/fuzz

soak: ## try SOAK=1000000 random inputs a decision on all cores
	@scripts/soak

setup: ## install what building and testing need
	@scripts/setup

fmt: ## format Rust and JavaScript
	@scripts/lint --fix

lint: ## formatting and lints alone
	@scripts/lint

clean: ## remove what was built (not pkg/, not the cache)
	@rm -rf target node_modules

# What stands in folders of the same name is no target.
.PHONY: help demo test test-all pkg bench fuzz soak setup fmt lint clean
