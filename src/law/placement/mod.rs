//! Are the conditions for a placement met? They are the need and the authority (301.30, 301.40), an emergency (301.50),
//! the choice of the home (301.60), and the setting (301.90(a), (c), 301.100 to 301.140).
//!
//! Whether a placement is right is a judgement that people make. The input contains that judgement; nothing is scored.
//!
//! ```
//! use part301::law::placement::{self, Facts, Outcome};
//!
//! let mut facts = Facts::default();
//! facts.indian_child.set(true);
//! let answer = placement::assess(&facts)?;
//! assert_eq!(answer.outcome, Outcome::Referred); // to Part 307; no other fact can change that
//! # Ok::<(), part301::engine::problem::Problems>(())
//! ```

mod facts;
mod rules;

pub use facts::*;
pub use rules::*;

use crate::engine::answer::shape::shape;
use crate::engine::answer::{Answer, Duty, Say, Status};
use crate::engine::decision::{Contradiction, Decision, Settled, Span};
use crate::engine::evaluate::Weight::{Decides, Reports, Scope};
use crate::engine::evaluate::{Entry, Reply, answer, findings, table, weigh};
use crate::engine::fact::codes;
use crate::engine::problem::{Problems, messages};
use crate::engine::rule::Section;
use crate::engine::text::{Message, Text};
use crate::law::numbers::{RENEWED_AGREEMENT_DAYS, VOLUNTARY_AGREEMENT_DAYS};
use crate::law::sections::{S301_30, S301_40, S301_50, S301_60, S301_90, S301_100, S301_110, S301_140};
use crate::law::shared::checklist::{Clashes, as_done};
use crate::law::shared::role::Role;
use crate::time::calendar::Date;

codes! { "PlacementOutcome":
    /// Whether the conditions for a placement are met.
    pub enum Outcome {
        /// No rule fails, and no unknown fact could make one fail.
        ConditionsMet = "conditions_met", "conditions met";
        /// At least one rule fails.
        NotMet = "not_met", "conditions not met";
        /// The child is an Indian child. Part 307 decides.
        Referred = "referred", "referred to Part 307";
        /// Facts are missing.
        Undetermined = "undetermined", "undetermined";
    }
}

codes! {
    /// The steps and findings that a placement can lack.
    pub enum PlacementStep {
        /// 301.40(a)(4).
        WrittenConsent = "written_consent", "the written consent of the parents or, where neither has custody, of the \
                                             guardian or custodian";
        /// 301.40(a)(4).
        AgreementInterests = "agreement_interests", "a finding that the agreement is in the child's best interests";
        /// 301.40(a)(4).
        AgreementApproval = "agreement_approval", "the regional administrator's or a designee's prior written approval";
        /// 301.50.
        OtherServices = "other_services", "a finding that other services neither are in the child's best interests nor \
                                           keep the child safe";
        /// 301.50(a)-(f).
        EmergencyGround = "emergency_ground", "one of the six grounds for an emergency";
        /// 301.60(a).
        NonCustodialParent = "non_custodial_parent", "a look at the parent without custody, and a record of why that \
                                                      parent is not suitable";
        /// 301.60(a).
        Consistent = "consistent", "the placing worker's finding on safety, best interests and special needs";
        /// 301.60(b)(1).
        LeastRestrictive = "least_restrictive", "the least restrictive, most family-like setting";
        /// 301.60(b)(2).
        Proximity = "proximity", "nearness to home and school";
        /// 301.60(b)(3).
        Ability = "ability", "the caregivers' ability to meet the child's needs";
        /// 301.60(b)(4).
        SiblingTies = "sibling_ties", "how sibling ties are kept";
        /// 301.60(b)(3).
        AnotherReason = "another_reason", "a decision that does not rest on that reason";
        /// 301.60(c).
        Clearance = "clearance", "approval through the Placement Clearance Process";
        /// 301.90(a).
        Licence = "licence", "the licence or permit";
        /// 301.90(a).
        Responsibility = "responsibility", "the Department's legal responsibility for the child";
        /// 301.100.
        NothingLess = "nothing_less", "a finding that nothing less restrictive is appropriate";
        /// 301.100.
        IntensiveNeed = "intensive_need", "one of the two needs for intensive services";
        /// 301.110.
        FacilityNeed = "facility_need", "one of the two grounds for such a facility";
        /// 301.100.
        FamilyLiving = "family_living", "a finding that the young person cannot adjust to family living";
        /// 301.100.
        LessStructure = "less_structure", "a need for less structure than a residential facility gives";
    }
}

table! {
    /// The rules in the order of the Sections.
    TABLE: Entry<Facts> =
        NEED: need, Decides;
        AUTHORITY: authority, Decides;
        ICWA: icwa, Scope;
        EMERGENCY: emergency, Decides;
        CRITERIA: criteria, Decides;
        CLEARANCE_FAILURE: clearance_failure, Reports;
        FOSTER_LICENCE: foster_licence, Decides;
        LEAST_RESTRICTIVE: least_restrictive, Decides;
        GROUP_HOME: group_home, Decides;
        SCHOOL: school, Reports;
}

/// The Sections that it applies.
pub static SECTIONS: &[&Section] = &[
    &S301_30, &S301_40, &S301_50, &S301_60, &S301_90, &S301_100, &S301_110, &S301_140,
];

impl Decision for Facts {
    type Outcome = Outcome;
    const UNDETERMINED: Outcome = Outcome::Undetermined;
    const SPANS: &'static [Span] = &[
        Span::Days(VOLUNTARY_AGREEMENT_DAYS.value),
        Span::Days(RENEWED_AGREEMENT_DAYS.value),
    ];
    const NUMBERS: &'static [i32] = &[];

    fn as_of(&self) -> Option<Date> {
        self.as_of.get()
    }

    fn settle(&self) -> Settled<Outcome> {
        let ends = [Outcome::ConditionsMet, Outcome::NotMet, Outcome::Referred];
        weigh(self, !self.indian_child.yes(), TABLE, ends)
    }

    fn contradictions(&self, found: &mut dyn FnMut(Contradiction)) {
        let mut clashes = Clashes { found };
        clashes.by(&self.as_of, &[&self.voluntary_agreement_on]);
        let renewal = [&self.renewal_approved_by_administrator];
        clashes.only_if(&self.voluntary_agreement_renewed, &renewal);
    }
}

shape! {
    /// Are the conditions for a placement met?
    pub struct Details {
        /// The last day on which the voluntary agreement is an authority for the placement. `null` if it is not known.
        pub voluntary_end: Option<Date>,
    }
}

/// Assesses the conditions for a placement: 301.30 to 301.60, 301.90(a), (c), 301.100 to 301.140.
///
/// # Errors
/// All [`Problems`] at once if facts contradict each other.
pub fn assess(facts: &Facts) -> Result<Answer<Outcome, Details>, Problems> {
    answer(facts, SECTIONS, |outcome| {
        let summary = match outcome {
            Outcome::ConditionsMet => &CONDITIONS_MET,
            Outcome::NotMet => &NOT_MET,
            Outcome::Referred => &REFERRED,
            Outcome::Undetermined => &UNDETERMINED,
        };
        Reply {
            summary: summary.into(),
            findings: findings(facts, !facts.indian_child.yes(), TABLE),
            duties: facts.duties(),
            details: Details {
                voluntary_end: facts.agreement_end(),
            },
        }
    })
}

impl Facts {
    fn duties(&self) -> Vec<Duty> {
        let indian = self.indian_child.yes();
        if indian.is_yes() {
            return vec![Duty::open(
                &ICWA,
                "301.40(b), 301.60(b)(5)",
                Role::Department,
                &COMPLY_WITH_307,
            )];
        }
        let mut duties = Vec::new();
        if indian.is_unknown() {
            return duties;
        }
        if emergency(self, &mut Say::silent()).status == Status::Met {
            let duty = Duty::open(&EMERGENCY, "301.50", Role::Department, &AT_ONCE);
            duties.push(as_done(duty, self.placed()));
        }
        if self.clearance_needed().is_yes() {
            let duty = Duty::open(&CRITERIA, "301.60(c)", Role::PlacingWorker, &CLEAR_FIRST);
            let obtained = self.clearance_obtained.yes();
            // The duty is overdue only if it is known that the approval is lacking.
            let as_of = self.as_of.get().filter(|_| obtained.is_no());
            duties.push(match (obtained.is_yes(), self.placed_on.get()) {
                (true, _) => duty.done(),
                (false, Some(day)) => duty.due(Some(day), None, as_of),
                (false, None) => duty,
            });
        }
        let duty = Duty::open(&SCHOOL, "301.140", Role::Department, &ENROL);
        duties.push(as_done(duty, self.schooled()));
        duties
    }
}

messages! { MESSAGES:
    /// The outcome is conditions_met.
    CONDITIONS_MET = "placement.outcome.conditions_met",
        "Nothing stated fails the conditions of a placement; what is still to be done is listed. This does not say \
         that the placement is the right one: that is for the Department.";
    /// The outcome is not_met.
    NOT_MET = "placement.outcome.not_met",
        "The conditions of a placement are not met yet; each failure says what would mend it.";
    /// The outcome is referred.
    REFERRED = "placement.outcome.referred",
        "This placement is governed by 89 Ill. Adm. Code 307 (Indian child welfare services), and is not decided here.";
    /// The outcome is undetermined.
    UNDETERMINED = "placement.outcome.undetermined",
        "It cannot be told yet whether the conditions of a placement are met.";
    /// 301.40(b), 301.60(b)(5).
    COMPLY_WITH_307 = "placement.duty.comply_with_307",
        "Place the child as 89 Ill. Adm. Code 307 has it.";
    /// 301.50.
    AT_ONCE = "placement.duty.at_once",
        "Provide emergency placement services at once.";
    /// 301.60(c).
    CLEAR_FIRST = "placement.duty.clear_first",
        "Have the placement approved through the Placement Clearance Process before it is made.";
    /// 301.140.
    ENROL = "placement.duty.enrol",
        "See that the child is enrolled in school and receives the educational services of Part 314.";
}
