//! The ten posts: who does what in each, in which order, and how each stands.

use crate::engine::answer::shape::{Labelled, shape};
use crate::engine::fact::{List, codes};
use crate::engine::problem::messages;
use crate::engine::text::{Message, Text};
use crate::law::shared::role::Role;
use crate::law::timeline::RowStatus;

codes! {
    /// The ten posts, in order.
    pub enum SocPost {
        /// Intake and consultation.
        Intake = "intake", "intake and consultation";
        /// Assessment.
        Assessment = "assessment", "assessment";
        /// Team meeting.
        TeamMeeting = "team_meeting", "team meeting";
        /// Family therapy.
        FamilyTherapy = "family_therapy", "family therapy";
        /// Individual therapy.
        IndividualTherapy = "individual_therapy", "individual therapy";
        /// Collateral therapeutic interventions.
        CollateralInterventions = "collateral_interventions", "collateral therapeutic interventions";
        /// Court, school and community advocacy.
        Advocacy = "advocacy", "court, school and community advocacy";
        /// Linkage services.
        Linkage = "linkage", "linkage services";
        /// Crisis intervention and response.
        CrisisIntervention = "crisis_intervention", "crisis intervention and response";
        /// Respite care.
        Respite = "respite", "respite care";
    }
}

/// The posts that were held.
pub type PostsDone = List<SocPost, 0, 10>;

/// One of the ten posts: who does what.
#[derive(Debug)]
pub struct Post {
    /// The post itself.
    pub post: SocPost,
    /// Who acts.
    pub who: &'static [Role],
    /// What they do.
    pub what: &'static Message,
}

/// Declares the posts, in order.
macro_rules! posts {
    ($($name:ident ($post:ident) by $who:expr => $id:literal, $text:literal;)*) => {
        messages! { POST_MESSAGES:
            $(#[doc = $text] $name = $id, $text;)*
        }
        /// The ten posts, in order.
        pub static POSTS: &[Post] = &[$(Post { post: SocPost::$post, who: $who, what: &$name }),*];
    };
}

posts! {
    INTAKE (Intake) by &[Role::Caseworker, Role::Clinician] => "soc.post.intake",
        "The caseworker refers the child with the referral form; a clinician visits child and family at home, and the \
         case is accepted.";
    ASSESSMENT (Assessment) by &[Role::Clinician] => "soc.post.assessment",
        "The clinician talks with child and family, and writes an assessment and a care plan.";
    TEAM_MEETING (TeamMeeting) by &[Role::Clinician, Role::ChildAndFamily] => "soc.post.team_meeting",
        "The clinician convenes child, family and others who matter to the child, a teacher perhaps: strengths, and \
         what there is to meet the needs.";
    FAMILY_THERAPY (FamilyTherapy) by &[Role::Clinician] => "soc.post.family_therapy",
        "A clinician with a master's degree helps the child move between families and find healthier relationships.";
    INDIVIDUAL_THERAPY (IndividualTherapy) by &[Role::Clinician] => "soc.post.individual_therapy",
        "Where it is clinically indicated, a clinician with a master's degree works with the child alone, most often \
         in the foster home.";
    COLLATERAL (CollateralInterventions) by &[Role::Clinician] => "soc.post.collateral_interventions",
        "The clinician works with psychiatrist, school and other professionals, and may join sibling visits. Case \
         management stays with the caseworker.";
    ADVOCACY (Advocacy) by &[Role::Clinician] => "soc.post.advocacy",
        "Called upon, the clinician reports how services and life in the foster home are going.";
    LINKAGE (Linkage) by &[Role::Clinician] => "soc.post.linkage",
        "The clinician recommends support such as after-school programs, sports or summer camps; a small fund helps \
         with the cost.";
    CRISIS (CrisisIntervention) by &[Role::Clinician] => "soc.post.crisis_intervention",
        "In an emergency the assigned clinician, or the one on call, helps with what threatens the child's health.";
    RESPITE (Respite) by &[Role::Clinician, Role::Caregiver] => "soc.post.respite",
        "The clinician can offer respite: skills, a mentor or new activities for the child, a short break for the \
         caregivers.";
}

/// The posts that were held, as far as is known.
#[derive(Clone, Copy, Debug)]
pub struct Held<'a> {
    /// The posts that the facts name; `None` while they are not known.
    pub posts: Option<&'a [SocPost]>,
    /// Whether the child was accepted. Acceptance completes intake.
    pub accepted: bool,
}

impl Held<'_> {
    /// Whether this post is known to have been held.
    pub fn has(self, post: SocPost) -> bool {
        self.accepted && post == SocPost::Intake || self.posts.is_some_and(|posts| posts.contains(&post))
    }
}

impl Post {
    /// Whether it is one of the three that come first, in their order.
    pub fn comes_first(&self) -> bool {
        self.post <= SocPost::TeamMeeting
    }

    /// Whether every post that must come before it was held. Crisis intervention waits for none.
    pub(super) fn may_begin(&self, held: Held<'_>) -> bool {
        let before = |other: &&Post| other.comes_first() && other.post < self.post;
        self.post == SocPost::CrisisIntervention || POSTS.iter().filter(before).all(|other| held.has(other.post))
    }

    /// How it stands: done, open, or waiting for one that comes first. Unknown while the posts held are not known.
    pub fn standing(&self, held: Held<'_>) -> RowStatus {
        if held.has(self.post) {
            RowStatus::Done
        } else if held.posts.is_none() {
            RowStatus::Unknown
        } else if self.may_begin(held) {
            RowStatus::Open
        } else {
            RowStatus::Waiting
        }
    }

    pub(super) fn answer(&self, number: u32, held: Held<'_>) -> SystemOfCarePost {
        SystemOfCarePost {
            place: number,
            post: Labelled(self.post),
            owed_by: self.who.iter().copied().map(Labelled).collect(),
            message: self.what,
            as_needed: !self.comes_first(),
            status: self.standing(held),
        }
    }
}

shape! {
    /// One of the ten posts.
    pub struct SystemOfCarePost {
        /// From 1 to 10.
        pub place: u32,
        /// Which it is.
        pub post: Labelled<SocPost>,
        /// Who acts.
        pub owed_by: Vec<Labelled<Role>>,
        /// What they do.
        pub message: &'static Message,
        /// Whether it is there for when it is needed; the first three are not.
        pub as_needed: bool,
        /// How it stands: `done`, `open`, `waiting` for one before it, or `unknown`.
        pub status: RowStatus,
    }
}
