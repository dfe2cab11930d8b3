//! Duties: who owes what by when.

use super::Saying;
use super::shape::{Optional, Piece, Type, Writer, labelled, shape};
use crate::engine::fact::{Code, codes};
use crate::engine::rule::Rule;
use crate::engine::text::{Note, Word};
use crate::time::Date;

codes! {
    /// How a duty stands.
    pub enum DutyStatus {
        /// Owed, and not known to be overdue.
        Open = "open", "open";
        /// Done in time, or on a day that is not known.
        Done = "done", "done";
        /// Done after its time.
        DoneLate = "done_late", "done late";
        /// Its time has run out.
        Overdue = "overdue", "overdue";
        /// The event that starts its clock has not happened, or is not known.
        Waiting = "waiting", "waiting";
    }
}

/// Something that somebody owes.
#[derive(Debug)]
pub struct Duty {
    /// The rule that the duty comes with.
    pub rule: &'static Rule,
    /// Where the duty itself stands.
    pub citation: &'static str,
    /// The act that is owed.
    pub text: Note,
    /// Who owes it.
    pub owed_by: &'static Word,
    /// How it stands.
    pub status: DutyStatus,
    /// The last day on which it is in time, if the rule gives one.
    pub due: Option<Date>,
    /// Why the due date is what it is: a weekend, a second Section, a reading.
    pub notes: Vec<Note>,
}

impl Duty {
    /// An open duty without a due date.
    pub fn open(rule: &'static Rule, citation: &'static str, owed_by: impl Code, text: impl Into<Note>) -> Duty {
        let (text, notes) = (text.into(), Vec::new());
        let owed_by = owed_by.word();
        Duty {
            rule,
            citation,
            text,
            owed_by,
            status: DutyStatus::Open,
            due: None,
            notes,
        }
    }

    /// The same duty, due on this day. It waits while that day is not known.
    pub fn due(mut self, due: Option<Date>, done: Option<Date>, as_of: Option<Date>) -> Duty {
        self.due = due;
        self.status = DutyStatus::of(due, done, as_of);
        self
    }

    /// The same duty, already done.
    pub fn done(mut self) -> Duty {
        self.status = DutyStatus::Done;
        self
    }

    /// The same duty with one more note.
    pub fn note(mut self, saying: impl Saying) -> Duty {
        self.notes.push(saying.note());
        self
    }
}

shape! {
    /// Something that somebody owes.
    "Duty" for Duty as duty {
        /// The id of the rule that it comes with.
        rule: &'static Rule = duty.rule;
        /// Where the duty itself stands.
        citation: &'static str = duty.citation;
        /// What is owed.
        message: Note = duty.text;
        /// Who owes it.
        owed_by: Owner = Owner(duty.owed_by);
        /// How it stands.
        status: DutyStatus = duty.status;
        /// The last day on which it is in time, if the rule gives one and it is known.
        due: Optional<Date> = Optional(duty.due);
        /// Why the due date is what it is, and what else to know.
        notes: Optional<&[Note]> = Optional::list(&duty.notes);
    }
}

/// Who owes a duty, with the label. Every such code belongs to the list `Role`.
struct Owner(&'static Word);

impl Piece for Owner {
    fn shape() -> Type {
        labelled("Role", &[])
    }
    fn write<W: Writer>(&self, to: &mut W) {
        to.labelled(self.0);
    }
}

impl DutyStatus {
    /// The status of a duty by the day on which it is due, the day on which it was done, and the day asked about. If
    /// the day asked about is not known, a duty that is not done is open.
    pub fn of(due: Option<Date>, done: Option<Date>, as_of: Option<Date>) -> DutyStatus {
        match (due, done, as_of) {
            (Some(due), Some(done), _) if done > due => DutyStatus::DoneLate,
            (_, Some(_), _) => DutyStatus::Done,
            (None, None, _) => DutyStatus::Waiting,
            (Some(due), None, Some(as_of)) if as_of > due => DutyStatus::Overdue,
            (Some(_), None, _) => DutyStatus::Open,
        }
    }
}
