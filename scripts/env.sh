# shellcheck shell=bash
# Sourced by the scripts beside it: where things are, and which toolchain builds for wasm.
#
#   PART301_CACHE      where tools are kept between runs  (default: ~/.cache/part301)
#   PART301_WASM_FROM  rustup | debian: where Rust for wasm comes from. Unset: rustup if it can,
#                      else Debian.

set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
ROOT=$PWD
# shellcheck source=scripts/versions
. scripts/versions

CACHE=${PART301_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/part301}
WASM=wasm32-unknown-unknown

say() { printf '\033[1m%s\033[0m %s\n' "part301:" "$*" >&2; }
die() { say "$*"; exit 1; }
have() { command -v "$1" >/dev/null 2>&1; }

# Is there a standard library for wasm in the given toolchain ('' is the default one)?
has_wasm() {
  local dir
  dir=$(RUSTUP_TOOLCHAIN=${1:-${RUSTUP_TOOLCHAIN:-}} rustc_here --print target-libdir --target $WASM 2>/dev/null) || return 1
  compgen -G "$dir/libstd-*.rlib" >/dev/null
}

# rustup takes an empty RUSTUP_TOOLCHAIN for a name, so leave the variable out when it is empty.
rustc_here() {
  if [ -n "${RUSTUP_TOOLCHAIN:-}" ]; then rustc "$@"; else env -u RUSTUP_TOOLCHAIN rustc "$@"; fi
}

# Sets up the environment of everything compiled for wasm. Its target directory is its own: a second
# compiler in the same one would rebuild everything at every turn.
use_wasm_toolchain() {
  if [ "${PART301_WASM_FROM:-}" = debian ] || ! has_wasm; then
    has_wasm debian || die "no Rust for wasm yet: run 'make setup'"
    export RUSTUP_TOOLCHAIN=debian
  fi
  export CARGO_TARGET_DIR=$ROOT/target/wasm
  # No path of the machine that built it in what is published.
  export CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS="--remap-path-prefix=$ROOT=/part301 --remap-path-prefix=${CARGO_HOME:-$HOME/.cargo}=/cargo"
}

# The wasm-bindgen command must be of exactly the version of the crate, which Cargo.lock has.
bindgen_version() {
  awk '/^name = "wasm-bindgen"$/ { getline; gsub(/[^0-9.]/, ""); print; exit }' Cargo.lock
}
bindgen_dir() { tool_dir wasm-bindgen-cli "$(bindgen_version)"; }

# Where a command from crates.io is kept, by its name and version.
tool_dir() { echo "$CACHE/$1-$2/bin"; }

# Where llvm-profdata and llvm-cov are that read what the default compiler measures: their LLVM must be of its
# version. rustup's come as the component llvm-tools, the system's as the package llvm-<version>.
llvm_version() { rustc -vV | sed -n 's/^LLVM version: \([0-9]*\).*/\1/p'; }
llvm_tools() {
  local dir
  for dir in "$(rustc --print target-libdir)/../bin" "/usr/lib/llvm-$(llvm_version)/bin" ${LLVM_TOOLS:+"$LLVM_TOOLS"}; do
    [ -x "$dir/llvm-cov" ] && [ -x "$dir/llvm-profdata" ] && echo "$dir" && return
  done
  return 1
}
