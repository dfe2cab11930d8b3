//! Kinship paths of any steps.

use part301::engine::fact::{At, Code, FactValue, Value};
use part301::engine::text::Lang;
use part301::law::kinship::{KinType, MAX_STEPS, Step, resolve};
use part301::law::relative::Path;

use super::input::Draw;

/// Walks a path; a few of them are too long.
pub fn check(bytes: &[u8]) {
    let draw = &mut Draw::from(bytes);
    let length = draw.below(MAX_STEPS + 3);
    let path: Vec<Step> = (0..length).map(|_| draw.pick(Step::ALL)).collect();
    as_written(&path);
    let found = match resolve(&path) {
        Ok(found) => found,
        Err(error) => {
            assert!(error.index() <= path.len() && !error.to_string().contains('{'));
            return;
        }
    };
    assert_eq!(resolve(&path), Ok(found.clone()));
    let ties = found.ties();
    assert!(!ties.is_empty());
    for (place, tie) in ties.iter().enumerate() {
        assert!(!ties[..place].contains(tie), "twice: {tie:?} of {path:?}");
        for name in Lang::ALL.map(|lang| tie.name(lang)) {
            assert!(!name.is_empty() && !name.contains(['{', '}']), "{name} of {path:?}");
        }
        // A code that a tie goes by is of the same standing with the law.
        for code in tie.relationships() {
            assert!(tie.is_called(*code), "{tie:?} of {path:?}");
        }
        if let KinType::Blood { up, down } = tie.kin_type {
            plain(up, down);
        }
    }
    // The end of a path is reached through its beginning: what cannot begin cannot end.
    assert!(path.len() == 1 || resolve(&path[..path.len() - 1]).is_ok(), "{path:?}");
}

/// A path is read as it is written, and refused where it is too long or has no step.
fn as_written(path: &[Step]) {
    let words = path.iter().map(|step| Value::Text(step.word().code.into()));
    let mut problems = Vec::new();
    let read = Path::read(&Value::List(words.collect()), &At::Root, &mut problems);
    assert_eq!(read.is_some(), problems.is_empty());
    match read {
        Some(read) => assert_eq!(read.entries(), path),
        None => assert!(path.is_empty() || path.len() > MAX_STEPS),
    }
}

/// The plainest path of a kinship by blood means that kinship again, for certain if it goes one way.
fn plain(up: u8, down: u8) {
    let parents = up.saturating_sub(1).into();
    let children = down.saturating_sub(1).into();
    let path: Vec<Step> = match (up, down) {
        (_, 0) => vec![Step::Parent; up.into()],
        (0, _) => vec![Step::Child; down.into()],
        _ => std::iter::repeat_n(Step::Parent, parents)
            .chain([Step::Sibling])
            .chain(std::iter::repeat_n(Step::Child, children))
            .collect(),
    };
    let Ok(found) = resolve(&path) else {
        assert!(path.is_empty() || path.len() > MAX_STEPS, "{path:?}");
        return;
    };
    let kin_type = KinType::Blood { up, down };
    assert!(
        found.ties().iter().any(|tie| tie.kin_type == kin_type),
        "{path:?}: {found:?}"
    );
    assert!(found.ties().len() == 1, "{path:?}: {found:?}");
}
