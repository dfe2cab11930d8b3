//! No rule of law has a silent default: a new code of a list does not compile until each rule has an answer for it.

#![cfg(not(target_arch = "wasm32"))]

use std::fs;
use std::path::{Path, PathBuf};

/// What the line above an arm says if the arm may match anything.
const REASON: &str = "// Not an enum of the law: ";

/// Whether a line starts an arm that matches anything: `_ =>`, `_ if … =>`, or the same with a tuple such as `(_, _)`.
fn matches_anything(line: &str) -> bool {
    let line = line.trim_start();
    let end = line.find(|c: char| !"_(), ".contains(c)).unwrap_or(line.len());
    let (pattern, rest) = line.split_at(end);
    pattern.contains('_') && (rest.starts_with("=>") || rest.starts_with("if "))
}

/// The arms of a file that match anything without a reason, each with the number of its line.
fn silent_defaults(code: &str) -> Vec<(usize, &str)> {
    let lines: Vec<&str> = code.lines().map(str::trim).collect();
    let has_reason = |above: Option<&&str>| {
        let reason = above.and_then(|line| line.strip_prefix(REASON));
        reason.is_some_and(|reason| !reason.is_empty())
    };
    let silent = |(place, line): &(usize, &str)| {
        matches_anything(line) && !has_reason(place.checked_sub(1).and_then(|above| lines.get(above)))
    };
    let arms = lines.iter().copied().enumerate().filter(silent);
    arms.map(|(place, line)| (place + 1, line)).collect()
}

fn rust_files(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            rust_files(&path, found);
        } else if path.extension().is_some_and(|end| end == "rs") {
            found.push(path);
        }
    }
}

/// The silent defaults in the law, each as `folder/file.rs:line: arm`.
fn in_the_law() -> Vec<String> {
    let law = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/law");
    let mut paths = Vec::new();
    rust_files(&law, &mut paths);
    assert!(paths.len() > 20, "src/law is not where the law is");
    paths.sort();
    let mut found = Vec::new();
    for path in paths {
        let name = path.strip_prefix(&law).unwrap().to_string_lossy().replace('\\', "/");
        let code = fs::read_to_string(&path).unwrap();
        let arms = silent_defaults(&code).into_iter();
        found.extend(arms.map(|(line, arm)| format!("{name}:{line}: {arm}")));
    }
    found
}

#[test]
fn no_arm_matches_what_it_does_not_name() {
    let found = in_the_law();
    assert!(
        found.is_empty(),
        "name each code, or say in the line above why there is none to name (`{REASON}…`):\n{}",
        found.join("\n")
    );
}

#[test]
fn the_lint_sees_such_arms() {
    let code = "match door {
        Door::Other => NO,
        _ => YES,
        (_, _) => YES,
        _ if asked => YES,
        (Some(_), _) => YES,
        name_ => YES,
        // Not an enum of the law: a string.
        _ => YES,
        // Not an enum of the law:
        _ => YES,
    }";
    let lines: Vec<usize> = silent_defaults(code).into_iter().map(|(line, _)| line).collect();
    assert_eq!(lines, [3, 4, 5, 11]);
}
