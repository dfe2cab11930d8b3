//! What a timeline is computed from: what happened when, what holds, and what was done.

use super::rows::{Completed, Log};
use crate::engine::fact::{Fact, ask, facts};
use crate::time::{Date, Moment};

facts! { "timeline.events":
    /// The events that have happened, or are planned. Days are counted from the date as written.
    pub struct Events {
        /// The Department assumed legal custody of any kind. If it did so several times, the first.
        pub legal_custody: Fact<Moment> = ask("301.130(a)")
            .group("Custody")
            .label("When did the Department assume legal custody?")
            .help("Of whatever kind: protective, temporary or by a voluntary agreement. The first, if there were \
                   several. With the time, where it is known.");
        /// Temporary protective custody was taken.
        pub protective_custody: Fact<Moment> = ask("301.80(e)(1)(G)")
            .label("When was protective custody taken?")
            .help("Temporary protective custody, before any court decided.");
        /// A court awarded temporary custody.
        pub temporary_custody: Fact<Moment> = ask("301.130(b)")
            .label("When did the court award temporary custody?")
            .help("Of the child and, for the rows on siblings, of the siblings on the same day.");
        /// Custody was accepted under a voluntary placement agreement.
        pub custody_voluntary: Fact<Moment> = ask("301.130(c)")
            .label("When was custody accepted under a voluntary agreement?")
            .help("The day on which the Department accepted custody, which may be later than the agreement.");
        /// That agreement was entered into.
        pub voluntary_agreement: Fact<Moment> = ask("301.40(a)(4)")
            .label("When was the voluntary placement agreement entered into?")
            .help("The agreement itself, with written consent and prior approval.");
        /// Custody was awarded of a sibling group, or of a child with a sibling in placement.
        pub sibling_group_custody: Fact<Moment> = ask("301.70(g)(1)")
            .label("When was custody awarded of the sibling group, or of a child with a sibling in placement?")
            .help("The search for a joint home starts again with each child.");
        /// The child came into care.
        pub enters_care: Fact<Moment> = ask("301.440(a)")
            .label("When did the child come into care?")
            .help("The first day in substitute care.");
        /// The child entered federally funded foster care.
        pub federal_care_start: Fact<Moment> = ask("301.320")
            .label("When did the child enter federally funded foster care?")
            .help("Foster care with Title IV-E help.");
        /// The child was first placed out of home with this caregiver.
        pub placement: Fact<Moment> = ask("301.120(a), 301.210(b)")
            .group("Placement")
            .label("When was the child placed with this caregiver?")
            .help("The first day with this caregiver, out of the parents' home.");
        /// The child, whose siblings are placed apart, moved to another placement.
        pub moved: Fact<Moment> = ask("301.230(a)(3)(A), 301.70(g)(2)")
            .key("move")
            .label("When did the child move to another placement?")
            .help("A move of a child whose siblings are placed elsewhere.");
        /// The day since which the child has been in the foster parent's home without a break.
        pub foster_home_since: Fact<Moment> = ask("301.20 \"Fictive kin\"")
            .label("Since when has the child been in this foster home without a break?")
            .help("A break starts the year again.");
        /// The parent visiting plan was established.
        pub parent_plan_made: Fact<Moment> = ask("301.210(b)")
            .group("Visits and siblings")
            .label("When was the plan for visits with the parents established?")
            .help("It may come before the placement.");
        /// The first sibling visit took place.
        pub first_sibling_visit: Fact<Moment> = ask("301.220(a)")
            .label("When did the siblings first visit each other?")
            .help("The first visit in care, in person, with every sibling there.");
        /// It was decided not to share whereabouts among siblings.
        pub withhold_determination: Fact<Moment> = ask("301.230(b)")
            .label("When was it decided not to share whereabouts among the siblings?")
            .help("The Department's determination that sharing is not in a child's best interests.");
        /// It was decided, on the assessment, not to disclose to siblings in their parents' care.
        pub assessment_withhold_determination: Fact<Moment> = ask("301.440(b)")
            .group("Disclosure and relatives")
            .label("When was it decided, on the assessment, to withhold from siblings with their parents?")
            .help("A decision that rests on what the assessment of 301.440(a) found.");
        /// The date of the written notice of 301.450.
        pub disclosure_notice: Fact<Moment> = ask("301.450")
            .label("What is the date of the notice of disclosure to the caregiver?")
            .help("The date on the written notice.");
        /// The case was assigned to the permanency worker.
        pub case_assigned: Fact<Moment> = ask("301.80(e)(1)(F)")
            .label("When was the case assigned to the permanency worker?")
            .help("The day of the assignment.");
        /// The postal address of a relative was obtained after the initial placement.
        pub postal_address_obtained: Fact<Moment> = ask("301.80(e)(1)(G)")
            .label("When was a relative's postal address obtained?")
            .help("Of a relative who is not notified at the initial placement.");
        /// The specialised foster care treatment plan was made.
        pub treatment_plan: Fact<Moment> = ask("301.90(b)(10)")
            .group("Services and requests")
            .label("When was the specialized treatment plan made?")
            .help("Only for specialized foster care.");
        /// A grandparent's request for visits was received.
        pub grandparent_request: Fact<Moment> = ask("301.240(b)")
            .label("When was the request for visits received from a grandparent or great-grandparent?")
            .help("The initial request.");
        /// A clinical review was requested.
        pub review_requested: Fact<Moment> = ask("301.240(e)")
            .label("When was the request for a clinical review received?")
            .help("The review that follows a denied request for visits.");
        /// The review was assigned to Regional Clinical staff.
        pub review_assigned: Fact<Moment> = ask("301.240(e)")
            .label("When was the review assigned to Regional Clinical staff?")
            .help("The day of the assignment.");
        /// The review was completed.
        pub review_completed: Fact<Moment> = ask("301.240(e)")
            .label("When was the clinical review completed?")
            .help("The day on which it was held to its end.");
        /// The recommendation was received.
        pub recommendation_received: Fact<Moment> = ask("301.240(e)")
            .label("When did caseworker and supervisor receive the recommendation?")
            .help("The recommendation of the clinical review.");
        /// The child was accepted as a System of Care client.
        pub soc_accepted: Fact<Moment> = ask("System of Care")
            .label("When was the child accepted by System of Care?")
            .help("As a client of the programme.");
        /// The child's date of birth.
        pub child_birth: Fact<Moment> = ask("301.430(a)(10)")
            .group("Dates of birth")
            .label("When was the child born?")
            .help("For the birthdays at which rules change.");
        /// The date of birth of the person asked about.
        pub person_birth: Fact<Moment> = ask("301.20 \"Relative\"")
            .label("When was the person born who may be a relative?")
            .help("A relative is at least {#relative_age}.");
    }
}

facts! { "timeline.conditions":
    /// The conditions of the case. A row whose condition is unknown stays in the answer, marked as conditional.
    pub struct Conditions {
        /// It was an emergency placement.
        pub emergency_placement: Fact<bool> = ask("301.210(b)(2)")
            .group("The case")
            .label("Was it an emergency placement?")
            .help("An emergency placement gives {#emergency_parent_plan_working_days:words} working days for the \
                   visiting plan instead of {#parent_plan_working_days:words}, and sets no date for what the caregiver \
                   is told about the child.");
        /// The permanency goal is return home.
        pub goal_return_home: Fact<bool> = ask("301.210(b)")
            .label("Is the permanency goal to return home?")
            .help("The rows on visits with the parents need it.");
        /// Siblings in care are placed apart, and were not placed together when custody was awarded.
        pub siblings_apart: Fact<bool> = ask("301.220(a), 301.70(g)")
            .label("Are siblings in care placed apart?")
            .help("And were they not placed together when custody was awarded?");
        /// The child is one of a sibling group, or has a sibling in placement.
        pub sibling_group: Fact<bool> = ask("301.70(g)(1)")
            .label("Is the child one of a sibling group, or is a sibling in placement?")
            .help("The search for a joint home is owed only then.");
        /// The child is placed with a relative.
        pub relative_placement: Fact<bool> = ask("301.80(h)-(l)")
            .label("Is the child placed with a relative?")
            .help("Fictive kin and godparents count.");
        /// The relative is fictive kin.
        pub fictive_kin: Fact<bool> = ask("301.80(c), (k)")
            .label("Is the caregiver fictive kin?")
            .help("The rules on placement with relatives then apply too.");
        /// The caregiver holds a foster family home licence.
        pub licensed: Fact<bool> = ask("301.80(k)(1)")
            .label("Does the caregiver hold a foster home licence?")
            .help("Whoever holds one need not apply for one.");
        /// The voluntary agreement was validly renewed for 60 more days.
        pub voluntary_agreement_renewed: Fact<bool> = ask("301.40(a)(4)")
            .label("Was the voluntary agreement validly renewed?")
            .help("Once, for {#voluntary_agreement_days} more days, with the regional administrator's own prior \
                   written approval.");
        /// It is a specialised foster care placement.
        pub specialised: Fact<bool> = ask("301.90(b)(5)")
            .label("Is it a specialized foster care placement?")
            .help("Specialized foster care brings visits, reports and reviews of its own.");
    }
}

facts! { "timeline.facts":
    /// The facts behind a timeline.
    pub struct Facts {
        /// The date asked about.
        pub as_of: Fact<Date> = ask("301")
            .label("The date asked about")
            .help("Dates stand without it; how a row stands does not.");
        /// The events.
        pub events: Events = ask("301").label("What happened");
        /// The conditions of the case.
        pub conditions: Conditions = ask("301").label("What holds");
        /// When each act was done, by the id of its row.
        pub completed: Completed = ask("301").label("What was done");
        /// Every time that a recurring act was done, by the id of its row.
        pub log: Log = ask("301").label("Every time that it was done");
    }
}
