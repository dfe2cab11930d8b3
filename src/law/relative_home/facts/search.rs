//! The search for relatives, and the notice to one of them.

use super::YES;
use crate::engine::fact::{AnsweredBy, Fact, ask, codes, facts};
use crate::time::calendar::Date;

codes! {
    /// The reason for the search for relatives: 301.80(e)(1), (2).
    pub enum SearchFor {
        /// The child enters care.
        EnteringCare = "entering_care", "a child who enters care";
        /// A child in care needs another placement.
        ChangeOfPlacement = "change_of_placement", "a child in care who needs another placement";
    }
}

facts! { "relative_home.search":
    /// The search for relatives: 301.80(e)(1)(A)-(F), (2).
    pub struct Search {
        /// The reason for the search.
        pub search_for: Fact<SearchFor> = ask("301.80(e)(1), (2)")
            .label("For whom were relatives sought?")
            .help("The steps differ a little.");
        /// Whether the parents were asked about relatives.
        pub parents_asked: Fact<bool> = ask("301.80(e)(1)(A), (2)(A)")
            .label("Were the parents asked about relatives?")
            .help("About the other parent, and relatives on both sides.");
        /// Whether the child is able to understand the question.
        pub child_can_be_asked: Fact<bool> = ask("301.80(e)(1)(A), (2)(A)")
            .label("Is the child able to understand?")
            .help("A child who can understand is asked.");
        /// Whether the child was asked outside the presence of the parents and any relative.
        pub child_asked_alone: Fact<bool> = ask("301.80(e)(1)(A), (E), (2)(A)")
            .when("childCanBeAsked", YES)
            .label("Was the child asked about each relative, with no parent or relative there?")
            .help("Alone: outside the presence of the parents and any relative.");
        /// Whether the list names every relative whom the parents or the child named.
        pub everyone_listed: Fact<bool> = ask("301.80(e)(1)(A)")
            .when("searchFor", &["entering_care"])
            .label("Is everybody listed whom the parents or the child named?")
            .help("Nobody is left off the list.");
        /// Whether every relative on the list was contacted.
        pub everyone_contacted: Fact<bool> = ask("301.80(e)(1)(D), (2)(D)")
            .label("Was everybody named contacted?")
            .help("At a change of placement also those who had shown interest before.");
        /// Whether the worker tried to locate and interview every relative on the list.
        pub interviews_tried: Fact<bool> = ask("301.80(e)(1)(F)")
            .when("searchFor", &["entering_care"])
            .label("Did the worker try to locate and interview each of them?")
            .help("On interest, ability, and further relatives. Where somebody could not be reached, the reason is \
                   documented.");
        /// The day on which the case was assigned. The time for the interviews starts then.
        pub case_assigned_on: Fact<Date> = ask("301.80(e)(1)(F)")
            .when("searchFor", &["entering_care"])
            .label("When was the case assigned?")
            .help("Interviews are tried within {#relative_interview_days} days after it.");
        /// The day of the last of these attempts.
        pub interviews_tried_on: Fact<Date> = ask("301.80(e)(1)(F)")
            .when("searchFor", &["entering_care"])
            .label("By when had each been tried?")
            .help("The day of the last of them.");
        /// Whether the grandparents and the other relatives whom (F) names were contacted.
        pub grandparents_contacted: Fact<bool> = ask("301.80(e)(1)(F)")
            .when("searchFor", &["entering_care"])
            .label("Were all grandparents, parents with custody of a sibling, and other adult relatives named by the \
                    family contacted?")
            .help("Also when the child already lives with a relative.");
        /// Whether every relative who had shown interest was considered again.
        pub interested_reconsidered: Fact<bool> = ask("301.80(e)(2)(D)")
            .when("searchFor", &["change_of_placement"])
            .label("Was everybody reconsidered who had shown interest or asks again?")
            .help("Their circumstances, or the child's, may have changed.");
        /// Whether a contact note documents each contact and interview.
        pub contacts_documented: Fact<bool> = ask("301.80(e)(1)(D), (F), (2)(D)")
            .label("Is each contact and interview in a contact note?")
            .help("With the reason where somebody could not be reached.");
    }
}

facts! { "relative_home.notice":
    /// The notice to this relative: 301.80(e)(1)(G).
    pub struct Notice {
        /// Whether a police report of family or domestic violence names the relative.
        pub relative_police_report: Fact<bool> = ask("301.80(e)(1)(G)")
            .label("Is there a police report of family or domestic violence on the relative?")
            .help("Then no notice is sent.");
        /// Whether there is an indicated finding of family or domestic violence on the relative.
        pub relative_indicated_finding: Fact<bool> = ask("301.80(e)(1)(G)")
            .label("Is there an indicated finding of family or domestic violence on the relative?")
            .help("Then no notice is sent.");
        /// Whether there is a court finding of family or domestic violence on the relative.
        pub relative_court_finding: Fact<bool> = ask("301.80(e)(1)(G)")
            .by(AnsweredBy::Court)
            .label("Is there a court finding of family or domestic violence on the relative?")
            .help("Then no notice is sent.");
        /// Whether the record contains a copy of that report or finding.
        pub violence_record_on_file: Fact<bool> = ask("301.80(e)(1)(G)")
            .label("Is a copy of that report or finding in the record?")
            .help("Only where there is one.");
        /// Whether this is the child's initial placement. The deadline of the notice depends on it.
        pub initial_placement: Fact<bool> = ask("301.80(e)(1)(G)")
            .label("Is it the child's initial placement?")
            .help("Then the notice is due {#relative_notice_days} days after protective custody; otherwise \
                   {#later_relative_notice_days} days after the postal address is known.");
        /// The day of protective custody. The deadline at an initial placement runs from it.
        pub protective_custody_on: Fact<Date> = ask("301.80(e)(1)(G)")
            .when("initialPlacement", YES)
            .label("When was protective custody taken?")
            .help("The {#relative_notice_days:words} days run from it.");
        /// The day on which the relative's address became known. The later deadline runs from it.
        pub postal_address_obtained_on: Fact<Date> = ask("301.80(e)(1)(G)")
            .when("initialPlacement", &["false"])
            .label("When was the relative's postal address obtained?")
            .help("The {#later_relative_notice_days:words} days run from it.");
        /// Whether the notice was sent.
        pub notice_sent: Fact<bool> = ask("301.80(e)(1)(G)")
            .label("Was the written notice sent to the relative?")
            .help("What it may say of the child, another question tells: decideChildInformation.");
        /// The day on which the notice was sent.
        pub notice_sent_on: Fact<Date> = ask("301.80(e)(1)(G)")
            .when("noticeSent", YES)
            .label("On which day?")
            .help("The day of sending.");
        /// Whether the notice was sent by U.S. Mail.
        pub notice_by_mail: Fact<bool> = ask("301.80(e)(1)(G)")
            .when("noticeSent", YES)
            .label("Was it sent by U.S. Mail?")
            .help("No other way is named.");
        /// Whether the notice says that a court ordered the removal into the Department's custody.
        pub notice_says_court_order: Fact<bool> = ask("301.80(e)(1)(G)")
            .when("noticeSent", YES)
            .label("Does it say that a court ordered the child's removal from the parents into the Department's \
                    custody?")
            .help("That is what the notice informs of.");
    }
}
