//! The facts about a relative, the relative's home, and what the workers did.

mod home;
mod search;

pub use home::*;
pub use search::*;

use crate::engine::fact::{Age, AnsweredBy, Fact, List, ask, codes, facts, flat};
use crate::law::convictions::History;
use crate::time::calendar::Date;

codes! {
    /// What the person is to the child.
    pub enum CaregiverKind {
        /// A relative.
        Relative = "relative", "a relative";
        /// A godparent.
        Godparent = "godparent", "a godparent";
        /// Fictive kin.
        FictiveKin = "fictive_kin", "fictive kin";
    }
}

codes! {
    /// How the child feels about the person.
    pub enum ChildFeelings {
        /// Well.
        AtEase = "at_ease", "knows, trusts and feels safe with the person";
        /// A stranger.
        DoesNotKnow = "does_not_know", "does not know the person";
        /// No trust.
        DoesNotTrust = "does_not_trust", "does not trust the person";
        /// Not safe.
        DoesNotFeelSafe = "does_not_feel_safe", "does not feel safe with the person";
        /// It cannot be told.
        TooYoung = "too_young", "is too young for it to be told";
    }
}

codes! {
    /// What is weighed before a child is placed with a relative.
    pub enum Consideration {
        /// (a).
        PriorRelationship = "prior_relationship", "the child's prior relationship with the relative (a)";
        /// (a).
        Comfort = "comfort", "the child's comfort with the relative (a)";
        /// (a).
        SelectionCriteria = "selection_criteria", "the selection criteria of 301.60(b) (a)";
        /// (g)(1).
        BestInterests = "best_interests", "the child's best interests (g)(1)";
        /// (g)(2).
        Relationship = "relationship", "the nature and quality of the relationship (g)(2)";
        /// (g)(3).
        Protection = "protection", "the ability to protect the child (g)(3)";
        /// (g)(4).
        Understanding = "understanding", "the understanding of needs and findings (g)(4)";
        /// (g)(5).
        Involvement = "involvement", "the part played in what led to removal (g)(5)";
        /// (g)(6).
        RoleNow = "role_now", "the part played in the present situation (g)(6)";
        /// (g)(7).
        Teamwork = "teamwork", "the willingness to work with worker and team (g)(7)";
        /// (g)(8).
        GoalAndServices = "goal_and_services", "the willingness to work toward the goal and take services (g)(8)";
        /// (g)(9).
        Supports = "supports", "the personal supports (g)(9)";
        /// (g)(10).
        ParentsProgress = "parents_progress", "how the placement supports the parents' plan and safe contact (g)(10)";
        /// (g)(11).
        UneasySibling = "uneasy_sibling", "what the sibling who is uneasy says, asked alone (g)(11)";
    }
}

codes! {
    /// What was decided on a report of abuse or neglect.
    pub enum ReportDecision {
        /// The child may be placed there.
        Place = "place", "the child may be placed there";
        /// Not there.
        DoNotPlace = "do_not_place", "the child is not placed there";
        /// Nothing yet.
        NotDecided = "not_decided", "nothing decided yet";
    }
}

/// The considerations that were looked at.
pub type Considered = List<Consideration, 0, 14>;

/// The answer that opens the next question.
const YES: &[&str] = &["true"];

facts! { "relative_home.facts":
    /// What may be known of a relative's home.
    pub struct Facts {
        /// The day asked about.
        pub as_of: Fact<Date> = ask("301.80")
            .group("The placement")
            .label("Which day is asked about?")
            .help("Ages and terms are measured on it.");
        /// The child's date of birth.
        pub child_birth_date: Fact<Date> = ask("301.80(h)")
            .label("When was the child born?")
            .help("The agreement is for a child under {#agreement_age}.");
        /// The child's age.
        pub child_age: Fact<Age> = ask("301.80(h)")
            .label("Or how old is the child?")
            .help("Completed years on the day asked about.");
        /// What the person is to the child.
        pub caregiver_kind: Fact<CaregiverKind> = ask("301.80(c)")
            .label("What is the person to the child?")
            .help("Whether somebody counts as a relative is a question of its own: checkRelative.");
        /// Whether the home is licensed.
        pub licensed: Fact<bool> = ask("301.80(p)")
            .label("Is the home licensed as a foster family home?")
            .help("Under 89 Ill. Adm. Code 402.");
        /// When the child was placed.
        pub placed_on: Fact<Date> = ask("301.80(l), (m)")
            .label("When was the child placed there?")
            .help("Leave it out while the child is not placed there.");
        /// How relatives were sought.
        pub search: Search = flat()
            .group("The search for relatives, 301.80(e)");
        /// The notice.
        pub notice: Notice = flat()
            .group("The notice to this relative, 301.80(e)(1)(G)");
        /// The child's feelings.
        pub child_feelings: Fact<ChildFeelings> = ask("301.80(e)(1)(H)")
            .group("The child's own feelings, 301.80(e)(1)(H)")
            .label("How does the child feel about the person?")
            .help("What weighs most, if several apply.");
        /// The staffing.
        pub staffing_held: Fact<bool> = ask("301.80(e)(1)(H)")
            .when("childFeelings", &["does_not_know", "does_not_trust", "does_not_feel_safe"])
            .label("Was the supervisory staffing on the child's feelings held?")
            .help("Of the placing worker and the supervisor.");
        /// The critical decision.
        pub critical_decision_documented: Fact<bool> = ask("301.80(e)(1)(H)")
            .by(AnsweredBy::Supervisor)
            .when("childFeelings", &["does_not_know", "does_not_trust", "does_not_feel_safe"])
            .label("Is the supervisor's Critical Decision in a supervisory note?")
            .help("On placing the child with that relative.");
        /// The Department's belief.
        pub reason_to_believe_safe: Fact<bool> = ask("301.80(a)")
            .group("The assessment, 301.80(a), (g)")
            .by(AnsweredBy::Department)
            .label("Has the Department reason to believe that the relative can care for the child safely and \
                    adequately?")
            .help("A judgement that stays with the Department.");
        /// What was considered.
        pub considered: Fact<Considered> = ask("301.80(a), (g)(1)-(11)")
            .label("What was considered?")
            .help("Everything that was. What is not named was not. Nothing is scored.");
        /// (g)(10).
        pub violence_illness_or_substances: Fact<bool> = ask("301.80(g)(10)")
            .label("Does the case involve domestic violence, mental health or substance abuse?")
            .help("Then (g)(10) is considered too.");
        /// (g)(11).
        pub uneasy_sibling_placed_along: Fact<bool> = ask("301.80(g)(11)")
            .label("Are siblings placed together of whom one does not trust or feel safe with the relative?")
            .help("Then that child is asked alone, (g)(11).");
        /// The fourteen.
        pub agreements: Agreements = flat();
        /// Everybody in the home.
        pub household: Fact<Household> = ask("301.80(h)(14), (i)(1), (2)")
            .group("Checks on everybody at home, 301.80(i)(1)-(2)")
            .label("Who lives in the home?")
            .help("Everybody, the relative included.");
        /// Whether the results were passed on.
        pub results_communicated: Fact<bool> = ask("301.80(i)(1)")
            .label("Were the results of CANTS and the registry given to the supervising agency before the placement?")
            .help("Before, not after.");
        /// Whether there is a report.
        pub abuse_report_exists: Fact<bool> = ask("301.80(i)(1)")
            .label("Does a report of abuse or neglect exist on anybody at home?")
            .help("As CANTS shows.");
        /// What was decided on it.
        pub abuse_report_decision: Fact<ReportDecision> = ask("301.80(i)(1)(A)-(E)")
            .when("abuseReportExists", YES)
            .label("What did the placing agency decide about it?")
            .help("On the type, the age then, the time since the last one, the bearing on care, and evidence of \
                   successful parenting.");
        /// The conditions of the home.
        pub home: Home = flat();
        /// (15).
        pub child_special_needs: Fact<bool> = ask("301.80(i)(15)")
            .label("Has the child medical or other special needs?")
            .help("Then a telephone is needed at once.");
        /// (15).
        pub telephone_at_once: Fact<bool> = ask("301.80(i)(15)")
            .when("childSpecialNeeds", YES)
            .label("Has the relative immediate access to a telephone?")
            .help("Only for a child with medical or other special needs.");
        /// The criminal history.
        pub history: History = flat()
            .group("Convictions, Appendix A");
        /// The form.
        pub conditions_documented_on: Fact<Date> = ask("301.80(m)")
            .group("At the placement and after it, 301.80(j)-(p)")
            .label("When were the conditions documented on the Department's form?")
            .help("Before the placement, or on its day.");
        /// The visits to the home.
        pub home_visits: Fact<HomeVisits> = ask("301.80(j)")
            .label("Which visits to the home were made since the placement?")
            .help("All of them. An empty list: none.");
        /// The decision.
        pub placement_decision_on: Fact<Date> = ask("301.80(l)")
            .by(AnsweredBy::Supervisor)
            .label("When was the placement decision made?")
            .help("Within {#placement_decision_days} days of the initial placement.");
        /// By whom.
        pub decided_by_supervisor: Fact<bool> = ask("301.80(l)")
            .label("Did a supervisor of the placing agency make it?")
            .help("Nobody else can.");
        /// On what.
        pub decided_on_background_checks: Fact<bool> = ask("301.80(l)")
            .label("Did it consider the criminal background checks of everybody of {#adult_age} and over in the home?")
            .help("Their results.");
        /// On what.
        pub decided_on_best_interests: Fact<bool> = ask("301.80(l)")
            .label("Did it consider whether staying there is in the child's best interests?")
            .help("Beside the criteria and conditions.");
        /// The review.
        pub case_review_on: Fact<Date> = ask("301.80(n)")
            .label("When is, or was, the administrative case review?")
            .help("The one before which the home is reassessed; it may be ahead.");
        /// The reassessment.
        pub reassessed_on: Fact<Date> = ask("301.80(n)")
            .label("When was the home reassessed for it?")
            .help("Best interests, the relative, the agreement, the conditions, safety, and pending charges.");
        /// A concern.
        pub care_in_doubt: Fact<bool> = ask("301.80(n)")
            .label("Is there reason to believe that the relative can no longer care for the children safely or \
                    adequately?")
            .help("Then the home is reassessed at once.");
        /// What followed.
        pub reassessed_on_doubt: Fact<bool> = ask("301.80(n)")
            .when("careInDoubt", YES)
            .label("Was the home reassessed on that?")
            .help("Whatever the date of the next review.");
        /// A move.
        pub move_planned: Fact<bool> = ask("301.80(o)")
            .label("Is the child to be moved to another placement?")
            .help("From this home.");
        /// Why.
        pub move_necessary: Fact<bool> = ask("301.80(o)")
            .by(AnsweredBy::Department)
            .when("movePlanned", YES)
            .label("Has the Department determined that another placement is necessary?")
            .help("On safety and well-being, the permanency goal, and best interests or special needs.");
        /// The notice.
        pub move_notice_given: Fact<bool> = ask("301.80(o)")
            .when("movePlanned", YES)
            .label("Was notice given under 89 Ill. Adm. Code 337?")
            .help("Before the move.");
    }
}
