//! Which offered items are shared, and the outcome that follows.

use super::rules::{
    FORMER_CAREGIVER, NOT_TO_THIS_RELATIVE, ONLY_THREE, PART_OF_PACKET, TWO_SECTIONS, UNDER_431, VIOLENCE_OPEN,
    WITHOUT_CAREGIVERS,
};
use super::{Facts, InformationItem, InformationRecipient, ItemDecision, Outcome, TELL_RECIPIENT};
use crate::engine::answer::shape::shape;
use crate::engine::fact::{Code, List, Name};
use crate::engine::text::Message;

/// The item with this code. `None` if 301.120 and 301.80(e)(1)(G) name no such item.
pub(super) fn item(name: &str) -> Option<InformationItem> {
    let named = |item: &&InformationItem| item.word().code == name;
    InformationItem::ALL.iter().find(named).copied()
}

/// The only items that the notice to a relative may contain: 301.80(e)(1)(G).
const NOTICE_ITEMS: &[InformationItem] = &[
    InformationItem::FirstName,
    InformationItem::Gender,
    InformationItem::Age,
];

/// Whether an item goes into the notice to a relative, if the notice may be sent at all.
pub(super) fn notice_item(name: &str) -> ItemDecision {
    if item(name).is_some_and(|item| NOTICE_ITEMS.contains(&item)) {
        ItemDecision::Share
    } else {
        ItemDecision::Exclude
    }
}

/// The decision on an item for a caregiver or guardian ad litem, the provision, and the reason.
pub(super) fn packet_item(item: Option<InformationItem>) -> (ItemDecision, &'static str, &'static Message) {
    use InformationItem as I;
    use ItemDecision::{Exclude, OnlyUnder, Share};
    match item {
        Some(I::FormerCaregiverIdentity) => (Exclude, "301.120(c)(3)", &FORMER_CAREGIVER),
        Some(I::MentalHealthInformation) => (
            OnlyUnder,
            "89 Ill. Adm. Code 431.110 (301.120(c)(4)); see also 431.100",
            &TWO_SECTIONS,
        ),
        Some(I::MentalHealthActInformation) => (
            OnlyUnder,
            "89 Ill. Adm. Code 431.100 (301.120(e)); see also 431.110",
            &TWO_SECTIONS,
        ),
        Some(I::HivAidsInformation) => (OnlyUnder, "89 Ill. Adm. Code 431.110 (301.120(f))", &UNDER_431),
        Some(
            I::ServicePlanPortion
            | I::VisitationArrangements
            | I::CaseHistory
            | I::PlacementHistory
            | I::PlacementChangeReasons,
        ) => (Share, "301.120(c)(3)", &WITHOUT_CAREGIVERS),
        Some(
            I::MedicalHistory
            | I::MedicalProblems
            | I::CommunicableDiseases
            | I::Immunizations
            | I::InsuranceAndMedicalCard,
        ) => (Share, "301.120(c)(1)", &PART_OF_PACKET),
        Some(I::EducationalHistory | I::SpecialEducationalNeeds | I::Iep | I::Ifsp | I::Plan504) => {
            (Share, "301.120(c)(2)", &PART_OF_PACKET)
        }
        Some(I::LegalStatus | I::PermanencyGoal) => (Share, "301.120(c)(3)", &PART_OF_PACKET),
        Some(I::FirstName | I::Gender | I::Age) => (Share, "301.120(a)", &PART_OF_PACKET),
        Some(
            I::CriminalHistory
            | I::BehaviorProblems
            | I::FireSetting
            | I::PerpetrationOfSexualAbuse
            | I::DestructiveBehavior
            | I::SubstanceAbuse
            | I::LikesAndDislikes
            | I::OtherBackground,
        ) => (Share, "301.120(c)(4)", &PART_OF_PACKET),
        // An unknown name is rejected as bad input. Only the notice to a relative accepts it.
        None => (Exclude, "301.120(c)", &PART_OF_PACKET),
    }
}

impl Facts {
    pub(super) fn offered(&self) -> &[Name<60>] {
        self.items.known().map(List::entries).unwrap_or_default()
    }

    /// Whether no offered item may be shared under any provision.
    pub(super) fn all_excluded(&self) -> bool {
        let excluded = |name: &Name<60>| self.item_decision(name.as_str()) == ItemDecision::Exclude;
        self.offered().iter().all(excluded)
    }

    /// Whether the items can be offered to this recipient. Only the notice to a relative accepts unknown names.
    pub(super) fn takes_items(&self, recipient: InformationRecipient) -> bool {
        recipient == InformationRecipient::RelativeNotice
            || self.offered().iter().all(|name| item(name.as_str()).is_some())
    }

    /// The decision on one item, with its provision and its reason.
    pub(super) fn item_answer(&self, name: &str) -> ItemAnswer {
        let decision = self.item_decision(name);
        let in_notice = self.recipient.get() == Some(InformationRecipient::RelativeNotice) || item(name).is_none();
        let (_, provision, message) = packet_item(item(name));
        let (provision, message) = match (in_notice, decision) {
            (false, ItemDecision::Undetermined) => (provision, &TELL_RECIPIENT),
            (false, ItemDecision::Share | ItemDecision::Exclude | ItemDecision::OnlyUnder) => (provision, message),
            (true, ItemDecision::Undetermined) => ("301.80(e)(1)(G)", &VIOLENCE_OPEN),
            (true, ItemDecision::Share | ItemDecision::Exclude | ItemDecision::OnlyUnder) => {
                let no_notice = self.violence().is_yes();
                (
                    "301.80(e)(1)(G)",
                    if no_notice { &NOT_TO_THIS_RELATIVE } else { &ONLY_THREE },
                )
            }
        };
        ItemAnswer {
            item: name.to_string(),
            decision,
            provision,
            message,
        }
    }

    /// The decision on one offered item. If the recipient is unknown, it is the one that all recipients share.
    fn item_decision(&self, name: &str) -> ItemDecision {
        let in_notice = match (notice_item(name), self.violence().known()) {
            (_, Some(true)) | (ItemDecision::Exclude, _) => ItemDecision::Exclude,
            (_, None) => ItemDecision::Undetermined,
            (decision, Some(false)) => decision,
        };
        let in_packet = packet_item(item(name)).0;
        match self.recipient.get() {
            Some(InformationRecipient::RelativeNotice) => in_notice,
            Some(InformationRecipient::Caregiver | InformationRecipient::GuardianAdLitem) => in_packet,
            None if item(name).is_none() => in_notice,
            None if in_notice == in_packet => in_notice,
            None => ItemDecision::Undetermined,
        }
    }

    /// The outcome if this is the recipient. `None` if an item is still undetermined.
    pub(super) fn outcome_for(&self, recipient: InformationRecipient) -> Option<Outcome> {
        let mut facts = self.clone();
        facts.recipient.set(recipient);
        if recipient == InformationRecipient::RelativeNotice && self.violence().is_yes() {
            return Some(Outcome::Withhold);
        }
        let items = facts.items.known()?.entries();
        let (mut shared, mut withheld) = (false, false);
        for name in items {
            match facts.item_decision(name.as_str()) {
                ItemDecision::Share => shared = true,
                ItemDecision::Exclude | ItemDecision::OnlyUnder => withheld = true,
                ItemDecision::Undetermined => return None,
            }
        }
        Some(match (shared, withheld) {
            (true, false) => Outcome::Share,
            (true, true) => Outcome::ShareInPart,
            (false, _) => Outcome::Withhold,
        })
    }
}

shape! {
    /// The decision on one item of information.
    pub struct ItemAnswer {
        /// The name as it was given: an `InformationItem` or, in a notice to a relative, any name.
        pub item: String,
        /// Whether the item is shared.
        pub decision: ItemDecision,
        /// The provision that decides. For `only_under`, the provision that the item may be shared under.
        pub provision: &'static str,
        /// The reason, in one sentence.
        pub message: &'static Message,
    }
}
