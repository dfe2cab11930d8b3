//! The facts of a parent and child's visiting plan.

use crate::engine::fact::{AnsweredBy, Fact, ask, codes, facts, flat};
use crate::law::shared::permanency_goal::Goal;
use crate::law::visitation::frequency::Frequency;
use crate::time::calendar::{Calendar, Date};

codes! {
    /// The place where a plan puts visits.
    pub enum VisitPlace {
        /// In the parents' home.
        ParentsHome = "parents_home", "the parents' home";
        /// In another homelike place.
        OtherHomelike = "other_homelike", "another homelike place";
        /// In an office.
        Office = "office", "an office";
    }
}

facts! { "visitation.parent":
    /// The facts of a parent and child's visiting plan.
    pub struct Facts {
        /// The day asked about.
        pub as_of: Fact<Date> = ask("301.210(b)")
            .group("The placement and the plan")
            .label("Which day is asked about?")
            .help("Everything dated lies on or before it.");
        /// The permanency goal.
        pub goal: Fact<Goal> = ask("301.210(b)")
            .label("What is the permanency goal?")
            .help("These rules are for the goal return home.");
        /// When the child was placed.
        pub placement_date: Fact<Date> = ask("301.210(b)(1)")
            .label("When was the child placed out of home?")
            .help("The day itself is not counted.");
        /// Whether it was an emergency placement.
        pub emergency_placement: Fact<bool> = ask("301.210(b)(1)-(2)")
            .label("Was it an emergency placement?")
            .help("Then the plan has {#emergency_parent_plan_working_days:words} working days instead of \
                   {#parent_plan_working_days:words}.");
        /// When the plan was established.
        pub plan_established_date: Fact<Date> = ask("301.210(b)(1)-(2)")
            .label("When was the visiting plan established?")
            .help("Before the placement is in time.");
        /// Whether a plan has been established.
        pub plan_established: Fact<bool> = ask("301.210(b)(1)-(2)")
            .label("Has a visiting plan been established?")
            .help("No: there is none on the day asked about.");
        /// Whether the plan says that visits begin immediately.
        pub visits_begin_immediately: Fact<bool> = ask("301.210(b)(3)")
            .group("What the plan says")
            .label("Does the plan say that visits begin immediately?")
            .help("In so many words.");
        /// How often the plan has visits.
        pub frequency: Frequency = flat();
        /// Whether there is a visit in each week.
        pub each_week_has_visit: Fact<bool> = ask("301.210(b)(4)")
            .label("Does each week, Monday to Sunday, have at least one visit?")
            .help("Asked only where a count by month, quarter or year leaves it open.");
        /// Whether the record documents visits less often than weekly.
        pub weekly_exception_documented: Fact<bool> = ask("301.210(b)(4)")
            .label("Does the case record document why visits are less often than weekly?")
            .help("Documentation to the contrary in the record.");
        /// Whether visits grow longer.
        pub length_increases: Fact<bool> = ask("301.210(b)(5)")
            .label("Does the plan have visits grow longer?")
            .help("As time goes.");
        /// Whether visits cause the child specific harm.
        pub specific_harm_from_visits: Fact<bool> = ask("301.210(b)(5)")
            .label("Do the visits cause the child specific harm?")
            .help("Then they need not grow longer.");
        /// Where visits take place.
        pub visit_place: Fact<VisitPlace> = ask("301.210(b)(6)")
            .label("Where does the plan put visits?")
            .help("The parents' home comes first, where it is safe.");
        /// Whether the parents' home is safe.
        pub parents_home_safe: Fact<bool> = ask("301.210(b)(6)")
            .label("Are visits in the parents' home consistent with the child's safety and well-being?")
            .help("As the agency assesses it.");
        /// Whether the place is the most homelike possible.
        pub most_homelike_possible: Fact<bool> = ask("301.210(b)(6)")
            .when("visitPlace", &["other_homelike"])
            .label("Is the place the most homelike possible?")
            .help("Where the parents' home is not safe.");
        /// Whether structure is needed.
        pub structure_needed: Fact<bool> = ask("301.210(b)(6)")
            .when("visitPlace", &["office"])
            .label("Is structure needed to evaluate or protect the child?")
            .help("Only then may visits take place in an office.");
        /// Whether the caregiver's identity is withheld.
        pub identity_withheld: Fact<bool> = ask("301.210(b)(7)")
            .label("Has it been determined to withhold the caregiver's identity?")
            .help("Under 301.440(a).");
        /// Whether the plan says how contact is kept while the identity is withheld.
        pub contact_method_stated: Fact<bool> = ask("301.210(b)(7)")
            .when("identityWithheld", &["true"])
            .label("Does the plan say how contact is kept while the identity is withheld?")
            .help("Through the agency, say.");
        /// Whether the plan states the Department's responsibilities.
        pub role_department_stated: Fact<bool> = ask("301.210(b)(8)")
            .label("Does the plan state the Department's responsibilities?")
            .help("In regard to visits.");
        /// Whether the plan states the service providers' responsibilities.
        pub role_providers_stated: Fact<bool> = ask("301.210(b)(8)")
            .label("Does the plan state the service providers' responsibilities?")
            .help("In regard to visits.");
        /// Whether the plan states the parents' responsibilities.
        pub role_parents_stated: Fact<bool> = ask("301.210(b)(8)")
            .label("Does the plan state the parents' responsibilities?")
            .help("In regard to visits.");
        /// Whether the plan states the child's responsibilities.
        pub role_child_stated: Fact<bool> = ask("301.210(b)(8)")
            .label("Does the plan state the child's responsibilities?")
            .help("In regard to visits.");
        /// Whether the plan bars calls.
        pub calls_barred: Fact<bool> = ask("301.210(a)")
            .group("Calls, mail and advice")
            .label("Does the plan bar telephone calls?")
            .help("Keeping them to reasonable hours does not bar them.");
        /// Whether a court prohibited calls.
        pub court_prohibits_calls: Fact<bool> = ask("301.210(a)")
            .by(AnsweredBy::Court)
            .label("Has a court prohibited telephone calls?")
            .help("By an order.");
        /// Whether calls are kept to reasonable hours.
        pub calls_limited_to_reasonable_hours: Fact<bool> = ask("301.210(a)")
            .label("Are calls kept to reasonable hours?")
            .help("The rule itself speaks of reasonable hours; this fails nothing.");
        /// Whether the plan bars mail.
        pub mail_barred: Fact<bool> = ask("301.210(a)")
            .label("Does the plan bar mail?")
            .help("Letters and parcels.");
        /// Whether a court prohibited mail.
        pub court_prohibits_mail: Fact<bool> = ask("301.210(a)")
            .by(AnsweredBy::Court)
            .label("Has a court prohibited mail?")
            .help("By an order.");
        /// Whether the agency arranged visits.
        pub visits_arranged: Fact<bool> = ask("301.210(a)")
            .label("Has the responsible agency arranged the visits?")
            .help("A duty without a stated time.");
        /// Whether the parents were told what repeated failure to visit can lead to.
        pub parents_told_consequence: Fact<bool> = ask("301.210(a)")
            .label("Were the parents told what repeated failure to visit can lead to?")
            .help("A duty without a stated time.");
        /// The calendar that counts working days.
        pub calendar: Calendar = flat();
    }
}
