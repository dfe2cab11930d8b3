//! What may be known of the children of a fiscal year, and of the plans to achieve the goal.

use super::CHILD_LIMIT;
use crate::engine::fact::{AnsweredBy, Fact, List, ask, facts};
use crate::time::Date;

/// The children of a fiscal year.
pub type Children = List<Child, 0, CHILD_LIMIT>;

facts! { "goal.child":
    /// One child's stay in federally funded care.
    pub struct Child {
        /// The day on which the stay began.
        pub entered: Fact<Date> = ask("301.320")
            .label("When did the child enter federally funded foster care?")
            .help("Of several stays the last: a new one starts the {#goal_months} months again.");
        /// The day on which it ended.
        pub exited: Fact<Date> = ask("301.320")
            .label("When did the child leave it?")
            .help("Leave it open for a child who is still in care.");
    }
}

impl Child {
    /// A child with these days, if they are known.
    pub fn new(entered: Option<Date>, exited: Option<Date>) -> Child {
        let mut child = Child::default();
        entered.into_iter().for_each(|day| child.entered.set(day));
        exited.into_iter().for_each(|day| child.exited.set(day));
        child
    }
}

facts! { "goal.facts":
    /// What may be known of the children, and of the plans to achieve the goal.
    pub struct Facts {
        /// The day asked about.
        pub as_of: Fact<Date> = ask("301.320")
            .group("The share")
            .label("On which day is the share measured?")
            .help("Any day of a federal fiscal year, which runs from October 1 to September 30.");
        /// The children.
        pub children: Fact<Children> = ask("301.320")
            .label("Which children received Title IV-E foster care help in this federal fiscal year?")
            .help("All of them, each once, those included who have left. No names: only the days of entry and exit.");
        /// Whether the list gives every exit.
        pub exits_complete: Fact<bool> = ask("301.320")
            .label("Does the list give the exit of every child who has left?")
            .help("Then a child without one is still in care. Otherwise such a child may have left, and only what \
                   holds either way is decided.");
        /// Visits are arranged as agreed.
        pub visits_as_agreed: Fact<bool> = ask("301.330(a)(1)")
            .group("Planning")
            .label("Are parents' visits with children who are to return home arranged as the service plan says?")
            .help("As scheduled and agreed upon there.");
        /// Services are there.
        pub services_provided: Fact<bool> = ask("301.330(a)(2)")
            .label("Are appropriate services to family and child acquired or provided?")
            .help("To the family, the child, or both.");
        /// Contact is regular.
        pub regular_contact: Fact<bool> = ask("301.330(a)(3)")
            .label("Is there regular contact with family or child, with supportive casework?")
            .help("With the family, the child, or both.");
        /// Plans can be understood.
        pub plans_understandable: Fact<bool> = ask("301.330(a)(4)")
            .label("Are service plans made and carried out that the family members who take part can understand?")
            .help("As 89 Ill. Adm. Code 305 provides.");
        /// Reviews are held.
        pub reviews_held: Fact<bool> = ask("301.330(a)(5)")
            .label("Are the case reviews held that State law requires?")
            .help("In line with 42 U.S.C. 670 and following.");
        /// Return home is ruled out, and an adoptive family must be sought.
        pub adoption_needed: Fact<bool> = ask("301.330(b)")
            .by(AnsweredBy::Department)
            .group("Where return home is ruled out")
            .label("Was it determined that children cannot return home and an adoptive family must be sought?")
            .help("Both: three steps follow from it.");
        /// Termination is sought.
        pub termination_sought: Fact<bool> = ask("301.330(b)(1)")
            .when("adoptionNeeded", &["true"])
            .label("Is the termination of the biological family's parental rights sought?")
            .help("A court decides; the step is to seek it.");
        /// The search is under way.
        pub adoptive_search: Fact<bool> = ask("301.330(b)(2)")
            .when("adoptionNeeded", &["true"])
            .label("Is an extensive search for an appropriate adoptive family conducted?")
            .help("Whether it is extensive is for the Department to judge.");
        /// Support is appropriate.
        pub support_appropriate: Fact<bool> = ask("301.330(b)(3)")
            .by(AnsweredBy::Department)
            .when("adoptionNeeded", &["true"])
            .label("Is supportive casework for the adoptive family appropriate?")
            .help("The step is owed where it is.");
        /// The adoptive family is supported.
        pub adoptive_support: Fact<bool> = ask("301.330(b)(3)")
            .when("adoptionNeeded", &["true"])
            .label("Does the adoptive family get supportive casework services?")
            .help("Once there is such a family.");
    }
}
