//! Every decision by its word, with all that it is made of: for whoever writes the package's text, runs
//! scenarios, or lists rules; and what of the sources is not coded, and why. Native builds only.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::json;

use crate::engine::answer::{DutyStatus, Role, Status};
use crate::engine::decision::Decision;
use crate::engine::fact::{Code, Declared, Kind, Sheet, Value};
use crate::engine::problem::{self, Problems};
use crate::engine::rule::{EARLIER, Rule, Rules, rule};
use crate::engine::text::{Lang, Message, Word};
use crate::law::shared::{checklist, clock, period, requirement};
use crate::law::{
    case, child_information, convictions, disclosure, goal, placement, relative, relative_home, siblings,
    specialised_care, system_of_care, timeline, visitation, visits,
};
use crate::time::calendar;
use crate::time::calendar::{Calendar, HOLIDAYS};
use crate::time::options::CalendarName;

/// One decision.
pub struct Entry {
    /// Its word: `relative`.
    pub word: &'static str,
    /// The function in JavaScript.
    pub function: &'static str,
    /// The type of its input in TypeScript.
    pub input: &'static str,
    /// Its facts as declared.
    pub declared: &'static [Declared],
    /// Its rules, in the order of the Sections.
    pub rules: Rules,
    /// Its other sentences.
    pub messages: &'static [&'static [&'static Message]],
    /// Its outcomes; a timeline has none.
    pub outcomes: &'static [Word],
    /// Answers an input by a calendar, as JSON in one language.
    pub run: fn(&Value, &Calendar, Lang) -> Result<serde_json::Value, Problems>,
}

/// Every decision.
pub static DECISIONS: &[Entry] = &[
    Entry {
        word: "relative",
        function: "checkRelative",
        input: "RelativeInput",
        declared: relative::Facts::DECLARED,
        rules: relative::RULES,
        messages: &[relative::SUMMARIES, relative::CONTRADICTIONS],
        outcomes: relative::Outcome::WORDS,
        run: |input, _, lang| Ok(relative::check(&relative::Facts::from_value(input)?)?.to_json(lang)),
    },
    Entry {
        word: "disclosure",
        function: "decideDisclosure",
        input: "DisclosureInput",
        declared: disclosure::Facts::DECLARED,
        rules: disclosure::RULES,
        messages: &[disclosure::SENTENCES, disclosure::CONTRADICTIONS],
        outcomes: disclosure::Outcome::WORDS,
        run: |input, calendar, lang| {
            Ok(disclosure::decide(&disclosure::Facts::from_value(input)?, calendar)?.to_json(lang))
        },
    },
    Entry {
        word: "child_information",
        function: "decideChildInformation",
        input: "ChildInformationInput",
        declared: child_information::Facts::DECLARED,
        rules: child_information::RULES,
        messages: &[child_information::SENTENCES],
        outcomes: child_information::Outcome::WORDS,
        run: |input, calendar, lang| {
            let facts = child_information::Facts::from_value(input)?;
            Ok(child_information::decide(&facts, calendar)?.to_json(lang))
        },
    },
    Entry {
        word: "visitation",
        function: "validateVisitationPlan",
        input: "VisitationPlanInput",
        declared: visitation::DECLARED,
        rules: visitation::RULES,
        messages: &[
            visitation::MESSAGES,
            clock::MESSAGES,
            visitation::FREQUENCY,
            visitation::parent::MESSAGES,
            visitation::sibling::MESSAGES,
            visitation::sibling::CONTRADICTIONS,
            visitation::grandparent::MESSAGES,
        ],
        outcomes: visitation::Outcome::WORDS,
        run: |input, calendar, lang| {
            let plan = visitation::Plan::from_value(input)?;
            Ok(visitation::validate(&plan, calendar)?.to_json(lang))
        },
    },
    Entry {
        word: "visits",
        function: "auditVisits",
        input: "VisitsInput",
        declared: visits::Facts::DECLARED,
        rules: visits::RULES,
        messages: &[visits::MESSAGES],
        outcomes: visits::Outcome::WORDS,
        run: |input, _, lang| {
            let facts = visits::Facts::from_value(input)?;
            Ok(visits::audit(&facts)?.to_json(lang))
        },
    },
    Entry {
        word: "siblings",
        function: "assessSiblingPlacement",
        input: "SiblingPlacementInput",
        declared: siblings::Facts::DECLARED,
        rules: siblings::RULES,
        messages: &[siblings::MESSAGES],
        outcomes: siblings::Outcome::WORDS,
        run: |input, calendar, lang| Ok(siblings::assess(&siblings::Facts::from_value(input)?, calendar)?.to_json(lang)),
    },
    Entry {
        word: "placement",
        function: "assessPlacement",
        input: "PlacementInput",
        declared: placement::Facts::DECLARED,
        rules: placement::RULES,
        messages: &[placement::MESSAGES],
        outcomes: placement::Outcome::WORDS,
        run: |input, _, lang| Ok(placement::assess(&placement::Facts::from_value(input)?)?.to_json(lang)),
    },
    Entry {
        word: "specialised_care",
        function: "assessSpecialisedCare",
        input: "SpecialisedCareInput",
        declared: specialised_care::Facts::DECLARED,
        rules: specialised_care::RULES,
        messages: &[specialised_care::MESSAGES],
        outcomes: specialised_care::Outcome::WORDS,
        run: |input, _, lang| {
            let facts = specialised_care::Facts::from_value(input)?;
            Ok(specialised_care::assess(&facts)?.to_json(lang))
        },
    },
    Entry {
        word: "convictions",
        function: "screenConvictions",
        input: "ConvictionsInput",
        declared: convictions::Facts::DECLARED,
        rules: convictions::RULES,
        messages: &[convictions::MESSAGES],
        outcomes: convictions::Outcome::WORDS,
        run: |input, _, lang| Ok(convictions::screen(&convictions::Facts::from_value(input)?)?.to_json(lang)),
    },
    Entry {
        word: "relative_home",
        function: "assessRelativeHome",
        input: "RelativeHomeInput",
        declared: relative_home::Facts::DECLARED,
        rules: relative_home::RULES,
        messages: &[relative_home::MESSAGES],
        outcomes: relative_home::Outcome::WORDS,
        run: |input, calendar, lang| {
            let facts = relative_home::Facts::from_value(input)?;
            Ok(relative_home::assess(&facts, calendar)?.to_json(lang))
        },
    },
    Entry {
        word: "timeline",
        function: "computeTimeline",
        input: "TimelineInput",
        declared: timeline::Facts::DECLARED,
        rules: timeline::RULES,
        messages: &[timeline::MESSAGES, timeline::CONTRADICTIONS],
        outcomes: &[],
        run: |input, calendar, lang| {
            Ok(timeline::compute(&timeline::Facts::from_value(input)?, calendar)?.to_json(lang))
        },
    },
    Entry {
        word: "goal",
        function: "measureGoal",
        input: "GoalInput",
        declared: goal::Facts::DECLARED,
        rules: goal::RULES,
        messages: &[goal::MESSAGES, goal::STEP_MESSAGES],
        outcomes: goal::Outcome::WORDS,
        run: |input, _, lang| Ok(goal::measure(&goal::Facts::from_value(input)?)?.to_json(lang)),
    },
    Entry {
        word: "system_of_care",
        function: "checkSystemOfCare",
        input: "SystemOfCareInput",
        declared: system_of_care::Facts::DECLARED,
        rules: system_of_care::RULES,
        messages: &[system_of_care::MESSAGES, system_of_care::POST_MESSAGES],
        outcomes: system_of_care::Outcome::WORDS,
        run: |input, _, lang| {
            let facts = system_of_care::Facts::from_value(input)?;
            Ok(system_of_care::check(&facts)?.to_json(lang))
        },
    },
    Entry {
        word: "case",
        function: "planCase",
        input: "CaseInput",
        declared: case::Facts::DECLARED,
        rules: case::RULES,
        messages: &[case::MESSAGES],
        outcomes: &[],
        run: |input, calendar, lang| Ok(case::plan(&case::Facts::from_value(input)?, calendar)?.to_json(lang)),
    },
];

/// Rules that a decision goes by besides its own.
static ALSO_BY: &[(&str, Rules)] = &[("case", timeline::RULES), ("case", &[&system_of_care::TEN_POSTS])];

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

/// What the sources say that no decision turns on, each with the reason as its one note.
pub static NOT_CODED: Rules = &[&OWN_DUTIES, &PURPOSES, &OTHER_PARTS];

/// Every rule by id, once, with its citation and the decisions that go by it; of one that is not coded, the message that
/// says why. Their sentences are among the messages.
fn rules() -> serde_json::Value {
    let used_by = |rule: &Rule| {
        let has = |rules: Rules| rules.iter().any(|one| one.id == rule.id);
        let goes_by = |word: &str, own: Rules| {
            let also = ALSO_BY.iter().filter(|(also, _)| *also == word);
            has(own) || also.map(|(_, rules)| *rules).any(has)
        };
        let words = DECISIONS.iter().filter(|one| goes_by(one.word, one.rules));
        words.map(|one| one.word).collect::<Vec<_>>()
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

/// Every other list of codes, as often as it is used.
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
            _ => {}
        }
    }
    let mut lists = Vec::new();
    for decision in DECISIONS {
        collect(Kind::Record(decision.declared), &mut lists);
    }
    for words in [
        CalendarName::WORDS,
        Status::WORDS,
        DutyStatus::WORDS,
        Role::WORDS,
        child_information::InformationItem::WORDS,
        child_information::ItemDecision::WORDS,
        placement::PlacementStep::WORDS,
        specialised_care::SpecialisedStep::WORDS,
        system_of_care::TreatmentModel::WORDS,
        case::PlanItemKind::WORDS,
        relative_home::AgreementPoint::WORDS,
        relative_home::HomePoint::WORDS,
        relative_home::Payment::WORDS,
        timeline::RowStatus::WORDS,
        timeline::Unit::WORDS,
        requirement::Part::WORDS,
        visits::WhyNot::WORDS,
        visits::PeriodStatus::WORDS,
    ] {
        lists.push(words.to_vec());
    }
    lists.push(HOLIDAYS.iter().map(|row| row.name).collect());
    lists
}

/// The offences that Appendix A lists; how they read is among the words.
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
        .map(|decision| (decision.word, crate::engine::answer::questions(decision.declared, lang)))
        .collect();
    json!({
        "lang": lang.code(),
        "date": crate::engine::text::DATE.get(lang),
        "months": crate::engine::text::MONTHS.map(|month| month.get(lang)),
        "messages": messages,
        "words": lists,
        "questions": questions,
        "rules": rules(),
        "offences": offences(),
        "bounds": { "from": calendar::Date::MIN.to_string(), "to": calendar::Date::MAX.to_string() },
    })
}
