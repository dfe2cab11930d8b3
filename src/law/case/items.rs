//! The items of a plan: steps of the cycle, posts of System of Care, and deadlines.

use super::CYCLE;
use super::facts::{CaseStep, PlanItemKind};
use super::steps::{done_in, step_of_deadline, step_of_post};
use crate::engine::answer::shape::{Flat, Labelled, Optional, Piece, Record, Type, Writer, shape};
use crate::engine::fact::Code;
use crate::engine::rule::Rule;
use crate::engine::text::{Message, Word};
use crate::engine::truth::FactSet;
use crate::law::shared::role::Role;
use crate::law::system_of_care::{Post, SocPost, TEN_POSTS};
use crate::law::timeline::{Row, RowStatus};
use crate::time::{Date, Moment};

/// One item of a plan.
#[derive(Debug)]
pub enum PlanItem {
    /// A step of the cycle.
    Step(CaseStep, RowStatus),
    /// A post of System of Care. The set holds the unknown facts that decide whether it belongs to this case.
    Post(&'static Post, RowStatus, FactSet),
    /// A deadline.
    Deadline(Box<Row>),
}

impl PlanItem {
    /// The rule that it comes from.
    pub fn rule(&self) -> &'static Rule {
        match self {
            PlanItem::Step(..) => &CYCLE,
            PlanItem::Post(..) => &TEN_POSTS,
            PlanItem::Deadline(row) => row.rule,
        }
    }

    /// The step of the cycle that it belongs to.
    pub fn step(&self) -> CaseStep {
        match self {
            PlanItem::Step(step, _) => *step,
            PlanItem::Post(post, ..) => step_of_post(post),
            PlanItem::Deadline(row) => step_of_deadline(row.rule.id),
        }
    }

    /// How it stands.
    pub fn status(&self) -> RowStatus {
        match self {
            PlanItem::Step(_, status) | PlanItem::Post(_, status, _) => *status,
            PlanItem::Deadline(row) => row.status,
        }
    }

    /// The day on which it is due. Only a deadline has one.
    pub(super) fn due(&self) -> Option<Date> {
        match self {
            PlanItem::Deadline(row) => row.due.map(Moment::date),
            PlanItem::Step(..) | PlanItem::Post(..) => None,
        }
    }

    /// The unknown facts that decide whether the item belongs to this case, or when it is due.
    pub(super) fn asks_for(&self) -> FactSet {
        match self {
            PlanItem::Step(..) => FactSet::EMPTY,
            PlanItem::Post(_, _, asks) => *asks,
            PlanItem::Deadline(row) => row.asks_for,
        }
    }

    pub(super) fn kind(&self) -> PlanItemKind {
        match self {
            PlanItem::Step(..) => PlanItemKind::Step,
            PlanItem::Post(..) => PlanItemKind::Post,
            PlanItem::Deadline(_) => PlanItemKind::Deadline,
        }
    }
}

/// Every item has the same keys. A post adds its name, and a deadline everything that its row has.
impl Piece for PlanItem {
    fn shape() -> Type {
        let items = vec![PlannedStep::record(), PlannedPost::record(), PlannedDeadline::record()];
        Type::OneOf("PlanItem", "An item of a plan.", items)
    }
    fn write<W: Writer>(&self, to: &mut W) {
        let planned = |message, owed_by: &[Role]| Planned {
            rule: self.rule(),
            citation: self.rule().citation,
            message,
            owed_by: owed_by.iter().copied().map(Labelled).collect(),
            due: None,
            status: self.status(),
            days_left: None,
            conditional: !self.asks_for().is_empty(),
            asks_for: Optional(Some(self.asks_for()).filter(|asks| !asks.is_empty())),
        };
        let step = self.step();
        match self {
            PlanItem::Step(done, _) => {
                let planned = planned(done_in(*done), &[Role::Caseworker]);
                to.one_of(0, &PlannedStep { planned, step });
            }
            PlanItem::Post(post, ..) => {
                let planned = planned(post.what, post.who);
                let post = post.post;
                to.one_of(1, &PlannedPost { planned, post, step });
            }
            PlanItem::Deadline(row) => to.one_of(2, &PlannedDeadline { row, step }),
        }
    }
}

shape! {
    /// What a step or a post says, under the same keys as a deadline.
    pub struct Planned {
        /// The id of the rule that it comes from.
        pub rule: &'static Rule,
        /// Where that rule stands.
        pub citation: &'static str,
        /// What is to be done.
        pub message: &'static Message,
        /// Who does it.
        pub owed_by: Vec<Labelled<Role>>,
        /// It has no date.
        pub due: Option<Moment>,
        /// How it stands.
        pub status: RowStatus,
        /// It has no date.
        pub days_left: Option<i32>,
        /// Whether it depends on unknown conditions: those in `asksFor`.
        pub conditional: bool,
        /// The paths of the unknown conditions on which it depends.
        pub asks_for: Optional<FactSet>,
    }
}

struct PlannedStep {
    planned: Planned,
    step: CaseStep,
}

shape! {
    /// A step of the cycle.
    "PlannedStep" for PlannedStep as item {
        planned: Flat<'_, Planned> = Flat(&item.planned);
        /// What kind of item it is.
        kind: Kind<STEP> = Kind;
        /// The step itself.
        step: Labelled<CaseStep> = Labelled(item.step);
    }
}

struct PlannedPost {
    planned: Planned,
    post: SocPost,
    step: CaseStep,
}

shape! {
    /// A post of System of Care.
    "PlannedPost" for PlannedPost as item {
        planned: Flat<'_, Planned> = Flat(&item.planned);
        /// Which post it is.
        post: Labelled<SocPost> = Labelled(item.post);
        /// What kind of item it is.
        kind: Kind<POST> = Kind;
        /// The step of the cycle that it belongs to.
        step: Labelled<CaseStep> = Labelled(item.step);
    }
}

struct PlannedDeadline<'a> {
    row: &'a Row,
    step: CaseStep,
}

shape! {
    /// A deadline: a whole row of the timeline.
    "PlannedDeadline" for PlannedDeadline<'_> as item {
        row: Flat<'_, Row> = Flat(item.row);
        /// What kind of item it is.
        kind: Kind<DEADLINE> = Kind;
        /// The step of the cycle that it belongs to.
        step: Labelled<CaseStep> = Labelled(item.step);
    }
}

/// The kind of an item, by its index in the list of kinds. TypeScript tells the items apart by it.
struct Kind<const INDEX: usize>;

const STEP: usize = PlanItemKind::Step as usize;
const POST: usize = PlanItemKind::Post as usize;
const DEADLINE: usize = PlanItemKind::Deadline as usize;

impl<const INDEX: usize> Kind<INDEX> {
    fn word() -> &'static Word {
        PlanItemKind::WORDS.get(INDEX).unwrap_or(&Word::NONE)
    }
}

impl<const INDEX: usize> Piece for Kind<INDEX> {
    fn shape() -> Type {
        Type::Plain {
            read: "labelled",
            list: Some("PlanItemKind"),
            words: PlanItemKind::WORDS,
            typescript: format!("{{ code: {:?}; label: string }}", Self::word().code),
        }
    }
    fn write<W: Writer>(&self, to: &mut W) {
        to.labelled(Self::word());
    }
}
