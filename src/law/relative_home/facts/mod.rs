//! The facts about a relative, the relative's home and the workers' steps.

mod home;
mod search;

pub use home::*;
pub use search::*;

use crate::engine::fact::{Age, AnsweredBy, Fact, List, ask, codes, facts, flat};
use crate::law::convictions::History;
use crate::time::calendar::Date;

codes! {
    /// The kind of person who would care for the child: 301.80(c).
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
        /// The child knows, trusts and feels safe with the person.
        AtEase = "at_ease", "knows, trusts and feels safe with the person";
        /// The child does not know the person.
        DoesNotKnow = "does_not_know", "does not know the person";
        /// The child does not trust the person.
        DoesNotTrust = "does_not_trust", "does not trust the person";
        /// The child does not feel safe with the person.
        DoesNotFeelSafe = "does_not_feel_safe", "does not feel safe with the person";
        /// The child is too young to tell.
        TooYoung = "too_young", "is too young for it to be told";
    }
}

codes! {
    /// The considerations before a placement with a relative: 301.80(a), (g).
    pub enum Consideration {
        /// 301.80(a).
        PriorRelationship = "prior_relationship", "the child's prior relationship with the relative (a)";
        /// 301.80(a).
        Comfort = "comfort", "the child's comfort with the relative (a)";
        /// 301.80(a).
        SelectionCriteria = "selection_criteria", "the selection criteria of 301.60(b) (a)";
        /// 301.80(g)(1).
        BestInterests = "best_interests", "the child's best interests (g)(1)";
        /// 301.80(g)(2).
        Relationship = "relationship", "the nature and quality of the relationship (g)(2)";
        /// 301.80(g)(3).
        Protection = "protection", "the ability to protect the child (g)(3)";
        /// 301.80(g)(4).
        Understanding = "understanding", "the understanding of needs and findings (g)(4)";
        /// 301.80(g)(5).
        Involvement = "involvement", "the part played in what led to removal (g)(5)";
        /// 301.80(g)(6).
        RoleNow = "role_now", "the part played in the present situation (g)(6)";
        /// 301.80(g)(7).
        Teamwork = "teamwork", "the willingness to work with worker and team (g)(7)";
        /// 301.80(g)(8).
        GoalAndServices = "goal_and_services", "the willingness to work toward the goal and take services (g)(8)";
        /// 301.80(g)(9).
        Supports = "supports", "the personal supports (g)(9)";
        /// 301.80(g)(10).
        ParentsProgress = "parents_progress", "how the placement supports the parents' plan and safe contact (g)(10)";
        /// 301.80(g)(11).
        UneasySibling = "uneasy_sibling", "what the sibling who is uneasy says, asked alone (g)(11)";
    }
}

codes! {
    /// The placing agency's decision on a report of abuse or neglect: 301.80(i)(1)(A)-(E).
    pub enum ReportDecision {
        /// The child may be placed there.
        Place = "place", "the child may be placed there";
        /// The child is not placed there.
        DoNotPlace = "do_not_place", "the child is not placed there";
        /// The agency has not decided yet.
        NotDecided = "not_decided", "nothing decided yet";
    }
}

/// The considerations that somebody looked at, each at most once.
pub type Considered = List<Consideration, 0, 14>;

/// The answer that opens the next question.
const YES: &[&str] = &["true"];

facts! { "relative_home.facts":
    /// The facts about a relative's home.
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
        /// The child's age, in completed years on the day asked about.
        pub child_age: Fact<Age> = ask("301.80(h)")
            .label("Or how old is the child?")
            .help("Completed years on the day asked about.");
        /// Whether the person is a relative, a godparent or fictive kin.
        pub caregiver_kind: Fact<CaregiverKind> = ask("301.80(c)")
            .label("What is the person to the child?")
            .help("Whether somebody counts as a relative is a question of its own: checkRelative.");
        /// Whether the home is licensed as a foster family home.
        pub licensed: Fact<bool> = ask("301.80(p)")
            .label("Is the home licensed as a foster family home?")
            .help("Under 89 Ill. Adm. Code 402.");
        /// The day of the placement. Absent while the child is not placed there.
        pub placed_on: Fact<Date> = ask("301.80(l), (m)")
            .label("When was the child placed there?")
            .help("Leave it out while the child is not placed there.");
        /// The search for relatives.
        pub search: Search = flat()
            .group("The search for relatives, 301.80(e)");
        /// The notice to this relative.
        pub notice: Notice = flat()
            .group("The notice to this relative, 301.80(e)(1)(G)");
        /// How the child feels about the person. If several answers apply, the gravest one.
        pub child_feelings: Fact<ChildFeelings> = ask("301.80(e)(1)(H)")
            .group("The child's own feelings, 301.80(e)(1)(H)")
            .label("How does the child feel about the person?")
            .help("What weighs most, if several apply.");
        /// Whether the supervisory staffing on the child's feelings was held.
        pub staffing_held: Fact<bool> = ask("301.80(e)(1)(H)")
            .when("childFeelings", &["does_not_know", "does_not_trust", "does_not_feel_safe"])
            .label("Was the supervisory staffing on the child's feelings held?")
            .help("Of the placing worker and the supervisor.");
        /// Whether a supervisory note documents the Critical Decision on the placement.
        pub critical_decision_documented: Fact<bool> = ask("301.80(e)(1)(H)")
            .by(AnsweredBy::Supervisor)
            .when("childFeelings", &["does_not_know", "does_not_trust", "does_not_feel_safe"])
            .label("Is the supervisor's Critical Decision in a supervisory note?")
            .help("On placing the child with that relative.");
        /// Whether the Department has reason to believe that the relative can care for the child.
        pub reason_to_believe_safe: Fact<bool> = ask("301.80(a)")
            .group("The assessment, 301.80(a), (g)")
            .by(AnsweredBy::Department)
            .label("Has the Department reason to believe that the relative can care for the child safely and \
                    adequately?")
            .help("A judgement that stays with the Department.");
        /// The considerations that somebody looked at.
        pub considered: Fact<Considered> = ask("301.80(a), (g)(1)-(11)")
            .label("What was considered?")
            .help("Everything that was. What is not named was not. Nothing is scored.");
        /// Whether the case involves domestic violence, mental health or substance abuse.
        pub violence_illness_or_substances: Fact<bool> = ask("301.80(g)(10)")
            .label("Does the case involve domestic violence, mental health or substance abuse?")
            .help("Then (g)(10) is considered too.");
        /// Whether a sibling who does not trust the relative is placed there too.
        pub uneasy_sibling_placed_along: Fact<bool> = ask("301.80(g)(11)")
            .label("Are siblings placed together of whom one does not trust or feel safe with the relative?")
            .help("Then that child is asked alone, (g)(11).");
        /// The agreement that the relative signs.
        pub agreements: Agreements = flat();
        /// The members of the household, including the relative.
        pub household: Fact<Household> = ask("301.80(h)(14), (i)(1), (2)")
            .group("Checks on everybody at home, 301.80(i)(1)-(2)")
            .label("Who lives in the home?")
            .help("Everybody, the relative included.");
        /// Whether the supervising agency got the results of the registers before the placement.
        pub results_communicated: Fact<bool> = ask("301.80(i)(1)")
            .label("Were the results of CANTS and the registry given to the supervising agency before the placement?")
            .help("Before, not after.");
        /// Whether a report of abuse or neglect names a member of the household.
        pub abuse_report_exists: Fact<bool> = ask("301.80(i)(1)")
            .label("Does a report of abuse or neglect exist on anybody at home?")
            .help("As CANTS shows.");
        /// The placing agency's decision on that report.
        pub abuse_report_decision: Fact<ReportDecision> = ask("301.80(i)(1)(A)-(E)")
            .when("abuseReportExists", YES)
            .label("What did the placing agency decide about it?")
            .help("On the type, the age then, the time since the last one, the bearing on care, and evidence of \
                   successful parenting.");
        /// The conditions of the home that no other facts decide.
        pub home: Home = flat();
        /// Whether the child has medical or other special needs.
        pub child_special_needs: Fact<bool> = ask("301.80(i)(15)")
            .label("Has the child medical or other special needs?")
            .help("Then a telephone is needed at once.");
        /// Whether the relative has immediate access to a telephone.
        pub telephone_at_once: Fact<bool> = ask("301.80(i)(15)")
            .when("childSpecialNeeds", YES)
            .label("Has the relative immediate access to a telephone?")
            .help("Only for a child with medical or other special needs.");
        /// The criminal history of the household.
        pub history: History = flat()
            .group("Convictions, Appendix A");
        /// The day on which the conditions were documented on the Department's form.
        pub conditions_documented_on: Fact<Date> = ask("301.80(m)")
            .group("At the placement and after it, 301.80(j)-(p)")
            .label("When were the conditions documented on the Department's form?")
            .help("Before the placement, or on its day.");
        /// The visits to the home since the placement.
        pub home_visits: Fact<HomeVisits> = ask("301.80(j)")
            .label("Which visits to the home were made since the placement?")
            .help("All of them. An empty list: none.");
        /// The day of the supervisor's placement decision.
        pub placement_decision_on: Fact<Date> = ask("301.80(l)")
            .by(AnsweredBy::Supervisor)
            .label("When was the placement decision made?")
            .help("Within {#placement_decision_days} days of the initial placement.");
        /// Whether a supervisor of the placing agency made that decision.
        pub decided_by_supervisor: Fact<bool> = ask("301.80(l)")
            .label("Did a supervisor of the placing agency make it?")
            .help("Nobody else can.");
        /// Whether that decision considered the adults' background checks.
        pub decided_on_background_checks: Fact<bool> = ask("301.80(l)")
            .label("Did it consider the criminal background checks of everybody of {#adult_age} and over in the home?")
            .help("Their results.");
        /// Whether that decision considered the child's best interests.
        pub decided_on_best_interests: Fact<bool> = ask("301.80(l)")
            .label("Did it consider whether staying there is in the child's best interests?")
            .help("Beside the criteria and conditions.");
        /// The day of the administrative case review. It may be in the future.
        pub case_review_on: Fact<Date> = ask("301.80(n)")
            .label("When is, or was, the administrative case review?")
            .help("The one before which the home is reassessed; it may be ahead.");
        /// The day of the reassessment for that review.
        pub reassessed_on: Fact<Date> = ask("301.80(n)")
            .label("When was the home reassessed for it?")
            .help("Best interests, the relative, the agreement, the conditions, safety, and pending charges.");
        /// Whether there is reason to doubt that the relative can still care for the child.
        pub care_in_doubt: Fact<bool> = ask("301.80(n)")
            .label("Is there reason to believe that the relative can no longer care for the children safely or \
                    adequately?")
            .help("Then the home is reassessed at once.");
        /// Whether the home was reassessed because of that doubt.
        pub reassessed_on_doubt: Fact<bool> = ask("301.80(n)")
            .when("careInDoubt", YES)
            .label("Was the home reassessed on that?")
            .help("Whatever the date of the next review.");
        /// Whether the child is to move to another placement.
        pub move_planned: Fact<bool> = ask("301.80(o)")
            .label("Is the child to be moved to another placement?")
            .help("From this home.");
        /// Whether the Department determined that the move is necessary.
        pub move_necessary: Fact<bool> = ask("301.80(o)")
            .by(AnsweredBy::Department)
            .when("movePlanned", YES)
            .label("Has the Department determined that another placement is necessary?")
            .help("On safety and well-being, the permanency goal, and best interests or special needs.");
        /// Whether notice of the move was given under Part 337.
        pub move_notice_given: Fact<bool> = ask("301.80(o)")
            .when("movePlanned", YES)
            .label("Was notice given under 89 Ill. Adm. Code 337?")
            .help("Before the move.");
    }
}
