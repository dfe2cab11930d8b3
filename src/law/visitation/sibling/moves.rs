//! The rules for when a sibling moves, and for when a sibling's whereabouts are withheld.

use super::{Dates, Facts, GIVE_NOTICE};
use crate::engine::answer::{Duty, Ruling, Say, Status};
use crate::engine::fact::Slot;
use crate::engine::rule::rule;
use crate::engine::text::{Arg, Note};
use crate::engine::truth::{FactSet, Truth};
use crate::law::numbers::{SIBLING_MOVE_NOTICE_DAYS, SIBLING_WITHHOLDING_NOTICE_DAYS};
use crate::law::shared::checklist::{NOT_ASKED, all, either, every, lacking};
use crate::law::shared::clock::{Clock, Term};
use crate::law::shared::requirement::Requirement;
use crate::law::shared::role::Role;
use crate::time::calendar::Date;

rule! {
    /// 301.220(h), 301.70(j)(4), 301.230(a)(3)(B).
    AMEND = "visit.sibling_amend", "301.220(h), 301.70(j)(4), 301.230(a)(3)(B)":
        "The plan is amended every time a sibling moves.";
    EVERY_MOVE = "301.230(a)(3)(B) asks for an amendment \"if necessary\", the two other provisions on every move: \
                  they govern, whatever a review found.";
    COVERS_EARLIER = "301.220(h) asks for an amendment every time a sibling moves: one that comes after several moves \
                      is taken to cover them all.";
    AMEND_NOW = "Amend the plan after the move of {date}.";
    AMEND_MOVES = "Amend the plan after each move.";
}

pub(super) fn amend(f: &Facts, say: &mut Say) -> Ruling {
    let moved = f.moved();
    let (moves, amendments) = (&f.move_dates, &f.plan_amended_dates);
    let amended = match amendments.known() {
        Some(dates) if dates.entries().is_empty() => Truth::no(amendments.only()),
        // An amendment after the last move is one after every move.
        Some(_) | None => moves.compared(amendments, |moves, amendments| {
            let amended = amendments.entries().iter().max() >= moves.entries().iter().max();
            if amended && !say.is_silent() && !amended_each_time(moves, amendments) {
                say.reading(&COVERS_EARLIER);
            }
            amended
        }),
    };
    if !moved.is_no() && amended.is_no() {
        say.reading(&EVERY_MOVE);
        match moves.known().and_then(|moves| moves.entries().iter().max()) {
            Some(last) => say.mend(|| Note::plain(&AMEND_NOW).with("date", Arg::Date(*last))),
            None => say.mend(&AMEND_MOVES),
        }
    }
    either(moved, amended.into(), NOT_ASKED)
}

/// Whether the plan was amended after each move and before the next.
fn amended_each_time(moves: &Dates, amendments: &Dates) -> bool {
    let (moves, amendments) = (moves.entries(), amendments.entries());
    moves.iter().all(|moved| {
        let next = moves.iter().filter(|next| *next > moved).min();
        let in_between = |on: &Date| on >= moved && next.is_none_or(|next| on < next);
        amendments.iter().any(in_between)
    })
}

rule! {
    /// 301.230(a)(3)(A).
    MOVE = "visit.sibling_move", "301.230(a)(3)(A)":
        "Within {#sibling_move_notice_days} days of a move, each sibling and each sibling's caregiver are given the \
         new caregiver's name, address and telephone number in writing.";
    NOT_OWED = "No notice is owed while the whereabouts are withheld or a court prohibits telling them.";
    NOTICE_LATE = "Notice of the move of {date} was due by {due}: give it at once if it is not given, and record the \
                   reason for the delay.";
    WITHHELD_LATER = "Notice of the move of {date} was due before the whereabouts were withheld on {determined}: what \
                      is withheld later does not lift it.";
}

pub(super) fn move_notice(f: &Facts, say: &mut Say) -> Ruling {
    let notices = &f.move_notice_dates;
    let (mut some_owed, owed_by_day) = (None, f.notice_owed());
    let in_time = match f.move_dates.known() {
        Some(moves) => all(moves.entries().iter().enumerate().map(|(index, moved)| {
            let due = moved.plus_days(DAYS_FOR_NOTICE);
            let owed = owed_by_day(due);
            some_owed = Some(some_owed.map_or(owed, |some| some | owed));
            if let (true, Some(on)) = (owed.is_yes(), f.withheld_determination_date.get()) {
                say.reading(|| {
                    Note::plain(&WITHHELD_LATER)
                        .with("date", Arg::Date(*moved))
                        .with("determined", Arg::Date(on))
                });
            }
            let ruling = either(owed, f.notice_of(index, due), NOT_ASKED);
            if ruling.status == Status::NotMet {
                say.mend(|| {
                    Note::plain(&NOTICE_LATE)
                        .with("date", Arg::Date(*moved))
                        .with("due", Arg::Date(due))
                });
            }
            ruling
        })),
        None => {
            let open = [(&f.move_notice_dates as &dyn Slot), &f.as_of];
            let open = open.into_iter().filter(|slot| !slot.is_known());
            let open = open.fold(f.move_dates.only(), |set, slot| set | FactSet::of(slot.id()));
            some_owed = Some(f.some_notice_owed());
            Truth::unknown(open).into()
        }
    };
    let owed = some_owed.unwrap_or(f.whereabouts_open());
    if owed.is_no() {
        say.reading(&NOT_OWED);
    }
    let parts = [
        (&f.move_notice_in_writing, Requirement::InWriting),
        (&f.move_notice_to_siblings, Requirement::ToSiblings),
        (&f.move_notice_to_caregivers, Requirement::ToCaregivers),
    ];
    let form: Ruling = every(parts.map(|(fact, _)| fact)).into();
    let given = notices.passes(|dates| !dates.entries().is_empty());
    if given.is_yes() && (owed & f.moved()).is_yes() {
        lacking(say, &parts);
    }
    let form = either(given, form, NOT_ASKED);
    either(owed & f.moved(), all([in_time, form]), NOT_ASKED)
}

/// The days in which notice of a move is given: "within seven days after the move".
pub(super) const DAYS_FOR_NOTICE: i32 = SIBLING_MOVE_NOTICE_DAYS.value;

rule! {
    /// 301.230(b).
    WITHHELD = "visit.sibling_withheld", "301.230(b)":
        "Where whereabouts are withheld, each child's attorney and guardian ad litem are told in writing within \
         {#sibling_withholding_notice_days} days, and the reasons are recorded.";
}

pub(super) fn withheld(f: &Facts, say: &mut Say) -> Ruling {
    let (withheld, none) = (f.withheld(), NOT_ASKED);
    let silent = &mut Say::silent();
    let say = if withheld.is_yes() { say } else { silent };
    let [attorneys, guardians] = f.withheld_clocks().map(|clock| clock.ruling(say));
    let (written, recorded) = (&f.withheld_notice_in_writing, &f.withheld_reasons_recorded);
    let told = f.withheld_notice_given();
    if told.is_yes() {
        lacking(
            say,
            &[
                (written, Requirement::InWriting),
                (recorded, Requirement::ReasonsRecorded),
            ],
        );
    } else {
        lacking(say, &[(recorded, Requirement::ReasonsRecorded)]);
    }
    let form = either(told, written.yes().into(), none);
    let parts = all([attorneys, guardians, form, recorded.yes().into()]);
    either(withheld, parts, none)
}

impl Facts {
    /// Whether a sibling moved. The dates of the moves, if known, decide it.
    pub(super) fn moved(&self) -> Truth {
        match self.move_dates.known() {
            Some(moves) => Truth::given(!moves.entries().is_empty(), self.move_dates.only()),
            None => self.sibling_moved.yes(),
        }
    }

    /// A function that says, for the day on which notice of a move is due, whether it is owed. It is not owed if
    /// whereabouts were withheld by that day.
    pub(super) fn notice_owed(&self) -> impl Fn(Date) -> Truth {
        let (determined, as_of) = (self.withheld_determination_date, self.as_of.get());
        let (withheld, moves) = (self.withheld(), self.move_dates.only());
        let allowed = !self.court_prohibits_whereabouts.yes();
        move |due| {
            let withheld = match (determined.get(), as_of) {
                (Some(on), _) => Truth::given(on <= due, determined.only() | moves),
                (None, Some(as_of)) if as_of <= due => withheld,
                (None, _) => withheld & Truth::unknown(determined.only()),
            };
            !withheld & allowed
        }
    }

    /// Whether notice of some move is owed while the days of the moves are not known.
    pub(super) fn some_notice_owed(&self) -> Truth {
        let withheld = self.withheld() & Truth::unknown(self.move_dates.only());
        !withheld & !self.court_prohibits_whereabouts.yes()
    }

    /// Whether notice of the move with this index in the list of moves was given by the day on which it is due.
    pub(super) fn notice_of(&self, index: usize, due: Date) -> Ruling {
        let (moves, notices) = (self.move_dates.only(), self.move_notice_dates.only());
        let given = self.move_notice_dates.known();
        let open = match given {
            Some(_) => FactSet::EMPTY,
            None => notices,
        };
        match (given.and_then(|dates| dates.entries().get(index)), self.as_of.get()) {
            (Some(date), _) => Truth::given(*date <= due, moves | notices).into(),
            (None, None) => Truth::unknown(open | self.as_of.only()).into(),
            (None, Some(as_of)) if as_of <= due => Ruling::pending(moves | self.as_of.only()),
            (None, Some(_)) if given.is_some() => Truth::no(moves | notices | self.as_of.only()).into(),
            (None, Some(_)) => Truth::unknown(open).into(),
        }
    }

    /// The times in which the attorneys and the guardians ad litem are told that whereabouts are withheld.
    pub(super) fn withheld_clocks(&self) -> [Clock<'_>; 2] {
        [
            (&self.attorneys_notified_date, &self.attorneys_notified),
            (&self.gals_notified_date, &self.gals_notified),
        ]
        .map(|(on, told)| {
            self.clock(
                &self.withheld_determination_date,
                on,
                told.yes(),
                Term::Days(SIBLING_WITHHOLDING_NOTICE_DAYS.value),
            )
        })
    }

    /// Whether whereabouts are withheld. If the determination has a date, they are.
    pub(super) fn withheld(&self) -> Truth {
        let determined = self.withheld_determination_date.stated();
        self.whereabouts_withheld.yes().or_surely([determined])
    }

    /// Whether the attorneys, or the guardians ad litem, were told that whereabouts are withheld.
    pub(super) fn withheld_notice_given(&self) -> Truth {
        let given = |clock: Clock<'_>| clock.taken.or_surely([clock.done.stated()]);
        let [attorneys, guardians] = self.withheld_clocks().map(given);
        attorneys | guardians
    }

    /// Whether siblings may know each other's whereabouts: nobody withheld them or prohibited telling them.
    pub(super) fn whereabouts_open(&self) -> Truth {
        !self.withheld() & !self.court_prohibits_whereabouts.yes()
    }

    /// The duties after each move: amend the plan, and give notice.
    pub(super) fn move_duties(&self, duties: &mut Vec<Duty>) {
        let (citation, owed_by) = ("301.220(h), 301.70(j)(4)", Role::Caseworker);
        let Some(moves) = self.move_dates.known() else {
            if self.moved().is_yes() {
                duties.push(Duty::open(&AMEND, citation, owed_by, &AMEND_MOVES));
            }
            return;
        };
        let given = self.move_notice_dates.known();
        // A notice is overdue only if it is known that it was not given.
        let as_of = given.and(self.as_of.get());
        let owed = self.notice_owed();
        for (index, moved) in moves.entries().iter().enumerate() {
            let amended = self.plan_amended_dates.known();
            let amended = amended.is_some_and(|dates| dates.entries().iter().any(|on| on >= moved));
            let text = Note::plain(&AMEND_NOW).with("date", Arg::Date(*moved));
            let duty = Duty::open(&AMEND, citation, owed_by, text);
            duties.push(if amended { duty.done() } else { duty });
            let due = moved.plus_days(DAYS_FOR_NOTICE);
            if owed(due).is_yes() {
                let done = given.and_then(|dates| dates.entries().get(index)).copied();
                let text = Note::plain(&GIVE_NOTICE).with("date", Arg::Date(*moved));
                let duty = Duty::open(&MOVE, "301.230(a)(3)(A)", Role::Department, text);
                duties.push(duty.due(Some(due), done, as_of));
            }
        }
    }
}
