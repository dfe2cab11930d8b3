//! Is this person a relative of the child? 301.20, with 301.80(c), (e), (k) and (p).
//!
//! ```
//! use part301::law::kinship::{Relationship, Side};
//! use part301::law::relative::{self, Facts, Outcome};
//! use part301::engine::text::Lang;
//!
//! let mut facts = Facts::default();
//! facts.tie.relationship.set(Relationship::GreatAunt);
//! facts.tie.side.set(Side::Maternal);
//! let answer = relative::check(&facts)?;
//! assert_eq!(answer.outcome, Outcome::Undetermined);
//! assert!(answer.missing_paths().contains(&"/personIsLegalParent".to_string()));
//!
//! facts.person_is_legal_parent.set(false);
//! facts.person_age.set(relative::age(54)?);
//! let answer = relative::check(&facts)?;
//! assert_eq!(answer.outcome, Outcome::Relative);
//! assert_eq!(answer.summary.text(Lang::En), "The person counts as a relative of the child.");
//! # Ok::<(), part301::engine::problem::Problems>(())
//! ```

mod checks;
mod facts;

pub use checks::CONTRADICTIONS;
pub use facts::*;

use crate::engine::answer::shape::{LocalName, shape};
use crate::engine::answer::{Answer, Duty, Finding, Ruling, Say};
use crate::engine::decision::{Contradiction, Decision, Settled, Span};
use crate::engine::evaluate::Weight::{Decides, Reports, WayIn};
use crate::engine::evaluate::{Decide, Entry, Reply, answer, holds, table};
use crate::engine::fact::{Age, At, Code, Fact, FactValue, Slot, Value, codes};
use crate::engine::problem::{Problem, Problems, messages};
use crate::engine::rule::{Rule, Section, rule};
use crate::engine::text::{Arg, ByLang, Message, Note, Text};
use crate::engine::truth::{FactSet, Truth};
use crate::law::kinship::{Category, Relationship, Side};
use crate::law::numbers::{FICTIVE_KIN_YEARS, LICENCE_APPLICATION_MONTHS, RELATIVE_AGE, YEAR_MONTHS};
use crate::law::sections::{S301_20, S301_80};
use crate::law::shared::role::Role;
use crate::time::calendar::Date;

// ---------------------------------------------------------------------------------------------------
// The rules, as the definition runs: who may be meant at all, then each way in

codes! { "RelativeOutcome":
    /// What the check comes to.
    pub enum Outcome {
        /// The person counts as a relative.
        Relative = "relative", "relative";
        /// The person does not.
        NotRelative = "not_relative", "not a relative";
        /// Facts are missing.
        Undetermined = "undetermined", "undetermined";
    }
}

rule! {
    /// 301.20 "Relative": any person, 21 years of age or over.
    ADULT = "relative.adult", "301.20 \"Relative\"":
        "A relative is at least {#relative_age} years old.";
    TURNS_21 = "The person turns {#relative_age} on {date}.";
    LEAP_BIRTHDAY = "A birthday on February 29 is taken to fall on March 1 in a year without one.";
}

fn adult(f: &Facts, say: &mut Say) -> Ruling {
    let by_age = f.person_age.passes(|age| age.get() >= RELATIVE_AGE.value);
    let (Some(born), Some(as_of)) = (f.person_birth_date.get(), f.as_of.get()) else {
        let dates = [&f.person_birth_date, &f.as_of];
        let unknown = dates.iter().filter(|date| date.get().is_none());
        let waits_for = unknown.fold(FactSet::EMPTY, |set, date| set | date.only());
        return by_age.or_else(Truth::unknown(waits_for)).into();
    };
    let turns = born.birthday(RELATIVE_AGE.count());
    if turns > as_of {
        say.mend(|| Note::plain(&TURNS_21).with("date", Arg::Date(turns)));
    }
    if born.month() == 2 && born.day() == 29 && (turns == as_of || turns == as_of.plus_days(1)) {
        say.reading(&LEAP_BIRTHDAY);
    }
    let by_dates = Truth::given(turns <= as_of, f.person_birth_date.only() | f.as_of.only());
    by_age.or_else(by_dates).into()
}

rule! {
    /// 301.20 "Relative": other than the parent. 301.20 "Parents": rights that have not been terminated.
    NOT_PARENT = "relative.not_parent", "301.20 \"Relative\", \"Parents\"":
        "A parent of the child is not a relative in this sense.";
    FORMER_PARENT = "Someone whose parental rights were terminated is no longer a parent here; a birth parent stays \
                     related by birth, though, and cannot come back in as fictive kin.";
}

fn not_parent(f: &Facts, say: &mut Say) -> Ruling {
    let former = f.person_rights_terminated.yes();
    if former.is_yes() {
        say.reading(&FORMER_PARENT);
    }
    let parent = match former.is_yes() {
        true => f.person_is_legal_parent.yes().or_else(!former),
        false => f.person_is_legal_parent.yes(),
    };
    (!parent).into()
}

rule! {
    /// 301.20 "Relative": currently related by blood or adoption in one of the ways listed.
    KIN = "relative.kin", "301.20 \"Relative\"":
        "Kin by blood or adoption count from grandparents and great-grandparents through siblings, uncles and aunts, \
         nephews and nieces, great-uncles and great-aunts to first cousins, first cousins once removed and second \
         cousins.";
    HALF_BLOOD = "The half-blood counts: one parent in common is enough.";
    ONCE_REMOVED = "A first cousin once removed counts in both directions: a parent's first cousin, and a first \
                    cousin's child.";
    NOT_ON_THE_LIST = "The tie is kinship, but not one of those on the list.";
    NAMED_BY_PATH = "The path that was given leads to somebody other than those it came through.";
    SHARED_PARENTS = "Siblings on the path are taken to share the parents that the path names.";
    OPEN_PATH = "The path that was given may mean more than one tie.";
}

fn kin(f: &Facts, say: &mut Say) -> Ruling {
    if let Some(named) = f.tie.relationship.get() {
        if named == Relationship::HalfSibling {
            say.reading(&HALF_BLOOD);
        }
        if named == Relationship::FirstCousinOnceRemoved {
            say.reading(&ONCE_REMOVED);
        }
        if named.is_blood() && !named.is_listed_kin() {
            say.note(&NOT_ON_THE_LIST);
        }
    }
    if let Some(resolution) = f.resolution() {
        if resolution.assumed_distinct() {
            say.reading(&NAMED_BY_PATH);
        }
        if resolution.assumed_shared_parent() {
            say.reading(&SHARED_PARENTS);
        }
        if resolution.ties().iter().any(|tie| tie.half) {
            say.reading(&HALF_BLOOD);
        }
    }
    f.tie.kin().into()
}

rule! {
    /// 301.20 "Relative" and "Godparent"; 301.80(e)(1)(B).
    GODPARENT_RULE = "relative.godparent", "301.20 \"Godparent\", 301.80(e)(1)(B)":
        "A godparent counts: one who sponsored the child at baptism, or whom the parents entrusted with a special duty \
         to help raise the child.";
    CLAIMED = "While the tie is only claimed, it is not known. Parents, close family, the child or a document can \
               confirm it.";
    CONSIDER_FICTIVE_KIN = "Where neither family nor a document can confirm a godparent, the person may be considered \
                            as fictive kin.";
}

fn godparent(f: &Facts, say: &mut Say) -> Ruling {
    let tie = f.tie.godparent();
    let confirmation = f.tie.godparent_confirmation.get();
    // Whoever is related by birth or marriage cannot be fictive kin either.
    if confirmation == Some(GodparentConfirmation::CannotBeConfirmed) && !f.tie.related().is_yes() {
        say.reading(&CONSIDER_FICTIVE_KIN);
        say.mend(&CONSIDER_FICTIVE_KIN);
    } else if tie.is_unknown() && f.tie.godparent_is_claimed() {
        say.reading(&CLAIMED);
    }
    tie.into()
}

rule! {
    /// 301.20 "Relative": the spouse of such a relative, or party to a civil union with one.
    SPOUSE_OF_KIN = "relative.spouse_of_kin", "301.20 \"Relative\"":
        "The spouse of such kin or of a godparent counts, and so does the other party to their civil union.";
    PRESENT_TENSE = "The rule speaks in the present: a marriage or civil union that ended by divorce or death no \
                     longer counts.";
    SPOUSE_OF_STEP = "The spouse of a step-relative is not on the list.";
    STEP_GREAT_GRANDPARENT = "A step-great-grandparent is not named as such, but counts as the spouse of a \
                              great-grandparent.";
    WIDOWED_STEP_GRANDPARENT = "Only a divorce ends the step tie of a grandparent's husband or wife: a grandparent's \
                                widow or widower is a step-grandparent still.";
}

fn spouse_of_kin(f: &Facts, say: &mut Say) -> Ruling {
    if let Some(KinOrGodparent::Kin(of)) = f.tie.spouse_of.get() {
        if is_step(of) {
            say.reading(&SPOUSE_OF_STEP);
        }
        let kind = f.tie.spouse_kind.get();
        if of == Relationship::GreatGrandparent
            && f.tie.spouse_current.yes().is_yes()
            && kind != Some(SpouseKind::UnmarriedPartner)
        {
            say.reading(&STEP_GREAT_GRANDPARENT);
        }
        if of.is_listed_kin() && f.tie.spouse_current.yes().is_no() {
            say.reading(&PRESENT_TENSE);
            if of == Relationship::Grandparent && kind == Some(SpouseKind::Marriage) {
                say.note(&WIDOWED_STEP_GRANDPARENT);
            }
        }
    }
    f.tie.spouse_of_kin().into()
}

rule! {
    /// 301.20 "Relative": step-father, step-mother, step-grandfather, step-grandmother, adult step-brother or
    /// step-sister.
    STEP = "relative.step", "301.20 \"Relative\"":
        "Step-parents, step-grandparents and adult step-brothers and step-sisters count.";
    ENDS_WITH_DIVORCE = "A step tie ends with the divorce that ends the marriage, and outlives the death of the parent \
                         or grandparent it came through.";
    ADULT_STEP_SIBLING = "\"Adult\" is read with the age of {#relative_age} that holds for every relative.";
}

fn step(f: &Facts, say: &mut Say) -> Ruling {
    if f.tie.is_named_step().is_yes() && f.tie.spouse_current.yes().is_no() {
        say.reading(&ENDS_WITH_DIVORCE);
    }
    if matches!(
        f.tie.relationship.get(),
        Some(Relationship::StepBrother | Relationship::StepSister)
    ) {
        say.reading(&ADULT_STEP_SIBLING);
    }
    f.tie.step().into()
}

rule! {
    /// 301.20 "Relative": the partner, or adult child of a partner, in a civil union with the mother or father.
    PARENTS_CIVIL_UNION = "relative.parents_civil_union", "301.20 \"Relative\"":
        "A partner in a civil union with the child's mother or father counts, and so does that partner's adult child.";
    WHILE_IT_LASTS = "The tie lasts as long as the civil union does.";
}

fn parents_civil_union(f: &Facts, say: &mut Say) -> Ruling {
    if f.tie.is_named_civil_union().is_yes() && f.tie.spouse_current.yes().is_no() {
        say.reading(&WHILE_IT_LASTS);
    }
    f.tie.parents_civil_union().into()
}

rule! {
    /// 301.20 "Father" and the note under it.
    PATERNITY = "relative.paternity", "301.20 \"Father\"":
        "Kin through the father count once paternity is established in one of the five ways listed.";
    UNDONE = "An acknowledgment that was rescinded or successfully challenged does not establish paternity; neither \
              does a rebutted presumption.";
    STEP_THROUGH_FATHER = "A step or civil-union tie through a father needs his paternity established as well.";
}

fn paternity(f: &Facts, say: &mut Say) -> Ruling {
    let tie = &f.tie;
    let undone = match tie.paternity_route.get() {
        Some(PaternityRoute::Presumption) => tie.presumption_rebutted.yes(),
        Some(PaternityRoute::Acknowledgment) => {
            tie.acknowledgment_rescinded.yes() | tie.acknowledgment_challenged.yes()
        }
        Some(PaternityRoute::Adjudication | PaternityRoute::Adoption | PaternityRoute::GestationalSurrogacy) | None => {
            Truth::no(FactSet::EMPTY)
        }
    };
    if undone.is_yes() {
        say.reading(&UNDONE);
    }
    let runs_through_parent = tie.runs_through_parent();
    let rests_on_union = tie.relationship.passes(|named| named.rests_on_union());
    let through_union = rests_on_union | tie.is_named_step() | tie.is_named_civil_union();
    if (through_union & tie.side.is(Side::Paternal)).is_yes() {
        say.reading(&STEP_THROUGH_FATHER);
    }
    Ruling::where_applies(runs_through_parent & tie.side.is(Side::Paternal), || {
        tie.paternity().into()
    })
}

rule! {
    /// 301.20 "Fictive kin", first kind.
    FICTIVE_KIN_TIES = "relative.fictive_kin_ties", "301.20 \"Fictive kin\"":
        "Fictive kin is someone unrelated by birth or marriage who is shown to have had significant and close ties \
         with the child or the family before the placement.";
    TIES_WITH_FAMILY = "Ties with the family are enough.";
    RELATED_BY_BIRTH = "The person is related by birth or marriage, so cannot be fictive kin.";
    WHO_IS_UNRELATED = "Unrelated by birth or marriage includes a former in-law, kin of a man whose paternity is not \
                        established, and someone related only by adoption who is not on the list.";
}

fn fictive_kin_ties(f: &Facts, say: &mut Say) -> Ruling {
    if f.tie.related().is_yes() {
        say.note(&RELATED_BY_BIRTH);
    } else if f
        .tie
        .relationship
        .get()
        .is_some_and(|named| named != Relationship::NoTie)
    {
        say.reading(&WHO_IS_UNRELATED);
    }
    if f.tie.ties_with.get() == Some(TiesWith::Family) {
        say.reading(&TIES_WITH_FAMILY);
    }
    f.tie.fictive_kin_ties().into()
}

rule! {
    /// 301.20 "Fictive kin", second kind.
    FICTIVE_KIN_FOSTER = "relative.fictive_kin_foster", "301.20 \"Fictive kin\"":
        "Fictive kin is also the current foster parent, unrelated by birth or marriage, of a child in the Department's \
         custody or guardianship who has been in the home for at least a year, with a significant and family-like \
         relationship, whom the Department identified as the child's permanent connection.";
    YEAR_ENDS = "The year in the home is complete on {date}.";
    LEAP_YEAR = "A year that begins on February 29 is taken to end on February 28.";
    TO_THE_DAY = "{#fictive_kin_years:Words} year to the day counts.";
    LICENSED_ALREADY = "A current foster parent's home is taken to be licensed: no licence is applied for under \
                        301.80(k)(1).";
}

fn fictive_kin_foster(f: &Facts, say: &mut Say) -> Ruling {
    if let (Some(since), Some(as_of)) = (f.tie.placed_with_person_since.get(), f.as_of.get()) {
        let ends = since.plus_years(FICTIVE_KIN_YEARS.value);
        if ends > as_of && !f.tie.is_foster_family().is_no() {
            say.mend(|| Note::plain(&YEAR_ENDS).with("date", Arg::Date(ends)));
        } else if ends == as_of {
            say.reading(&TO_THE_DAY);
        }
        if since.month() == 2 && since.day() == 29 && ends == as_of {
            say.reading(&LEAP_YEAR);
        }
    }
    let fictive_kin = f.tie.fictive_kin_ties() | f.tie.fictive_kin_foster(&f.as_of);
    if (f.tie.current_foster_parent.yes() & fictive_kin).is_yes() {
        say.note(&LICENSED_ALREADY);
    }
    f.tie.fictive_kin_foster(&f.as_of).into()
}

rule! {
    /// 301.20 "Siblings".
    SIBLINGS = "relative.siblings", "301.20 \"Siblings\"":
        "Siblings have at least one parent in common; they stay siblings after a termination of rights, an adoption or \
         a guardianship on the stated conditions, and step-siblings count when they entered care together, have a \
         positive relationship and share a parent.";
}

fn siblings(f: &Facts, _: &mut Say) -> Ruling {
    Ruling::where_applies(f.sibling_placed_together.yes(), || f.are_siblings().into())
}

rule! {
    /// 301.20 "Relative": related in any of these ways to a sibling, the two being placed together.
    VIA_SIBLING = "relative.via_sibling", "301.20 \"Relative\"":
        "Someone related in any of these ways to a sibling of the child counts while the two are placed together with \
         that person.";
    EVERY_WAY_IN = "Every way in applies to the tie with the sibling, fictive kin included.";
    SIBLINGS_PARENT = "A sibling's other parent is not on the list.";
}

fn via_sibling(f: &Facts, say: &mut Say) -> Ruling {
    if f.sibling_tie.relationship.get() == Some(Relationship::Parent) {
        say.reading(&SIBLINGS_PARENT);
    }
    let tie = &f.sibling_tie;
    if (tie.fictive_kin_ties() | tie.fictive_kin_foster(&f.as_of)).is_yes() {
        say.reading(&EVERY_WAY_IN);
    }
    let together = f.sibling_placed_together.yes();
    // A parent's tie brings in nobody, whatever else it is: what would bring in another is refused beside it.
    let parent = tie.relationship.is(Relationship::Parent);
    let way_in = match parent.is_yes() {
        true => !parent,
        false => tie.any_way_in(&f.as_of),
    };
    match together.is_no() {
        true => Ruling::not_applicable(together.rests_on()),
        false => (together & f.are_siblings() & way_in).into(),
    }
}

rule! {
    /// 301.20 "Relative": for a child who was in guardianship, was adopted and came back.
    PRE_ADOPTION = "relative.pre_adoption", "301.20 \"Relative\"":
        "For a child who was in guardianship, was adopted and came back into care, someone who would have qualified \
         before the adoption counts if the Department determines that this is in the child's best interests.";
    FINDING_IS_THE_DEPARTMENTS = "Only the Department can make that determination; without it this way in stays open.";
}

fn pre_adoption(f: &Facts, say: &mut Say) -> Ruling {
    let came_back = f.was_in_guardianship.yes() & f.adopted() & f.returned_to_care.yes();
    let qualified = f.pre_adoption_relationship.passes(|before| match before {
        TieBeforeAdoption::Kin(kin) => kin.category().is_listed(),
        TieBeforeAdoption::Godparent | TieBeforeAdoption::SpouseOfKin | TieBeforeAdoption::FictiveKin => true,
    });
    let finding = f.best_interests_finding.yes();
    if (came_back & qualified).is_yes() && finding.is_unknown() {
        say.reading(&FINDING_IS_THE_DEPARTMENTS);
    }
    match came_back.is_no() {
        true => Ruling::not_applicable(came_back.rests_on()),
        false => (came_back & qualified & finding).into(),
    }
}

impl Tie {
    /// Related by blood or adoption in one of the ways listed.
    fn kin(&self) -> Truth {
        self.relationship
            .passes(|named| named.is_listed_kin())
            .leads_to(|| self.counts_through_parent())
    }

    fn step(&self) -> Truth {
        self.is_named_step()
            .leads_to(|| self.spouse_current.yes() & self.counts_through_parent())
    }

    /// A step relative by name, or somebody whom a marriage to the child's parent makes one.
    fn is_named_step(&self) -> Truth {
        self.relationship.passes(|named| is_step(*named)) | self.joined_to_parent(SpouseKind::Marriage)
    }

    fn parents_civil_union(&self) -> Truth {
        self.is_named_civil_union()
            .leads_to(|| self.spouse_current.yes() & self.counts_through_parent())
    }

    fn is_named_civil_union(&self) -> Truth {
        self.relationship.passes(|named| is_civil_union(*named)) | self.joined_to_parent(SpouseKind::CivilUnion)
    }

    /// Whether the person is or was joined in such a union to the child's parent, and is not the other parent.
    fn joined_to_parent(&self, by: SpouseKind) -> Truth {
        self.spouse_of.is(KinOrGodparent::Kin(Relationship::Parent))
            & self.spouse_kind.is(by)
            & !self.relationship.is(Relationship::Parent)
    }

    fn spouse_of_kin(&self) -> Truth {
        let of_godparent = self.spouse_of.is(KinOrGodparent::Godparent);
        let of_kin = self
            .spouse_of
            .passes(|of| matches!(of, KinOrGodparent::Kin(kin) if kin.is_listed_kin()));
        let in_union = || self.spouse_current.yes() & !self.spouse_kind.is(SpouseKind::UnmarriedPartner);
        of_godparent.leads_to(in_union) | of_kin.leads_to(|| in_union() & self.counts_through_parent())
    }

    fn godparent(&self) -> Truth {
        let either = self.godparent_sponsor.yes() | self.godparent_entrusted.yes();
        match self.godparent_confirmation.get() {
            Some(confirmation) => Truth::given(
                confirmation == GodparentConfirmation::Confirmed,
                self.godparent_confirmation.only(),
            ),
            None if either.is_unknown() => Truth::unknown(either.rests_on() | self.godparent_confirmation.only()),
            None => either,
        }
    }

    /// Whether somebody was asked about the godparent tie in vain.
    fn godparent_is_claimed(&self) -> bool {
        let asked: [&dyn Slot; 3] = [
            &self.godparent_sponsor,
            &self.godparent_entrusted,
            &self.godparent_confirmation,
        ];
        asked.iter().any(|fact| fact.is_asked())
    }

    /// A tie on the father's side counts once his paternity is established.
    fn counts_through_parent(&self) -> Truth {
        match self.side.get() {
            Some(Side::Maternal) => self.side.is(Side::Maternal),
            Some(Side::Paternal) | None => self.side.is(Side::Maternal) | self.paternity(),
        }
    }

    /// Whether there is a tie that runs through one of the parents at all.
    fn runs_through_parent(&self) -> Truth {
        let own = self
            .relationship
            .passes(|named| named.is_blood() || named.rests_on_union());
        let spouse = self.spouse_of.passes(|of| match of {
            KinOrGodparent::Kin(kin) => *kin != Relationship::NoTie,
            KinOrGodparent::Godparent => false,
        });
        own | spouse
    }

    fn paternity(&self) -> Truth {
        match self.paternity_established.get() {
            Some(_) => self.paternity_established.yes(),
            None => self.paternity_established.yes().or_else(self.paternity_by_route()),
        }
    }

    /// What the one ground for paternity comes to; without one there may be none, whatever is said of each.
    fn paternity_by_route(&self) -> Truth {
        let by_route = self.paternity_route.decide(|route| match route {
            PaternityRoute::Presumption => !self.presumption_rebutted.yes(),
            PaternityRoute::Acknowledgment => {
                self.acknowledgment_effective.yes()
                    & !self.acknowledgment_rescinded.yes()
                    & !self.acknowledgment_challenged.yes()
            }
            PaternityRoute::Adjudication | PaternityRoute::Adoption => Truth::yes(FactSet::EMPTY),
            PaternityRoute::GestationalSurrogacy => self.surrogacy_valid.yes(),
        });
        match (self.paternity_route.get(), by_route.known()) {
            (None, Some(_)) => Truth::unknown(self.paternity_route.only()),
            (None, None) | (Some(_), _) => by_route,
        }
    }

    /// Whether the ties stated show the person to be related by birth or marriage; never a "no", since
    /// there may be kinship that the law does not know of.
    fn related(&self) -> Truth {
        let by_birth = self.relationship.passes(|named| named.is_blood()) & self.tie_by.is(TieBy::Blood);
        let by_step = self.relationship.passes(|named| is_step(*named));
        let by_own_marriage = self
            .spouse_of
            .passes(|of| matches!(of, KinOrGodparent::Kin(kin) if kin.is_blood()))
            & self.spouse_kind.is(SpouseKind::Marriage);
        let ties = by_birth | ((by_step | by_own_marriage) & self.spouse_current.yes());
        match ties.is_yes() {
            true => ties & self.counts_through_parent(),
            false => ties,
        }
    }

    fn unrelated(&self) -> Truth {
        let stated = self.unrelated_by_birth_or_marriage.yes();
        let related = self.related();
        match related.is_yes() {
            true => stated.or_else(!related),
            false => stated,
        }
    }

    fn fictive_kin_ties(&self) -> Truth {
        let with_nobody = self.ties_with.is(TiesWith::Neither).is_yes();
        let ties = match self.ties_significant.get() {
            None if with_nobody => Truth::no(self.ties_with.only()),
            Some(_) | None => self.ties_significant.yes(),
        };
        self.unrelated() & ties & self.ties_before_placement.yes()
    }

    fn fictive_kin_foster(&self, as_of: &Fact<Date>) -> Truth {
        let since = &self.placed_with_person_since;
        let a_year = since.compared(as_of, |from, to| from.plus_years(FICTIVE_KIN_YEARS.value) <= *to);
        self.is_foster_family() & a_year
    }

    /// What is asked of a foster parent who is fictive kin, but for the year in the home.
    fn is_foster_family(&self) -> Truth {
        self.unrelated()
            & self.current_foster_parent.yes()
            & self.in_department_custody.yes()
            & self.family_like.yes()
            & self.permanent_connection_identified.yes()
    }

    /// A tie that 301.20 "Relative" lists by itself, a godparent's apart.
    fn is_listed(&self) -> Truth {
        self.kin() | self.spouse_of_kin() | self.step() | self.parents_civil_union()
    }

    /// Any of the ways in which somebody can be related to a child.
    fn any_way_in(&self, as_of: &Fact<Date>) -> Truth {
        self.is_listed() | self.godparent() | self.fictive_kin_ties() | self.fictive_kin_foster(as_of)
    }
}

impl Facts {
    /// Whether the child was adopted after the guardianship; a date says so.
    fn adopted(&self) -> Truth {
        match self.adoption_date.known() {
            Some(_) => self.was_adopted.yes().or_else(self.adoption_date.stated()),
            None => self.was_adopted.yes(),
        }
    }

    fn are_siblings(&self) -> Truth {
        let step = !self.step_sibling.yes()
            | (self.sibling_entered_care_together.yes() & self.sibling_positive_relationship.yes());
        let after_termination =
            !self.sibling_rights_terminated.yes() | self.sibling_petition_pending_at_termination.yes();
        let after_adoption = !self.sibling_adopted_or_in_guardianship.yes() | self.sibling_in_care_before_that.yes();
        self.sibling_parent_in_common.yes() & step & after_termination & after_adoption
    }
}

fn is_step(named: Relationship) -> bool {
    named.category() == Category::Step
}

fn is_civil_union(named: Relationship) -> bool {
    named.category() == Category::CivilUnion
}

// ---------------------------------------------------------------------------------------------------
// The decision

table! {
    /// The rules in the order in which the text states them.
    TABLE: Entry<Facts> =
        ADULT: adult, Decides;
        NOT_PARENT: not_parent, Decides;
        KIN: kin, WayIn;
        GODPARENT_RULE: godparent, WayIn;
        SPOUSE_OF_KIN: spouse_of_kin, WayIn;
        STEP: step, WayIn;
        PARENTS_CIVIL_UNION: parents_civil_union, WayIn;
        PATERNITY: paternity, Reports;
        FICTIVE_KIN_TIES: fictive_kin_ties, WayIn;
        FICTIVE_KIN_FOSTER: fictive_kin_foster, WayIn;
        SIBLINGS: siblings, Reports;
        VIA_SIBLING: via_sibling, WayIn;
        PRE_ADOPTION: pre_adoption, WayIn;
}

/// The Sections that it applies.
pub static SECTIONS: &[&Section] = &[&S301_20, &S301_80];

impl Decision for Facts {
    type Outcome = Outcome;
    const UNDETERMINED: Outcome = Outcome::Undetermined;
    const SPANS: &'static [Span] = &[
        Span::Birthdays(RELATIVE_AGE.value),
        Span::Months(YEAR_MONTHS * FICTIVE_KIN_YEARS.value),
    ];
    const NUMBERS: &'static [i32] = &[RELATIVE_AGE.value];

    fn as_of(&self) -> Option<Date> {
        self.as_of.get()
    }

    fn settle(&self) -> Settled<Outcome> {
        let relative = match self.kin_path.known() {
            None => holds(self, TABLE),
            Some(_) => match self.meanings().as_slice() {
                [only] => holds(only, TABLE),
                several => Truth::whichever(several.iter().map(|facts| holds(facts, TABLE)), self.told_by()),
            },
        };
        Settled::of(relative, Outcome::Relative, Outcome::NotRelative)
    }

    fn malformed(&self, problems: &mut Vec<Problem>) {
        self.malformed_path(problems);
    }

    fn contradictions(&self, found: &mut dyn FnMut(Contradiction)) {
        self.contradicting(found);
    }
}

shape! {
    /// Is this person a relative of the child?
    pub struct Details {
        /// The id of the rule by which the person is a relative, if the person is one.
        pub basis: Option<&'static Rule>,
        /// The tie as it is called; more than one if the path that was given leaves it open.
        pub relationship: Option<Vec<LocalName>>,
    }
}

/// Checks whether the person is a relative of the child, 301.20.
///
/// # Errors
/// All [`Problems`] at once where facts contradict each other, or a path cannot be walked. Facts read by
/// [`Facts::from_value`](Decision::from_value) have been checked already.
pub fn check(facts: &Facts) -> Result<Answer<Outcome, Details>, Problems> {
    answer(facts, SECTIONS, |outcome| {
        let meanings = facts.meanings();
        let findings = TABLE.iter();
        let findings = findings.map(|(rule, decide, _)| facts.finding(rule, *decide, &meanings));
        let first_meaning = meanings.first().unwrap_or(facts);
        let ways_in = TABLE.iter().filter(|(.., weight)| *weight == WayIn);
        let basis = ways_in
            .map(|(rule, decide, _)| (*rule, decide(first_meaning, &mut Say::silent())))
            .find(|(_, ruling)| ruling.met().is_yes());
        let is_relative = outcome == Outcome::Relative;
        let summary = match outcome {
            Outcome::Relative => &RELATIVE,
            Outcome::NotRelative => &NOT_RELATIVE,
            Outcome::Undetermined => &UNDETERMINED,
        };
        Reply {
            summary: summary.into(),
            findings: findings.collect(),
            duties: match is_relative {
                true => facts.duties(&meanings),
                false => Vec::new(),
            },
            details: Details {
                basis: basis.map(|(rule, _)| rule).filter(|_| is_relative),
                relationship: facts.named(),
            },
        }
    })
}

/// A whole number of years as an age.
///
/// # Errors
/// A problem that names the bounds.
pub fn age(years: i32) -> Result<Age, Problems> {
    let mut problems = Vec::new();
    Age::read(&Value::Number(f64::from(years)), &At::Root, &mut problems).ok_or(Problems(problems))
}

messages! { SUMMARIES:
    /// The outcome is relative.
    RELATIVE = "relative.outcome.relative",
        "The person counts as a relative of the child.";
    /// The outcome is not_relative.
    NOT_RELATIVE = "relative.outcome.not_relative",
        "The person does not count as a relative of the child.";
    /// The outcome is undetermined.
    UNDETERMINED = "relative.outcome.undetermined",
        "It cannot be told yet whether the person counts as a relative of the child.";
    /// 301.80(k)(1).
    APPLY_FOR_LICENCE = "relative.duty.apply_for_licence",
        "Apply for a licence as a home of relative within {#licence_application_months} months of the placement.";
    /// 301.80(k)(2).
    NO_GROUND_FOR_REMOVAL = "relative.duty.no_ground_for_removal",
        "Failing to apply or to obtain the licence is not by itself a ground for removal, but the home must then \
         comply with 301.80 throughout (301.80(k)(2)).";
    /// 301.80(e)(1)(B)-(C).
    CLOSE_AND_CARING = "relative.duty.close_and_caring",
        "Determine that the person had a close and caring relationship with the child before the placement, or is part \
         of the family's support system.";
    /// 301.20 "Godparent".
    GODPARENT_PLACEMENT = "relative.duty.godparent_placement",
        "Before a placement with a godparent, see that the selection criteria of 301.60 are met and, if the godparent \
         is not licensed, the conditions of 301.80.";
    /// 301.80(c).
    IDENTIFIED = "relative.duty.identified",
        "Have the parents or the child identify the person as fictive kin or godparent.";
    /// 301.80.
    CONDITIONS = "relative.duty.conditions",
        "Before placing the child, see that the conditions of 301.80 are met: counting as a relative does not by \
         itself allow a placement.";
    /// 301.80(p).
    PAYMENT = "relative.duty.payment",
        "An unlicensed relative is paid the child-only standard of need, a licensed one the foster care rate \
         (301.80(p)).";
    /// 301.20, 301.80(c).
    RESPONSIBILITY = "relative.responsibility",
        "The definition is for children for whom the Department is legally responsible; whether it is for this child \
         was not stated.";
}

impl Facts {
    /// What a rule comes to, where a path may mean several ties: what all of them agree on.
    fn finding(&self, rule: &'static Rule, decide: Decide<Facts>, meanings: &[Facts]) -> Finding {
        let mut findings = meanings.iter().map(|facts| Finding::of(rule, |say| decide(facts, say)));
        let Some(mut first) = findings.next() else {
            return Finding::of(rule, |say| decide(self, say));
        };
        let status = first.ruling.status;
        if findings.any(|other| other.ruling.status != status) {
            let open = self.told_by();
            return Finding::of(rule, |say| {
                say.note(&OPEN_PATH);
                Truth::unknown(open).into()
            });
        }
        if rule.id == KIN.id && meanings.len() > 1 {
            first.notes.push((&OPEN_PATH).into());
        }
        first
    }

    /// The tie as it is called.
    fn named(&self) -> Option<Vec<LocalName>> {
        if let Some(resolution) = self.resolution() {
            let mut names: Vec<ByLang<String>> = Vec::new();
            let ties = resolution.ties().iter();
            for tie in ties.filter(|tie| self.meaning(tie).is_some()) {
                let name = ByLang::of(|lang| tie.name(lang));
                if !names.contains(&name) {
                    names.push(name);
                }
            }
            return Some(names.into_iter().map(LocalName::Composed).collect());
        }
        let named = self
            .tie
            .relationship
            .get()
            .filter(|named| *named != Relationship::NoTie);
        named.map(|named| vec![LocalName::Label(named.word())])
    }

    /// The rule by which the person comes in as fictive kin or godparent: with such a tie to the child or, where none
    /// to the child lets the person in, to the sibling or before the adoption.
    fn comes_in_as(
        &self,
        own: &'static Rule,
        is_such: impl Fn(&Tie) -> bool,
        before: TieBeforeAdoption,
    ) -> Option<&'static Rule> {
        let say = &mut Say::silent();
        let elsewhere = [
            (&VIA_SIBLING, via_sibling as Decide<Facts>, is_such(&self.sibling_tie)),
            (
                &PRE_ADOPTION,
                pre_adoption,
                self.pre_adoption_relationship.is(before).is_yes(),
            ),
        ];
        let mut by_another = elsewhere
            .into_iter()
            .filter(|(_, decide, such)| *such && decide(self, say).met().is_yes());
        match is_such(&self.tie) {
            true => Some(own),
            false if self.tie.any_way_in(&self.as_of).is_yes() => None,
            false => by_another.next().map(|(rule, ..)| rule),
        }
    }

    fn duties(&self, meanings: &[Facts]) -> Vec<Duty> {
        // Kin by adoption and parties to a civil union may be unrelated by birth or marriage, and come in as what the
        // list names, not as fictive kin.
        let by_ties = |tie: &Tie| !tie.is_listed().is_yes() && tie.fictive_kin_ties().is_yes();
        let as_foster_parent = |tie: &Tie| !tie.is_listed().is_yes() && tie.fictive_kin_foster(&self.as_of).is_yes();
        let asked_of_ties = meanings
            .iter()
            .find_map(|f| f.comes_in_as(&FICTIVE_KIN_TIES, by_ties, TieBeforeAdoption::FictiveKin));
        let fictive = asked_of_ties.or_else(|| {
            meanings
                .iter()
                .find_map(|f| f.comes_in_as(&FICTIVE_KIN_FOSTER, as_foster_parent, TieBeforeAdoption::FictiveKin))
        });
        let godparent = meanings.iter().find_map(|f| {
            f.comes_in_as(
                &GODPARENT_RULE,
                |tie| tie.godparent().is_yes(),
                TieBeforeAdoption::Godparent,
            )
        });
        let mut duties = Vec::new();
        // A foster parent is licensed already.
        if let Some(rule) = asked_of_ties
            && !self.tie.current_foster_parent.yes().is_yes()
        {
            let due = self
                .tie
                .placed_with_person_since
                .get()
                .map(|since| since.plus_months(LICENCE_APPLICATION_MONTHS.value));
            duties.push(
                Duty::open(rule, "301.80(k)(1)", Role::FictiveKin, &APPLY_FOR_LICENCE)
                    .due(due, None, self.as_of.get())
                    .note(&NO_GROUND_FOR_REMOVAL),
            );
        }
        if let Some(rule) = fictive.or(godparent) {
            duties.push(Duty::open(rule, "301.80(c)", Role::PlacingWorker, &IDENTIFIED));
            duties.push(Duty::open(
                rule,
                if godparent.is_some() {
                    "301.80(e)(1)(B)"
                } else {
                    "301.80(e)(1)(C)"
                },
                Role::PlacingWorker,
                &CLOSE_AND_CARING,
            ));
        }
        if let Some(rule) = godparent {
            duties.push(Duty::open(
                rule,
                "301.20 \"Godparent\", 301.60",
                Role::PlacingWorker,
                &GODPARENT_PLACEMENT,
            ));
        }
        duties.push(Duty::open(&ADULT, "301.80(a), (g)-(i), (m)", Role::PlacingWorker, &CONDITIONS).note(&PAYMENT));
        if self.tie.in_department_custody.get().is_none()
            && let Some(last) = duties.last_mut()
        {
            last.notes.push((&RESPONSIBILITY).into());
        }
        duties
    }
}
