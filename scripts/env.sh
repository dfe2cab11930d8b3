# shellcheck shell=bash
# The other scripts source this file. It says where things are and which toolchain builds for wasm.
#
#   PART301_CACHE      the folder that keeps tools between runs (default: ~/.cache/part301)
#   PART301_WASM_FROM  rustup or debian: where Rust for wasm comes from. By default it comes from rustup if possible, and
#                      otherwise from Debian.

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

# Whether the given toolchain has a standard library for wasm. '' is the default toolchain.
has_wasm() {
  local dir
  dir=$(RUSTUP_TOOLCHAIN=${1:-${RUSTUP_TOOLCHAIN:-}} rustc_here --print target-libdir --target $WASM 2>/dev/null) || return 1
  compgen -G "$dir/libstd-*.rlib" >/dev/null
}

# rustup reads an empty RUSTUP_TOOLCHAIN as a name, so we unset the variable when it is empty.
rustc_here() {
  if [ -n "${RUSTUP_TOOLCHAIN:-}" ]; then rustc "$@"; else env -u RUSTUP_TOOLCHAIN rustc "$@"; fi
}

# Sets up the environment for compiling to wasm. It has its own target directory: with two compilers in one directory,
# each would rebuild everything that the other has built.
use_wasm_toolchain() {
  if [ "${PART301_WASM_FROM:-}" = debian ] || ! has_wasm; then
    has_wasm debian || die "no Rust for wasm yet: run 'make setup'"
    export RUSTUP_TOOLCHAIN=debian
  fi
  export CARGO_TARGET_DIR=$ROOT/target/wasm
  # The published package contains no path of the machine that built it.
  export CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS="--remap-path-prefix=$ROOT=/part301 --remap-path-prefix=${CARGO_HOME:-$HOME/.cargo}=/cargo"
}

# The wasm-bindgen command must have exactly the version of the crate in Cargo.lock.
bindgen_version() {
  awk '/^name = "wasm-bindgen"$/ { getline; gsub(/[^0-9.]/, ""); print; exit }' Cargo.lock
}
bindgen_dir() { tool_dir wasm-bindgen-cli "$(bindgen_version)"; }

# The folder of a command from crates.io, by its name and version.
tool_dir() { echo "$CACHE/$1-$2/bin"; }

# The folder of llvm-profdata and llvm-cov. Their LLVM must have the version of the default compiler's. rustup has them
# in the component llvm-tools, and Debian in the package llvm-<version>.
llvm_version() { rustc -vV | sed -n 's/^LLVM version: \([0-9]*\).*/\1/p'; }
llvm_tools() {
  local dir
  for dir in "$(rustc --print target-libdir)/../bin" "/usr/lib/llvm-$(llvm_version)/bin" ${LLVM_TOOLS:+"$LLVM_TOOLS"}; do
    [ -x "$dir/llvm-cov" ] && [ -x "$dir/llvm-profdata" ] && echo "$dir" && return
  done
  return 1
}
