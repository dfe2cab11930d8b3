//! What fuzzing keeps (`make fuzz`), run again: every file of fuzz/corpus, by the target that it stands under.

#![cfg(not(target_arch = "wasm32"))]

mod random;

use std::fs;
use std::path::Path;

use random::targets;

#[test]
fn what_was_fuzzed_still_holds() {
    for (name, check) in targets() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/corpus").join(name);
        let mut files = 0;
        for file in fs::read_dir(&folder).unwrap_or_else(|_| panic!("no corpus of {name}")) {
            check(&fs::read(file.unwrap().path()).unwrap());
            files += 1;
        }
        assert!(files > 0, "{name}: an empty corpus");
    }
}
