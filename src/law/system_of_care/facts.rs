//! What may be known of the child and of the service, and what follows from it.

use super::posts::{Held, PostsDone};
use crate::engine::decision::old_enough;
use crate::engine::fact::{Age, AnsweredBy, Fact, List, ask, codes, facts};
use crate::engine::truth::{FactSet, Truth};
use crate::law::numbers::{CHILD_PARENT_THERAPY_END_AGE, SYSTEM_OF_CARE_MONTHS};
use crate::time::Date;

codes! {
    /// Where the child lives, in the terms of System of Care.
    pub enum SocSetting {
        /// With a relative.
        RelativePlacement = "relative_placement", "a relative's home";
        /// In a traditional foster home.
        TraditionalFosterHome = "traditional_foster_home", "a traditional foster home";
        /// In a foster home of the Department.
        DcfsFosterHome = "dcfs_foster_home", "a DCFS foster home";
        /// On the way home from residential treatment.
        ReturningHome = "returning_home_from_residential", "returning home from residential treatment";
        /// Anywhere else.
        Other = "other", "somewhere else";
    }
}

codes! {
    /// The local area network (LAN) that the child lives in.
    pub enum LocalAreaNetwork {
        /// 37A.
        Lan37a = "lan_37a", "LAN 37A";
        /// 40.
        Lan40 = "lan_40", "LAN 40";
        /// 41.
        Lan41 = "lan_41", "LAN 41";
        /// 63.
        Lan63 = "lan_63", "LAN 63";
        /// 65.
        Lan65 = "lan_65", "LAN 65";
        /// 67, of which one half is covered.
        Lan67 = "lan_67", "LAN 67";
        /// Any other.
        Other = "other", "another network";
    }
}

codes! {
    /// How family therapy is given.
    pub enum TreatmentModel {
        /// Child-parent psychotherapy.
        ChildParentPsychotherapy = "child_parent_psychotherapy", "child-parent psychotherapy (CPP)";
    }
}

facts! { "system_of_care.facts":
    /// What may be known of the child and the service.
    pub struct Facts {
        /// The day asked about.
        pub as_of: Fact<Date> = ask("System of Care")
            .group("The child")
            .label("Which day is asked about?")
            .help("Everything dated lies on or before it.");
        /// Whether the child is a ward of Illinois.
        pub is_ward: Fact<bool> = ask("System of Care")
            .label("Is the child a ward of the State of Illinois?")
            .help("The program serves wards of the State; the caseworker determines eligibility.");
        /// Where the child lives.
        pub setting: Fact<SocSetting> = ask("System of Care")
            .label("Where does the child live?")
            .help("The program names these four; anything else is somewhere else.");
        /// The local area network.
        pub local_area_network: Fact<LocalAreaNetwork> = ask("System of Care")
            .label("In which local area network (LAN) does the child live?")
            .help("The program covers 37A, 40, 41, 63, 65 and one half of 67.");
        /// Whether that is in the half of network 67 that is covered.
        pub in_covered_half: Fact<bool> = ask("System of Care")
            .by(AnsweredBy::Department)
            .when("localAreaNetwork", &["lan_67"])
            .label("Is that in the half of LAN 67 that the program covers?")
            .help("The description does not say which half: ask the child's caseworker.");
        /// The child's date of birth.
        pub child_birth_date: Fact<Date> = ask("System of Care, post 4")
            .label("When was the child born?")
            .help("Up to the age of {#child_parent_therapy_age:words}, family therapy follows a model of its own.");
        /// The child's age.
        pub child_age: Fact<Age> = ask("System of Care, post 4")
            .label("How old is the child, in completed years?")
            .help("Instead of the date of birth.");
        /// The day on which the child became a client.
        pub accepted_on: Fact<Date> = ask("System of Care")
            .group("The service")
            .label("On which day did System of Care accept the child?")
            .help("The intake visit ends with it. Leave it open before that.");
        /// The day on which the service ended.
        pub service_ended_on: Fact<Date> = ask("System of Care")
            .label("On which day did the service end?")
            .help("Leave it open while it goes on.");
        /// The posts that were held.
        pub posts_done: Fact<PostsDone> = ask("System of Care")
            .label("Which of the ten posts were held?")
            .help("All of them. An empty list: none yet.");
    }
}

/// No, for any facts.
const NO: Truth = Truth::no(FactSet::EMPTY);
/// Yes, for any facts.
const YES: Truth = Truth::yes(FactSet::EMPTY);

impl Facts {
    /// Whether the child lives in one of the four settings that the description names.
    pub(super) fn named_setting(&self) -> Truth {
        !self.setting.is(SocSetting::Other)
    }

    /// Whether the program covers the network in which the child lives.
    pub(super) fn covered(&self) -> Truth {
        self.local_area_network.decide(|network| match network {
            LocalAreaNetwork::Other => NO,
            LocalAreaNetwork::Lan67 => self.in_covered_half.yes(),
            LocalAreaNetwork::Lan37a
            | LocalAreaNetwork::Lan40
            | LocalAreaNetwork::Lan41
            | LocalAreaNetwork::Lan63
            | LocalAreaNetwork::Lan65 => YES,
        })
    }

    /// Whether the child can be a client.
    pub(super) fn eligible(&self) -> Truth {
        self.is_ward.yes() & self.named_setting() & self.covered()
    }

    /// Whether the child is too old for child-parent psychotherapy.
    pub(super) fn older(&self) -> Truth {
        let years = CHILD_PARENT_THERAPY_END_AGE.value;
        old_enough(&self.child_age, &self.child_birth_date, &self.as_of, years)
    }

    /// The child's age in completed years on the day asked about, by the date of birth.
    pub(super) fn age_by_dates(&self) -> Option<i32> {
        let years = self.child_birth_date.get()?.age_on(self.as_of.get()?)?;
        i32::try_from(years).ok()
    }

    /// The posts that were held. Acceptance completes intake.
    pub(super) fn held(&self) -> Held<'_> {
        Held {
            posts: self.posts_done.known().map(List::entries),
            accepted: self.accepted_on.get().is_some(),
        }
    }

    /// The usual time of service: from the day of acceptance to the day on which six months are complete.
    pub(super) fn window(&self) -> Option<(Date, Date)> {
        let from = self.accepted_on.get()?;
        Some((from, from.plus_months(SYSTEM_OF_CARE_MONTHS.value)))
    }
}
