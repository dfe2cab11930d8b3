//! The contents of the package: every decision with all its rules, sentences, codes and shapes. Native builds only.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::json;

use super::for_each_decision;
use crate::engine::answer::questions::questions;
use crate::engine::answer::shape::{Piece, Shape, Type};
use crate::engine::fact::{Code, Declared, Kind, Sheet, Value};
use crate::engine::input::Input;
use crate::engine::problem::{self, Problem, Problems};
use crate::engine::rule::{EARLIER, Rule, Rules, rule};
use crate::engine::text::{DATE, Lang, MONTHS, Message, Text, Word, number};
use crate::law::shared::options::{CalendarChange, CalendarName};
use crate::law::shared::{checklist, clock, period, requirement};
use crate::law::*;
use crate::time::{Calendar, Date};

/// One decision.
pub struct Entry {
    /// Its word: `relative`.
    pub word: &'static str,
    /// The question that it answers, with an example in JavaScript.
    pub doc: &'static str,
    /// The function in JavaScript.
    pub function: &'static str,
    /// The type of its input in TypeScript.
    pub input: &'static str,
    /// The type of its answer in TypeScript.
    pub answer: &'static str,
    /// The declarations of its facts.
    pub declared: &'static [Declared],
    /// Its rules, in the order of the Sections.
    pub rules: Rules,
    /// The rules of other decisions that it applies too.
    pub also_by: &'static [Rules],
    /// Its sentences that belong to no rule.
    pub messages: &'static [&'static [&'static Message]],
    /// Its outcomes; a timeline has none.
    pub outcomes: &'static [Word],
    /// The lists of codes that stand only in its sentences.
    pub words: &'static [&'static [Word]],
    /// The shape of its answer.
    pub shape: fn() -> Type,
    /// Answers an input by a calendar, as JSON in one language.
    pub run: fn(&Value, &Calendar, Lang) -> Result<serde_json::Value, Problems>,
}

macro_rules! entries {
    ($($(#[doc = $doc:literal])* $word:ident {
        function: $function:ident,
        input: $input:ident = $facts:ty,
        answer: $answer:ident = $answered:ty,
        decide: $decide:expr,
        outcomes: [$($outcomes:expr)?],
        words: [$($words:expr),*],
        messages: [$($messages:expr),* $(,)?],
        also_by: [$($also_by:expr),*],
    })*) => {
        /// Every decision.
        pub static DECISIONS: &[Entry] = &[$(Entry {
            word: stringify!($word),
            doc: concat!($($doc, "\n"),*),
            function: stringify!($function),
            input: stringify!($input),
            answer: stringify!($answer),
            declared: <$facts as Input>::FACTS,
            rules: $word::RULES,
            also_by: &[$($also_by),*],
            messages: &[$($messages),*],
            outcomes: { let outcomes: &[Word] = &[]; $(let outcomes = { let _ = outcomes; $outcomes };)? outcomes },
            words: &[$($words),*],
            shape: <super::$answer as Piece>::shape,
            run: |input, calendar, lang| Ok(super::$word(input, Ok(calendar.clone()))?.to_json(lang)),
        }),*];
    };
}
for_each_decision!(entries);

rule! {
    /// 301.70(o), 301.90(b)(13), 301.240.
    OWN_DUTIES = "department.own_duties", "301.70(o), 301.90(b)(13), 301.240":
        "The Department trains its staff, and revises its rules on visiting by February 11, 2016 and every \
         {#visiting_rules_years:words} years.";
    NO_CASE = "These are duties of the Department towards itself: no case turns on them.";
}

rule! {
    /// 301.10, 301.200, 301.310, 301.410.
    PURPOSES = "part.purposes", "301.10, 301.200, 301.310, 301.410":
        "Each Subpart says what it is for.";
    DECIDES_NOTHING = "A purpose decides nothing by itself; it is kept in mind where the text leaves a doubt.";
}

rule! {
    /// Throughout.
    OTHER_PARTS = "part.other_parts", "301.30-301.330":
        "The Part refers to other Parts and Acts: services and their planning (Parts 302, 305), Indian child welfare \
         (Part 307), education (Part 314), permanency and case review (Parts 315, 316), appeals (Part 337), background \
         checks (Part 385), licensing (Part 402), confidentiality (Part 431) and more.";
    ASKED_AS_FACTS = "What they say is not coded: where a decision turns on it, it asks for the result.";
}

/// The parts of the sources on which no decision depends. The one note of each gives the reason.
pub static NOT_CODED: Rules = &[&OWN_DUTIES, &PURPOSES, &OTHER_PARTS];

/// Every rule once: its id, its citation and the decisions that apply it. For a rule that is not coded, also the id of
/// the message that says why. The sentences of the rules are among the messages.
fn rules() -> serde_json::Value {
    let used_by = |rule: &Rule| {
        let has = |rules: Rules| rules.iter().any(|one| one.id == rule.id);
        let applies = |one: &&Entry| has(one.rules) || one.also_by.iter().copied().any(has);
        let decisions = DECISIONS.iter().filter(applies);
        decisions.map(|one| one.word).collect::<Vec<_>>()
    };
    let mut listed = BTreeSet::new();
    let coded = DECISIONS.iter().flat_map(|decision| decision.rules);
    let coded = coded.filter(move |rule| listed.insert(rule.id));
    let coded = coded.map(|rule| json!([rule.id, rule.citation, used_by(rule)]));
    let not_coded = NOT_CODED.iter().map(|rule| {
        let why = rule.notes.first().map(|note| note.id);
        json!([rule.id, rule.citation, [], why])
    });
    coded.chain(not_coded).collect()
}

/// Every sentence of every decision by its id.
pub fn messages() -> BTreeMap<&'static str, &'static Message> {
    let coded = DECISIONS.iter().flat_map(|decision| decision.rules);
    let rules = coded.chain(NOT_CODED);
    let of_rules = rules.flat_map(|rule| std::iter::once(&rule.text).chain(rule.notes.iter().copied()));
    let others = DECISIONS
        .iter()
        .flat_map(|decision| decision.messages.iter().copied().flatten().copied());
    let shared = problem::MESSAGES
        .iter()
        .chain(checklist::MESSAGES)
        .chain(period::MESSAGES)
        .copied()
        .chain([&EARLIER]);
    of_rules
        .chain(others)
        .chain(shared)
        .map(|message| (message.id, message))
        .collect()
}

/// Every text of every decision, some more than once. Each is in the files of every language.
pub fn texts() -> Vec<Text> {
    fn of_facts(kind: Kind, texts: &mut Vec<Text>) {
        match kind {
            Kind::Record(facts) => {
                for fact in facts {
                    texts.extend([fact.label, fact.help]);
                    texts.extend(fact.group);
                    of_facts(fact.kind, texts);
                }
            }
            Kind::List { of, .. } => of_facts(*of, texts),
            Kind::Tagged(variants) => {
                let records = variants.iter().map(|variant| Kind::Record(variant.declared));
                records.for_each(|record| of_facts(record, texts));
            }
            Kind::Bool | Kind::Date | Kind::Moment | Kind::Integer { .. } | Kind::Code(_) | Kind::Name { .. } => {}
        }
    }
    let mut texts = vec![DATE];
    texts.extend(MONTHS);
    texts.extend(number::FORMS.iter().flat_map(|(_, forms)| forms));
    texts.extend(messages().values().map(|message| message.text));
    texts.extend(word_lists().iter().flatten().map(|word| word.label));
    texts.extend(outcomes().values().copied().flatten().map(|word| word.label));
    for declared in DECISIONS
        .iter()
        .map(|decision| decision.declared)
        .chain([CalendarChange::DECLARED])
    {
        of_facts(Kind::Record(declared), &mut texts);
    }
    texts.retain(|text| *text != Text::NONE);
    texts
}

/// Every list of outcomes by the name of its type: `RelativeOutcome`.
pub fn outcomes() -> BTreeMap<String, &'static [Word]> {
    DECISIONS
        .iter()
        .filter(|decision| !decision.outcomes.is_empty())
        .map(|decision| (decision.input.replace("Input", "Outcome"), decision.outcomes))
        .collect()
}

/// Every other list of codes by its name.
pub fn words() -> BTreeMap<&'static str, Vec<Word>> {
    let name = |words: &[Word]| words.first().map(|word| word.list);
    let named = |words: Vec<Word>| Some((name(&words)?, words));
    word_lists().into_iter().filter_map(named).collect()
}

/// Every other list of codes, once for each use.
pub fn word_lists() -> Vec<Vec<Word>> {
    fn collect(kind: Kind, lists: &mut Vec<Vec<Word>>) {
        match kind {
            Kind::Code(words) => lists.push(words.to_vec()),
            Kind::List { of, .. } => collect(*of, lists),
            Kind::Record(facts) => facts.iter().for_each(|fact| collect(fact.kind, lists)),
            Kind::Tagged(variants) => {
                lists.push(variants.iter().map(|variant| *variant.tag).collect());
                variants
                    .iter()
                    .for_each(|variant| collect(Kind::Record(variant.declared), lists));
            }
            Kind::Bool | Kind::Date | Kind::Moment | Kind::Integer { .. } | Kind::Name { .. } => {}
        }
    }
    let mut lists = Vec::new();
    for decision in DECISIONS {
        collect(Kind::Record(decision.declared), &mut lists);
    }
    for shape in shapes() {
        shape_words(&shape, &mut lists);
    }
    lists.extend([CalendarName::WORDS.to_vec(), requirement::Requirement::WORDS.to_vec()]);
    lists.extend(
        DECISIONS
            .iter()
            .flat_map(|decision| decision.words)
            .map(|words| words.to_vec()),
    );
    let is_of_outcomes = |words: &Vec<Word>| DECISIONS.iter().any(|decision| decision.outcomes == *words);
    lists.retain(|words| !words.is_empty() && !is_of_outcomes(words));
    lists
}

/// The lists of codes in a shape.
fn shape_words(shape: &Type, lists: &mut Vec<Vec<Word>>) {
    match shape {
        Type::Plain { words, .. } => lists.push(words.to_vec()),
        Type::Choice(..) => {}
        Type::Nullable(holds) | Type::Optional(holds) | Type::List(holds) => shape_words(holds, lists),
        Type::OneOf(_, _, records) => records.iter().for_each(|record| record_words(record, lists)),
        Type::Record(record) | Type::Flat(record) => record_words(record, lists),
    }
}

fn record_words(record: &Shape, lists: &mut Vec<Vec<Word>>) {
    record.fields.iter().for_each(|field| shape_words(&field.holds, lists));
}

/// The shape of every value that crosses to JavaScript: the answers, by decision, and the others.
pub fn shapes() -> Vec<Type> {
    let answers = DECISIONS.iter().map(|decision| (decision.shape)());
    answers.chain(other_shapes()).collect()
}

/// The shape of every value that crosses to JavaScript and is not an answer.
pub fn other_shapes() -> [Type; 3] {
    [
        Problem::shape(),
        timeline::RefusedInput::shape(),
        timeline::TimelineKey::shape(),
    ]
}

/// The offences that Appendix A lists. Their labels are among the words.
fn offences() -> serde_json::Value {
    let offences = convictions::Offence::ALL.iter().filter_map(|offence| {
        let listing = offence.listing()?;
        Some(json!({
            "code": offence.word().code,
            "group": listing.group,
            "starred": listing.starred,
            "citation": listing.citation(),
        }))
    });
    offences.collect()
}

/// Everything that the page needs in one language.
pub fn locale(lang: Lang) -> serde_json::Value {
    let messages: BTreeMap<_, _> = messages()
        .into_iter()
        .map(|(id, message)| (id, message.text.get(lang)))
        .collect();
    let labels =
        |words: &[Word]| -> BTreeMap<_, _> { words.iter().map(|word| (word.code, word.label.get(lang))).collect() };
    let mut lists: BTreeMap<String, _> = outcomes()
        .into_iter()
        .map(|(list, words)| (list, labels(words)))
        .collect();
    for (list, words) in words() {
        lists.insert(list.to_string(), labels(&words));
    }
    let questions: BTreeMap<_, _> = DECISIONS
        .iter()
        .map(|decision| (decision.word, questions(decision.declared, lang)))
        .collect();
    json!({
        "lang": lang.code(),
        "date": DATE.get(lang),
        "months": MONTHS.map(|month| month.get(lang)),
        "messages": messages,
        "words": lists,
        "questions": questions,
        "rules": rules(),
        "offences": offences(),
        "bounds": { "from": Date::MIN.to_string(), "to": Date::MAX.to_string() },
    })
}
