//! The list of decisions: the name, the input, the answer and the parts of each.
//!
//! A new decision needs an entry here, a folder in `src/law`, texts and scenarios. The exports of the WebAssembly build
//! (`src/wasm.rs`), the package's functions, texts and types (`scripts/generate.rs`) and many tests follow from this
//! list.

use crate::engine::answer::Answer;
use crate::engine::fact::Value;
use crate::engine::input;
use crate::engine::problem::Problems;
use crate::law::*;
use crate::time::Calendar;

#[cfg(not(target_arch = "wasm32"))]
mod package;

#[cfg(not(target_arch = "wasm32"))]
pub use package::*;

/// Hands the list of decisions to the macro with this name. Each has:
///
/// - its word, which is the name of its module, and the question that it answers, with an example in JavaScript;
/// - `function`: its name in JavaScript;
/// - `input`, `answer`: the names of both types in TypeScript, and the types themselves;
/// - `decide`: from the facts and a calendar to the answer;
/// - `outcomes`: the list of its outcomes, if it has any;
/// - `words`: the lists of codes that stand only in its sentences. Those of its facts and answers are found without it;
/// - `messages`: its sentences that belong to no rule;
/// - `also_by`: the rules of other decisions that it applies too.
macro_rules! for_each_decision {
    ($then:ident) => {
        $then! {
        /// Is this person a relative of the child? 301.20.
        ///
        /// ```js
        /// const answer = checkRelative({
        ///   relationship: "great_aunt", side: "maternal", personAge: 54, personIsLegalParent: false,
        /// });
        /// answer.outcome; // "relative"
        /// answer.findings.find((finding) => finding.rule === "relative.kin").citation; // '301.20 "Relative"'
        /// ```
        relative {
            function: checkRelative,
            input: RelativeInput = relative::Facts,
            answer: RelativeAnswer = Answer<relative::Outcome, relative::Details>,
            decide: |facts, _| relative::check(facts),
            outcomes: [relative::Outcome::WORDS],
            words: [],
            messages: [relative::SUMMARIES, relative::CONTRADICTIONS],
            also_by: [],
        }
        /// May this recipient be told who the caregiver is and where? 301.420 to 301.470. Unless the outcome is
        /// `"permitted"`, nobody is told.
        ///
        /// ```js
        /// const answer = decideDisclosure({
        ///   recipient: "other", isRedisclosure: false, necessaryForServices: true, inServicePlan: true,
        ///   courtProhibits: false, orderOfProtection: false, reviewRequested: false,
        ///   noticeSentOn: "2026-03-01", asOf: "2026-03-11",
        /// });
        /// answer.outcome; // "not_yet": it is the tenth day
        /// answer.notBefore; // "2026-03-12"
        /// ```
        disclosure {
            function: decideDisclosure,
            input: DisclosureInput = disclosure::Facts,
            answer: DisclosureAnswer = Answer<disclosure::Outcome, disclosure::Details>,
            decide: |facts, calendar| disclosure::decide(facts, calendar),
            outcomes: [disclosure::Outcome::WORDS],
            words: [],
            messages: [disclosure::SENTENCES, disclosure::CONTRADICTIONS],
            also_by: [],
        }
        /// What of the child's information may be shared with a caregiver, the guardian ad litem, or in the notice to a
        /// relative? 301.120, 301.80(e)(1)(G).
        ///
        /// ```js
        /// const answer = decideChildInformation({ recipient: "caregiver", items: ["iep", "hiv_aids_information"] });
        /// answer.outcome; // "share_in_part"
        /// answer.items[1].decision; // "only_under"
        /// answer.items[1].provision; // "89 Ill. Adm. Code 431.110 (301.120(f))"
        /// ```
        child_information {
            function: decideChildInformation,
            input: ChildInformationInput = child_information::Facts,
            answer: ChildInformationAnswer = Answer<child_information::Outcome, child_information::Details>,
            decide: |facts, calendar| child_information::decide(facts, calendar),
            outcomes: [child_information::Outcome::WORDS],
            words: [child_information::InformationItem::WORDS],
            messages: [child_information::SENTENCES],
            also_by: [],
        }
        /// Is this visiting plan good? 301.210 to 301.255. `kind` says which plan it is: a parent and child's,
        /// siblings', or a grandparent's request; the other facts are that kind's.
        ///
        /// ```js
        /// const answer = validateVisitationPlan({
        ///   kind: "parent_child", goal: "return_home", asOf: "2026-03-09",
        ///   placementDate: "2026-03-02", emergencyPlacement: false, planEstablishedDate: "2026-03-06",
        /// });
        /// answer.outcome; // "not_compliant"
        /// answer.due[0].date; // "2026-03-05"
        /// ```
        visitation {
            function: validateVisitationPlan,
            input: VisitationPlanInput = visitation::Plan,
            answer: VisitationPlanAnswer = Answer<visitation::Outcome, visitation::Details>,
            decide: |plan, calendar| visitation::validate(plan, calendar),
            outcomes: [visitation::Outcome::WORDS],
            words: [],
            messages: [
                visitation::MESSAGES,
                clock::MESSAGES,
                visitation::FREQUENCY,
                visitation::parent::MESSAGES,
                visitation::sibling::MESSAGES,
                visitation::sibling::CONTRADICTIONS,
                visitation::grandparent::MESSAGES,
            ],
            also_by: [],
        }
        /// Were the visits held? 301.210(b)(4), 301.220(a), (e). A log has up to 20,000 entries, of up to 20 siblings,
        /// and the period audited up to 25 years.
        ///
        /// ```js
        /// const answer = auditVisits({
        ///   auditOf: "sibling", auditFrom: "2026-03-01", auditTo: "2026-03-31", siblings: ["Ana", "Ben"],
        ///   visits: [
        ///     { date: "2026-03-07", kind: "sibling", siblingsPresent: ["Ana", "Ben"] },
        ///     { date: "2026-03-21", kind: "sibling", siblingsPresent: ["Ana"] },
        ///   ],
        ///   courtOrderFewerVisits: false, harmRisk: false,
        /// });
        /// answer.outcome; // "not_compliant"
        /// answer.months[0].held; // 1
        /// answer.notCounted[0].missing; // ["Ben"]
        /// ```
        visits {
            function: auditVisits,
            input: VisitsInput = visits::Facts,
            answer: VisitsAnswer = Answer<visits::Outcome, visits::Details>,
            decide: |facts, _| visits::audit(facts),
            outcomes: [visits::Outcome::WORDS],
            words: [],
            messages: [visits::MESSAGES],
            also_by: [],
        }
        /// Are these siblings placed together, or apart as the rules allow? 301.70, 301.80(b), (d), (f).
        ///
        /// ```js
        /// const answer = assessSiblingPlacement({
        ///   asOf: "2026-03-21", hasSibling: true, siblingsPlacedApart: true, apartBasis: "no_joint_home",
        ///   placedTogetherAtCustody: false, siblingGroupCustodyOn: "2026-02-18", vacanciesSearched: false,
        /// });
        /// answer.outcome; // "not_met": the diligent search was due on March 20
        /// answer.duties[0].due; // "2026-03-20"
        /// ```
        siblings {
            function: assessSiblingPlacement,
            input: SiblingPlacementInput = siblings::Facts,
            answer: SiblingPlacementAnswer = Answer<siblings::Outcome, siblings::Details>,
            decide: |facts, calendar| siblings::assess(facts, calendar),
            outcomes: [siblings::Outcome::WORDS],
            words: [],
            messages: [siblings::MESSAGES],
            also_by: [],
        }
        /// Are the conditions of a placement there? 301.30 to 301.60, 301.90(a), (c), 301.100 to 301.140. It never says
        /// that a placement is the right one, and refers an Indian child to Part 307.
        ///
        /// ```js
        /// const answer = assessPlacement({ indianChild: false, denialReason: "race" });
        /// answer.outcome; // "not_met"
        /// // The finding says that the reason is refused, with its citation.
        /// answer.findings.find((finding) => finding.rule === "placement.criteria").notes;
        /// ```
        placement {
            function: assessPlacement,
            input: PlacementInput = placement::Facts,
            answer: PlacementAnswer = Answer<placement::Outcome, placement::Details>,
            decide: |facts, _| placement::assess(facts),
            outcomes: [placement::Outcome::WORDS],
            words: [placement::PlacementStep::WORDS],
            messages: [placement::MESSAGES],
            also_by: [],
        }
        /// Is specialized foster care determined, and provided, as it must be? 301.90(b).
        ///
        /// ```js
        /// const answer = assessSpecialisedCare({ careStatus: "in_care", cansComplete: false });
        /// answer.outcome; // "not_met"
        /// ```
        specialised_care {
            function: assessSpecialisedCare,
            input: SpecialisedCareInput = specialised_care::Facts,
            answer: SpecialisedCareAnswer = Answer<specialised_care::Outcome, specialised_care::Details>,
            decide: |facts, _| specialised_care::assess(facts),
            outcomes: [specialised_care::Outcome::WORDS],
            words: [specialised_care::SpecialisedStep::WORDS],
            messages: [specialised_care::MESSAGES],
            also_by: [],
        }
        /// Does a conviction bar a relative's home? Appendix A, 301.80(i)(2).
        ///
        /// ```js
        /// const answer = screenConvictions({
        ///   convictions: [{ who: "adult_member", convicted: true, convictedUnder: "illinois", offence: "murder" }],
        ///   waiver: "by_designated_staff",
        /// });
        /// answer.outcome; // "barred": only the Director can waive it, personally
        /// answer.waivableBy; // "director"
        /// ```
        convictions {
            function: screenConvictions,
            input: ConvictionsInput = convictions::Facts,
            answer: ConvictionsAnswer = Answer<convictions::Outcome, convictions::Details>,
            decide: |facts, _| convictions::screen(facts),
            outcomes: [convictions::Outcome::WORDS],
            words: [],
            messages: [convictions::MESSAGES],
            also_by: [],
        }
        /// Are the conditions for placing a child with a relative met? 301.80, Appendix A. Nothing is scored, and no
        /// home is called safe.
        ///
        /// ```js
        /// const answer = assessRelativeHome({ childFeelings: "does_not_trust" });
        /// answer.outcome; // "not_met", whatever else is unknown
        /// answer.duties[0].message; // a supervisory staffing
        /// ```
        relative_home {
            function: assessRelativeHome,
            input: RelativeHomeInput = relative_home::Facts,
            answer: RelativeHomeAnswer = Answer<relative_home::Outcome, relative_home::Details>,
            decide: |facts, calendar| relative_home::assess(facts, calendar),
            outcomes: [relative_home::Outcome::WORDS],
            words: [relative_home::AgreementPoint::WORDS, relative_home::HomePoint::WORDS],
            messages: [relative_home::MESSAGES],
            also_by: [],
        }
        /// Which deadlines run, from whatever has happened so far? Every `due.*` row, with the birthdays and
        /// anniversaries at which rules change.
        ///
        /// ```js
        /// const line = computeTimeline({ asOf: "2025-07-14", events: { placement: "2025-07-02" } });
        /// const row = line.rows.find((row) => row.rule === "due.caregiver_receipt");
        /// row.due; // "2025-07-17": Independence Day is skipped
        /// row.daysLeft; // 3
        /// ```
        timeline {
            function: computeTimeline,
            input: TimelineInput = timeline::Facts,
            answer: Timeline = timeline::Timeline,
            decide: |facts, calendar| timeline::compute(facts, calendar),
            outcomes: [],
            words: [],
            messages: [timeline::MESSAGES, timeline::CONTRADICTIONS, timeline::UNITS],
            also_by: [],
        }
        /// Is the share of children in federally funded care for more than 24 months within the Department's goal of at
        /// most 60%? 301.310 to 301.330. A list has up to 100,000 children, named only by their indexes.
        ///
        /// ```js
        /// const answer = measureGoal({
        ///   asOf: "2026-03-02", exitsComplete: true,
        ///   children: [
        ///     { entered: "2024-03-01" }, { entered: "2024-03-02" }, { entered: "2025-01-15", exited: "2026-02-01" },
        ///   ],
        /// });
        /// answer.outcome; // "within"
        /// answer.percent; // 33.3
        /// answer.next[0]; // { on: "2026-03-03", children: [1] }
        /// ```
        goal {
            function: measureGoal,
            input: GoalInput = goal::Facts,
            answer: GoalAnswer = Answer<goal::Outcome, goal::Details>,
            decide: |facts, _| goal::measure(facts),
            outcomes: [goal::Outcome::WORDS],
            words: [],
            messages: [goal::MESSAGES, goal::STEP_MESSAGES],
            also_by: [],
        }
        /// Can System of Care serve this child, how, and for how long?
        ///
        /// ```js
        /// const child = { isWard: true, setting: "relative_placement", localAreaNetwork: "lan_67" };
        /// checkSystemOfCare(child).missing[0].path; // "/inCoveredHalf": the source does not say which half
        /// ```
        system_of_care {
            function: checkSystemOfCare,
            input: SystemOfCareInput = system_of_care::Facts,
            answer: SystemOfCareAnswer = Answer<system_of_care::Outcome, system_of_care::Details>,
            decide: |facts, _| system_of_care::check(facts),
            outcomes: [system_of_care::Outcome::WORDS],
            words: [],
            messages: [system_of_care::MESSAGES, system_of_care::POST_MESSAGES],
            also_by: [],
        }
        /// What comes next in a case, who does it, and who else must be asked? The case-management cycle, the ten posts
        /// of System of Care and Part 301's deadlines as one ordered plan. It takes what `computeTimeline` takes, and a
        /// little more.
        ///
        /// ```js
        /// const { plan, next, routes } = planCase({
        ///   asOf: "2025-07-14", events: { placement: "2025-07-02" },
        ///   stepsDone: ["assess"], tasks: ["advocate_in_court"],
        /// });
        /// next.map((index) => plan[index].message);
        /// routes[0].to.code; // "attorney"
        /// ```
        case {
            function: planCase,
            input: CaseInput = case::Facts,
            answer: CasePlan = case::Plan,
            decide: |facts, calendar| case::plan(facts, calendar),
            outcomes: [],
            words: [],
            messages: [case::MESSAGES, case::STEP_MESSAGES, case::ROUTE_MESSAGES],
            also_by: [timeline::RULES, &[&system_of_care::TEN_POSTS]],
        }
        }
    };
}
pub(crate) use for_each_decision;

macro_rules! functions {
    ($($(#[doc = $doc:literal])* $word:ident {
        function: $function:ident,
        input: $input:ident = $facts:ty,
        answer: $answer:ident = $answered:ty,
        decide: $decide:expr,
        $($rest:tt)*
    })*) => {
        $(
            #[doc = concat!("What `", stringify!($function), "` answers.")]
            pub type $answer = $answered;

            $(#[doc = $doc])*
            ///
            /// # Errors
            /// Everything that is wrong with the input and the calendar.
            pub fn $word(input: &Value, calendar: Result<Calendar, Problems>) -> Result<$answer, Problems> {
                let decide: fn(&$facts, &Calendar) -> Result<$answer, Problems> = $decide;
                input::answer(input, calendar, decide)
            }
        )*
    };
}
for_each_decision!(functions);
