//! The facts of an audit: the period, the siblings, the log of visits, and the exceptions to the minimum.

use crate::engine::fact::{AnsweredBy, Fact, List, Name, ask, codes, facts};
use crate::law::shared::permanency_goal::Goal;
use crate::time::calendar::Date;

/// The most entries that a visit log may have.
pub const LOG_LIMIT: u32 = 20_000;
/// The most siblings that an audit may name.
pub const SIBLING_LIMIT: u32 = 20;

/// A sibling's name or initials, of at most 80 characters.
pub type SiblingName = Name<80>;
/// The siblings who were at a visit. The list may be empty.
pub type Names = List<SiblingName, 0, SIBLING_LIMIT>;
/// The siblings who are placed apart. There is at least one, since otherwise there is nothing to audit.
pub type Siblings = List<SiblingName, 1, SIBLING_LIMIT>;
/// A log of visits, in any order.
pub type Log = List<Visit, 0, LOG_LIMIT>;

codes! {
    /// The visits that are audited.
    pub enum AuditOf {
        /// Visits of parents and child.
        Parent = "parent", "visits of parents and child";
        /// Visits among siblings.
        Sibling = "sibling", "visits among siblings";
        /// Both kinds of visits.
        Both = "both", "both";
    }
}

codes! {
    /// The kind of contact that took place.
    pub enum VisitKind {
        /// A visit of parent and child.
        Parent = "parent", "parent and child";
        /// A visit of siblings only.
        Sibling = "sibling", "siblings only";
        /// A sibling visit at the same time as a parent visit.
        Joint = "joint", "siblings, together with a parent visit";
        /// A call, a video call or a letter.
        Contact = "contact", "a call, video or letter";
    }
}

facts! { "visits.visit":
    /// One entry of a visit log.
    pub struct Visit {
        /// The day of the visit.
        pub date: Fact<Date> = ask("301.220(a)")
            .label("When was it?")
            .help("The day of the visit.");
        /// The kind of contact that took place.
        pub kind: Fact<VisitKind> = ask("301.220(e), 301.20 \"Visitation\"")
            .label("What took place?")
            .help("A visit is face to face; a call, video or letter is contact.");
        /// The siblings who were there.
        pub siblings_present: Fact<Names> = ask("301.220(e)")
            .label("Which siblings were there?")
            .help("All by name. Leave it open if it is not known.");
        /// Whether the parent was there.
        pub parent_present: Fact<bool> = ask("301.210(b)(4)")
            .label("Was the parent there?")
            .help("Answer no where the parent stayed away.");
        /// An id that all entries of one visit share.
        pub visit_id: Fact<Name<80>> = ask("301.220(a)")
            .label("Has the visit an id?")
            .help("Entries with one id are one visit; two entries on a day are one visit unless their ids differ.");
    }
}

facts! { "visits.facts":
    /// The facts of an audit.
    pub struct Facts {
        /// The day asked about.
        pub as_of: Fact<Date> = ask("301.210(b)(4), 301.220(a)")
            .group("The audit")
            .label("Which day is asked about?")
            .help("Everything dated lies on or before it.");
        /// The first day of the period.
        pub audit_from: Fact<Date> = ask("301.220(a)")
            .label("From which day?")
            .help("That day included.");
        /// The last day of the period.
        pub audit_to: Fact<Date> = ask("301.220(a)")
            .label("To which day?")
            .help("That day included; at most 25 years after the first.");
        /// The visits that are audited.
        pub audit_of: Fact<AuditOf> = ask("301.210(b)(4), 301.220(a)")
            .label("Which visits are audited?")
            .help("Months short of sibling visits decide; weeks without a parent visit are reported.");
        /// All the siblings who are placed apart.
        pub siblings: Fact<Siblings> = ask("301.220(e)")
            .label("Which siblings are placed apart?")
            .help("All of them, by name or initials.");
        /// The visits that were held.
        pub visits: Fact<Log> = ask("301.210(b)(4), 301.220(a)")
            .label("Which visits were held?")
            .help("In any order. An empty list: none.");
        /// The permanency goal.
        pub goal: Fact<Goal> = ask("301.210(b)")
            .group("What lifts the minimum")
            .label("What is the permanency goal?")
            .help("Weekly parent visits are for the goal return home.");
        /// Whether the case record documents why parent visits are less often than weekly.
        pub weekly_exception_documented: Fact<bool> = ask("301.210(b)(4)")
            .label("Does the case record document why parent visits are less often than weekly?")
            .help("It lifts the weekly minimum.");
        /// Whether a court ordered fewer sibling visits, or none.
        pub court_order_fewer_visits: Fact<bool> = ask("301.220(a)(1)")
            .by(AnsweredBy::Court)
            .label("Has a court ordered fewer sibling visits, or none?")
            .help("For the whole period.");
        /// Whether a risk of harm that supervision could not remove is documented.
        pub harm_risk: Fact<bool> = ask("301.220(a)(2)")
            .label("Is it documented that one sibling may harm another during a visit, and that supervision could not \
                    remove the risk?")
            .help("The whole exception of 301.220(a)(2); a check of the plan takes it apart.");
    }
}
