//! A number of the law stands in `src/law/numbers.rs`, and nowhere else.

#![cfg(not(target_arch = "wasm32"))]
#![allow(missing_docs)]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use part301::NUMBERS;
use part301::engine::text::number::FORMS;
use part301::engine::text::{Lang, MONTHS, Text};
use part301::registry;

/// Numbers in the code that are not of the law: the file, the code around the number, and what the number is.
const CODE: &[(&str, &str, &str)] = &[
    ("case/items.rs", "to.one_of(2,", "the index of a shape"),
    ("convictions/facts.rs", "2", "a group of Appendix A(a)"),
    ("convictions/facts.rs", "3", "a group of Appendix A(a)"),
    ("convictions/facts.rs", "4", "a group of Appendix A(a)"),
    ("convictions/mod.rs", "group: 5", "a group of Appendix A(a)"),
    (
        "disclosure/rules.rs",
        "ConvictionCategory::Two",
        "a group of Appendix A(a)",
    ),
    (
        "goal/measure.rs",
        "NEXT_DAYS: usize = 12",
        "the length of a list in an answer",
    ),
    ("goal/measure.rs", "(0..12)", "the months of a year"),
    ("goal/measure.rs", "day.day() == 29", "February 29"),
    ("goal/measure.rs", "MOST_PERCENT", "hundredths and tenths of a percent"),
    ("goal/measure.rs", "tenths", "tenths of a percent"),
    ("goal/measure.rs", "rounded", "tenths of a percent"),
    ("goal/mod.rs", "CHILD_LIMIT", "a limit of the program"),
    ("goal/mod.rs", "100 - MOST_PERCENT", "a whole is a hundred percent"),
    (
        "goal/mod.rs",
        "day.month() as i32 + 2",
        "the fiscal year begins in October",
    ),
    ("goal/mod.rs", "from.plus_months(11)", "the last month of a year"),
    ("relative/mod.rs", "day() == 29", "February 29"),
    ("sections.rs", ", (", "the day from which an edition is in force"),
    ("shared/checklist.rs", "Status::", "the order of findings"),
    ("shared/period.rs", "LONGEST_PERIOD_YEARS", "a limit of the program"),
    (
        "specialised_care/mod.rs",
        "Span::Months(2)",
        "a span that the search tries",
    ),
    ("timeline/compact.rs", "INPUT_LIMIT", "a limit of the program"),
    ("timeline/count.rs", "monday.plus_days(6)", "the last day of a week"),
    ("timeline/count.rs", "* 12 + day.month()", "the months of a year"),
    ("visitation/frequency.rs", "2 * WEEK_DAYS", "a fortnight"),
    ("visitation/grandparent/mod.rs", "(4, &self", "an index"),
    ("visitation/grandparent/mod.rs", "(5, &self", "an index"),
    ("visitation/mod.rs", "WORDS[2]", "an index"),
    (
        "visitation/parent/mod.rs",
        "count < 4 * months",
        "the whole weeks of a month",
    ),
    ("visitation/parent/mod.rs", "(count < 2)", "the weeks of a fortnight"),
    (
        "visitation/parent/mod.rs",
        "Span::Days(60)",
        "a span that the search tries",
    ),
    (
        "visitation/parent/mod.rs",
        "&[2, 4, 8, 12, 48]",
        "counts of visits that the search tries",
    ),
    (
        "visitation/sibling/checks.rs",
        "first.plus_days(-100)",
        "a day that the search tries",
    ),
    (
        "visitation/sibling/mod.rs",
        "Date::new(2024",
        "a day that the search tries",
    ),
    ("visits/facts.rs", "LOG_LIMIT", "a limit of the program"),
    ("visits/facts.rs", "SIBLING_LIMIT", "a limit of the program"),
];

/// Numbers in a text that are not of the law: the text's id, the numbers, and what they are.
const TEXTS: &[(&str, &[i32], &str)] = &[
    ("LocalAreaNetwork-lan_37a", &[37], "the name of a network"),
    ("LocalAreaNetwork-lan_40", &[40], "the name of a network"),
    ("LocalAreaNetwork-lan_41", &[41], "the name of a network"),
    ("LocalAreaNetwork-lan_63", &[63], "the name of a network"),
    ("LocalAreaNetwork-lan_65", &[65], "the name of a network"),
    ("LocalAreaNetwork-lan_67", &[67], "the name of a network"),
    ("Unit-each_half_year", &[6], "half a year"),
    ("VisitPeriod-fortnight", &[2], "a fortnight"),
    ("contradiction-too_long", &[25], "a limit of the program"),
    (
        "disclosure-facts-assessmentLeadsConvictionCategory.help",
        &[3, 4],
        "groups of Appendix A(a)",
    ),
    ("due-case_review", &[6], "half a year"),
    ("home-agreements", &[14], "the length of a list"),
    ("soc-eligibility", &[37, 40, 41, 63, 65, 67], "the names of networks"),
    ("soc-eligibility-which_half", &[67], "the name of a network"),
    ("soc-posts-group_therapy", &[24], "around the clock"),
    ("specialised-services", &[2], "each half-year"),
    ("system_of_care-facts-inCoveredHalf", &[67], "the name of a network"),
    (
        "system_of_care-facts-localAreaNetwork.help",
        &[37, 40, 41, 63, 65, 67],
        "the names of networks",
    ),
    ("visit-parent_weekly-ask_pattern", &[2], "a fortnight"),
    (
        "visit-parent_weekly-cannot_be_weekly",
        &[4],
        "the whole weeks of a month",
    ),
    (
        "visitation-frequency-every_days",
        &[28],
        "the days of the shortest month",
    ),
    (
        "visitation-frequency-guarantee",
        &[28],
        "the days of the shortest month",
    ),
    ("visitation-sibling-scheduleTo.help", &[25], "a limit of the program"),
    ("visits-facts-auditTo.help", &[25], "a limit of the program"),
];

/// Constants in `js/decisions` that are not of the law: sizes of drawings, lengths of lists, and units of time.
const CONSTANTS: &[&str] = &[
    "AXIS",
    "CELL",
    "COLUMNS",
    "HEAD",
    "LANE",
    "LISTED",
    "MONTHS_DRAWN",
    "MOST",
    "NAMED",
    "ROW",
    "SECONDS_PER_DAY",
    "WIDTH",
];

/// Numbers in the texts of `js/texts` that are not of the law: the file, the numbers, and what they are.
const PAGES: &[(&str, &[i32], &str)] = &[
    ("decisions/case.js", &[2, 3], "the facts of examples"),
    (
        "decisions/goal.js",
        &[4, 12],
        "the facts of an example, and the length of a list",
    ),
    ("decisions/relative.js", &[2, 20], "the facts of an example"),
    ("decisions/specialised_care.js", &[2, 11], "the facts of examples"),
    ("decisions/system_of_care.js", &[4, 40, 67], "the facts of examples"),
    (
        "decisions/timeline.js",
        &[2, 3, 5, 18],
        "marks on the scale, and the facts of examples",
    ),
    ("decisions/visitation.js", &[3, 4], "the facts of examples"),
    ("decisions/visits.js", &[2], "the facts of an example"),
    ("elements.js", &[24], "the hours of a clock"),
    ("lessons.js", &[2, 3, 4, 6, 11, 12, 15, 28, 50], "the facts of cases"),
];

/// What is counted or measured by numbers of the law. In front of anything else a number in words is the length of a list,
/// such as "four grounds", which the list itself says.
const UNITS: &[&str] = &[
    "birthday",
    "day",
    "days",
    "hour",
    "hours",
    "month",
    "months",
    "over",
    "percent",
    "times",
    "visit",
    "visits",
    "week",
    "weeks",
    "year",
    "years",
    "año",
    "años",
    "cumpleaños",
    "día",
    "días",
    "hora",
    "horas",
    "mes",
    "meses",
    "semana",
    "semanas",
    "veces",
    "visita",
    "visitas",
];

/// What stands before an age, and in Spanish before the number of a day.
const BEFORE: &[&str] = &[
    "age", "over", "turns", "under", "cumple", "edad", "mayor", "mayores", "día", "menor", "menores",
];

/// The files of the law without its numbers and without kinship, whose numbers are generations.
fn sources() -> Vec<PathBuf> {
    let mut files = files(Path::new("src/law"));
    files.retain(|file| !file.starts_with("src/law/kinship") && !file.ends_with("law/numbers.rs"));
    files
}

/// The files in a folder and in the folders below.
fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        match path.is_dir() {
            true => found.extend(files(&path)),
            false => found.push(path),
        }
    }
    found.sort();
    found
}

/// The code without its comments and texts.
fn code_alone(source: &str) -> String {
    let (mut code, mut rest) = (String::new(), source);
    while let Some(at) = rest.find(['"', '/', '\'']) {
        code.push_str(&rest[..at]);
        rest = &rest[at..];
        let length = if rest.starts_with("//") {
            rest.find('\n').unwrap_or(rest.len())
        } else if let Some(text) = rest.strip_prefix('"') {
            let mut escaped = false;
            let end = text.char_indices().find(|(_, letter)| {
                let ends = *letter == '"' && !escaped;
                escaped = *letter == '\\' && !escaped;
                ends
            });
            end.map_or(rest.len(), |(end, _)| end + 2)
        } else {
            code.push_str(&rest[..1]);
            rest = &rest[1..];
            continue;
        };
        code.push('\n');
        rest = &rest[length..];
    }
    code.push_str(rest);
    code
}

/// The whole numbers of two and more in code, each with the line that it stands on. The length of an array and the bounds of a
/// type are the program's own.
fn numbers_in_code(code: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for line in code.lines() {
        let bytes = line.as_bytes();
        let mut at = 0;
        while at < bytes.len() {
            let word = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_';
            if !word(bytes[at]) {
                at += 1;
                continue;
            }
            let end = at + bytes[at..].iter().take_while(|byte| word(**byte)).count();
            let token = &line[at..end];
            let (before, after) = (&line[..at], &line[end..]);
            let length = before.ends_with("; ") && after.starts_with(']');
            let of_a_type = length || before.ends_with('<') || after.starts_with('>');
            if let Ok(number) = token.replace('_', "").parse::<i64>()
                && number > 1
                && !of_a_type
            {
                found.push((token.to_string(), line.trim().to_string()));
            }
            at = end;
        }
    }
    found
}

#[test]
fn no_number_of_the_law_stands_in_code() {
    let mut used = BTreeSet::new();
    let mut found = Vec::new();
    for path in sources() {
        let file = path.to_string_lossy().replace("src/law/", "");
        for (number, line) in numbers_in_code(&code_alone(&fs::read_to_string(&path).unwrap())) {
            match CODE.iter().position(|(of, code, _)| *of == file && line.contains(code)) {
                Some(exception) => {
                    used.insert(exception);
                }
                None => found.push(format!("{file}: {number} in `{line}`")),
            }
        }
    }
    assert!(found.is_empty(), "take these from law::numbers:\n{}", found.join("\n"));
    for (index, exception) in CODE.iter().enumerate() {
        assert!(used.contains(&index), "no longer there: {exception:?}");
    }
}

/// A sentence without its placeholders.
fn without_placeholders(sentence: &str) -> String {
    let mut plain = String::new();
    let mut rest = sentence;
    while let Some((before, after)) = rest.split_once('{') {
        plain.push_str(before);
        rest = after.split_once('}').map_or("", |(_, tail)| tail);
    }
    plain.push_str(rest);
    plain
}

/// What a language writes for numbers and months, in lower case.
struct Words {
    numbers: Vec<(String, i32)>,
    months: Vec<String>,
}

impl Words {
    fn of(lang: Lang) -> Words {
        let lower = |text: &Text| text.get(lang).to_lowercase();
        let numbers = FORMS.iter().filter(|(value, _)| *value > 1);
        let numbers = numbers.flat_map(|(value, forms)| forms.iter().map(|form| (lower(form), *value)));
        Words {
            numbers: numbers.collect(),
            months: MONTHS.iter().map(lower).collect(),
        }
    }
}

/// Whether these digits belong to a citation or a date: `301.80(h)(14)`, `89 Ill. Adm. Code 431`, `section 2-25`, `(13)`,
/// `2026-03-07`.
fn is_cited(word: &str, previous: &str, next: &str) -> bool {
    let inner = word.trim_matches(|letter: char| !letter.is_alphanumeric());
    let marked = word.contains(')') && word.contains('(');
    let dated = inner.contains(['/', ':']) || inner.matches('-').count() > 1;
    let before = [
        "article",
        "artículo",
        "part",
        "parts",
        "parte",
        "partes",
        "section",
        "sección",
    ];
    marked || dated || inner.contains('.') || before.contains(&previous) || ["ill.", "ilcs", "u.s.c."].contains(&next)
}

/// The numbers of two and more in a sentence that could be of the law.
fn numbers_in_sentence(sentence: &str, known: &Words) -> Vec<i32> {
    let is_month = |word: &str| known.months.iter().any(|month| month == word);
    let plain = without_placeholders(sentence).to_lowercase();
    let words: Vec<&str> = plain.split_whitespace().collect();
    let bare = |index: usize| {
        let word = words.get(index).copied().unwrap_or_default();
        word.trim_matches(|letter: char| !letter.is_alphanumeric())
    };
    let mut found = Vec::new();
    for (index, word) in words.iter().enumerate() {
        let previous = index.checked_sub(1).map_or("", bare);
        let before = index.checked_sub(2).map_or("", bare);
        let (next, after) = (bare(index + 1), bare(index + 2));
        let measures = [next, after].iter().any(|word| UNITS.contains(word));
        let is_age = [before, previous].iter().any(|word| BEFORE.contains(word));
        if word.chars().any(|letter| letter.is_ascii_digit()) {
            let dated = is_month(previous) || next == "de" && is_month(after);
            if dated || is_cited(word, previous, words.get(index + 1).copied().unwrap_or_default()) {
                continue;
            }
            let runs = word.split(|letter: char| !letter.is_ascii_digit());
            let values = runs.filter_map(|digits| digits.parse::<i32>().ok());
            // Acts, Parts and years have numbers of three digits and more.
            found.extend(values.filter(|value| *value > 1 && (*value < 100 || measures)));
        } else if let Some((_, value)) = known.numbers.iter().find(|(number, _)| number == bare(index))
            && (measures || is_age)
        {
            found.push(*value);
        } else if bare(index) == "twice" {
            found.push(2);
        }
    }
    found
}

#[test]
fn no_number_of_the_law_stands_in_a_sentence() {
    let words = Lang::ALL.map(Words::of);
    let mut used = BTreeSet::new();
    let mut found = BTreeSet::new();
    for (lang, text) in Lang::ALL
        .iter()
        .flat_map(|lang| registry::texts().into_iter().map(move |text| (*lang, text)))
    {
        let id = text.id();
        if id.starts_with("number-") || id.starts_with("Relationship-") {
            continue;
        }
        for number in numbers_in_sentence(text.template(lang), &words[lang as usize]) {
            match TEXTS
                .iter()
                .position(|(of, numbers, _)| *of == id && numbers.contains(&number))
            {
                Some(exception) => {
                    used.insert(exception);
                }
                None => {
                    found.insert(format!("{lang:?} {id}: {number} in `{}`", text.template(lang)));
                }
            }
        }
    }
    let found: Vec<_> = found.into_iter().collect();
    assert!(found.is_empty(), "name these numbers:\n{}", found.join("\n"));
    for (index, exception) in TEXTS.iter().enumerate() {
        assert!(used.contains(&index), "no longer there: {exception:?}");
    }
}

#[test]
fn no_number_of_the_law_is_a_constant_of_javascript() {
    let mut used = BTreeSet::new();
    for path in files(Path::new("js/decisions")) {
        for line in fs::read_to_string(&path).unwrap().lines() {
            let Some((name, value)) = line.split_once("const ").and_then(|(_, rest)| rest.split_once(" = ")) else {
                continue;
            };
            if value.starts_with(|first: char| first.is_ascii_digit()) {
                assert!(
                    CONSTANTS.contains(&name),
                    "{path:?}: take {name} from #generated/numbers.js"
                );
                used.insert(name.to_string());
            }
        }
    }
    for name in CONSTANTS {
        assert!(used.contains(*name), "no longer there: {name}");
    }
}

#[test]
fn no_number_of_the_law_stands_in_a_text_of_javascript() {
    let mut used = BTreeSet::new();
    let mut found = Vec::new();
    for lang in Lang::ALL {
        let words = Words::of(lang);
        let folder = format!("js/texts/{}", lang.code());
        for path in files(Path::new(&folder)) {
            let file = path.strip_prefix(&folder).unwrap().to_string_lossy().into_owned();
            let source = fs::read_to_string(&path).unwrap();
            // A text in quotes that no colon follows: that one is a key.
            let texts = source.split('"').enumerate().collect::<Vec<_>>();
            for pair in texts
                .windows(2)
                .filter(|pair| pair[0].0 % 2 == 1 && !pair[1].1.starts_with(':'))
            {
                let text = pair[0].1;
                for number in numbers_in_sentence(text, &words) {
                    match PAGES
                        .iter()
                        .position(|(of, numbers, _)| *of == file && numbers.contains(&number))
                    {
                        Some(exception) => {
                            used.insert(exception);
                        }
                        None => found.push(format!("{lang:?} {file}: {number} in `{text}`")),
                    }
                }
            }
        }
    }
    assert!(found.is_empty(), "name these numbers:\n{}", found.join("\n"));
    for (index, exception) in PAGES.iter().enumerate() {
        assert!(used.contains(&index), "no longer there: {exception:?}");
    }
}

#[test]
fn a_number_of_the_law_is_recognised() {
    let words = Words::of(Lang::En);
    let english = |sentence| numbers_in_sentence(sentence, &words);
    assert_eq!(english("until ten calendar days have passed"), [10]);
    assert_eq!(english("the tenth day, and 14 days later"), [10, 14]);
    assert_eq!(english("at least twice a month, from the age of seven"), [2, 7]);
    assert_eq!(english("siblings of seven and over; it lasts 120 days"), [7, 120]);
    assert_eq!(
        english("one of four grounds of 301.70(a), (h)(14), Part 314, 89 Ill. Adm. Code 431"),
        [0; 0]
    );
    assert_eq!(
        english("a year that begins on February 29; {#caregiver_review_days:words} days"),
        [0; 0]
    );
    let words = Words::of(Lang::Es);
    let spanish = |sentence| numbers_in_sentence(sentence, &words);
    assert_eq!(
        spanish("hasta que pasen diez días naturales; desde los siete años"),
        [10, 7]
    );
    assert_eq!(spanish("uno de cuatro motivos; el 29 de febrero"), [0; 0]);
    assert_eq!(
        numbers_in_code("Count::Days(10), [i32; 4], List<Date, 0, 20>")[0].0,
        "10"
    );
}

#[test]
fn every_number_is_named_once_and_has_a_provision() {
    let mut names = BTreeSet::new();
    for number in NUMBERS {
        assert!(names.insert(number.name), "{} stands twice", number.name);
        assert!(
            number.value > 0 && !number.unit.is_empty() && !number.citation.is_empty(),
            "{number:?}"
        );
    }
}
