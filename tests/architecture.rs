//! What the sources promise of their own structure: who may use whom, and that nothing is forgotten when a decision, a
//! sentence or a list of codes is added.

#![cfg(not(target_arch = "wasm32"))]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use part301::registry::{self, DECISIONS};

fn read(path: impl AsRef<Path>) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// Every Rust file below a folder, by its path from the root, with its code: comments are left out.
fn sources(folder: &str) -> Vec<(String, String)> {
    fn walk(folder: &Path, found: &mut Vec<PathBuf>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                walk(&path, found);
            } else if path.extension().is_some_and(|end| end == "rs") {
                found.push(path);
            }
        }
    }
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut paths = Vec::new();
    walk(&root.join(folder), &mut paths);
    let one = |path: PathBuf| {
        let name = path.strip_prefix(root).unwrap().to_string_lossy().replace('\\', "/");
        let text = fs::read_to_string(&path).unwrap();
        let code: Vec<&str> = text
            .lines()
            .filter(|line| !line.trim_start().starts_with("//"))
            .collect();
        (name, code.join("\n"))
    };
    paths.into_iter().map(one).collect()
}

/// What a file uses of the crate below `crate::`: the first name of each path.
fn uses(code: &str, root: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for (at, _) in code.match_indices(root) {
        let rest = &code[at + root.len()..];
        let names = match rest.strip_prefix('{') {
            Some(group) => names_of(group),
            None => vec![rest],
        };
        for name in names {
            let end = name
                .find(|c: char| !c.is_ascii_alphanumeric() && c != '_')
                .unwrap_or(name.len());
            found.insert(name[..end].to_string());
        }
    }
    found.remove("");
    found
}

/// The members of a group `a::{b, c}, d}`, as far as its closing brace.
fn names_of(group: &str) -> Vec<&str> {
    let (mut names, mut depth, mut from) = (Vec::new(), 0, 0);
    for (at, c) in group.char_indices() {
        match c {
            '{' => depth += 1,
            '}' if depth == 0 => {
                names.push(group[from..at].trim());
                break;
            }
            '}' => depth -= 1,
            ',' if depth == 0 => {
                names.push(group[from..at].trim());
                from = at + 1;
            }
            _ => {}
        }
    }
    names
}

#[test]
fn each_part_uses_only_those_below_it() {
    let parts = [
        ("src/time", &["time"][..]),
        // The crate tells the engine which numbers to fill into sentences.
        ("src/engine", &["engine", "time", "NUMBERS"]),
        ("src/law", &["law", "engine", "time"]),
        ("src/registry", &["registry", "law", "engine", "time"]),
    ];
    for (folder, may_use) in parts {
        let files = sources(folder);
        assert!(!files.is_empty(), "{folder} is empty");
        for (file, code) in files {
            for used in uses(&code, "crate::") {
                assert!(may_use.contains(&used.as_str()), "{file} uses crate::{used}");
            }
        }
    }
}

/// The decisions that may use another one, and why.
const MAY_USE: &[(&str, &str, &str)] = &[
    ("case", "timeline", "a plan contains the deadlines of the timeline"),
    ("case", "system_of_care", "a plan contains its ten posts"),
    (
        "placement",
        "timeline",
        "a deadline is counted as the timeline counts it",
    ),
    (
        "relative_home",
        "timeline",
        "a deadline is counted as the timeline counts it",
    ),
    (
        "siblings",
        "timeline",
        "a deadline is counted as the timeline counts it",
    ),
    (
        "specialised_care",
        "timeline",
        "a deadline is counted as the timeline counts it",
    ),
    (
        "relative_home",
        "convictions",
        "the convictions in a home are one of its conditions",
    ),
    (
        "relative_home",
        "relative",
        "both owe the same duties towards fictive kin",
    ),
    (
        "siblings",
        "visitation",
        "what is asked of siblings placed apart is in their plan",
    ),
    ("system_of_care", "timeline", "a post stands as a row does"),
];

#[test]
fn decisions_keep_to_themselves() {
    let mut used_by = BTreeSet::new();
    for decision in DECISIONS {
        let word = decision.word;
        for (file, code) in sources(&format!("src/law/{word}")) {
            for used in uses(&code, "crate::law::") {
                let is_decision = DECISIONS.iter().any(|other| other.word == used);
                if is_decision && used != word {
                    let listed = MAY_USE.iter().any(|(by, of, _)| *by == word && *of == used);
                    assert!(listed, "{file} uses {used}: move what they share to src/law/shared");
                    used_by.insert((word, used));
                }
            }
        }
    }
    for (by, of, _) in MAY_USE {
        assert!(
            used_by.contains(&(*by, of.to_string())),
            "{by} no longer uses {of}: take it off the list"
        );
    }
}

#[test]
fn every_folder_of_the_law_is_in_the_registry() {
    const NO_DECISIONS: &[&str] = &["kinship", "shared"];
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/law");
    for entry in fs::read_dir(folder).unwrap() {
        let entry = entry.unwrap();
        let name = entry.file_name().to_string_lossy().into_owned();
        if entry.path().is_dir() && !NO_DECISIONS.contains(&name.as_str()) {
            assert!(
                DECISIONS.iter().any(|decision| decision.word == name),
                "{name} is not in src/registry.rs"
            );
        }
    }
}

/// What a decision needs beyond its folder and its entry in the registry. All that is missing is named at once.
#[test]
fn every_decision_has_all_that_it_needs() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let (soak, readme) = (read("tests/soak.rs"), read("js/README.md"));
    let mut missing = Vec::new();
    for decision in DECISIONS {
        let word = decision.word;
        let mut needs = |there: bool, what: String| {
            if !there {
                missing.push(format!("{word}: {what}"));
            }
        };
        let has_files = |folder: String| fs::read_dir(root.join(folder)).is_ok_and(|mut files| files.next().is_some());
        needs(
            has_files(format!("tests/scenarios/{word}")),
            format!("no scenario in tests/scenarios/{word}"),
        );
        needs(
            has_files(format!("fuzz/corpus/{word}")),
            format!("nothing in fuzz/corpus/{word}"),
        );
        needs(
            soak.contains(&format!("{word}::")),
            "no trial in tests/soak.rs".to_string(),
        );
        needs(
            readme.contains(&format!("`{}`", decision.function)),
            "no row in the README's table".to_string(),
        );
        needs(!decision.rules.is_empty(), "no rules".to_string());
        needs(
            !decision.doc.trim().is_empty(),
            "no documentation in src/registry.rs".to_string(),
        );
    }
    assert!(missing.is_empty(), "{}", missing.join("\n"));
}

/// The ids and names that a macro declares: the text between `before` and `after` in each of its blocks.
fn declared(name: &str, one: impl Fn(&str) -> Option<String>) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for (file, code) in sources("src")
        .into_iter()
        .filter(|(file, _)| !file.starts_with("src/wasm"))
    {
        let opening = format!("\n{name}! {{");
        for (at, _) in code.match_indices(&opening) {
            let block = &code[at + opening.len()..];
            let block = block.split("\n}").next().unwrap();
            found.extend(block.lines().filter_map(&one).map(|text| (file.clone(), text)));
        }
    }
    assert!(found.len() > 20, "{name}! is declared otherwise now");
    found
}

#[test]
fn every_sentence_is_in_the_registry() {
    let id = |line: &str| {
        let (name, text) = line.trim().split_once(" = \"")?;
        let is_constant = name
            .chars()
            .all(|c| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '_');
        is_constant.then(|| text.split('"').next().unwrap().to_string())
    };
    let known = registry::messages();
    for (file, id) in declared("messages", id) {
        assert!(
            known.contains_key(id.as_str()),
            "{id} of {file} is in no list of messages in the registry"
        );
    }
}

#[test]
fn every_list_of_codes_is_in_the_registry() {
    let list = |line: &str| {
        let name = line.trim().strip_prefix("pub enum ")?.split([' ', '{']).next()?;
        Some(name.to_string())
    };
    let (words, outcomes) = (registry::words(), registry::outcomes());
    for (file, list) in declared("codes", list) {
        let known = words.contains_key(list.as_str()) || outcomes.contains_key(&list) || list == "Outcome";
        assert!(
            known,
            "{list} of {file} is in no fact and no answer, and not under `words` in the registry"
        );
    }
}
