//! What of an input cannot be, and what a kinship path in it may mean.

use super::{Facts, GodparentConfirmation, KinOrGodparent, SpouseKind, Tie, TiesWith};
use crate::engine::decision::{Contradiction, age_contradicts};
use crate::engine::fact::{Code, Field, Slot};
use crate::engine::problem::{AGE_AND_BIRTH_DATE, LATER_THAN_AS_OF, Problem, ProblemCode, messages};
use crate::engine::text::{Message, Text};
use crate::engine::truth::FactSet;
use crate::law::kinship::{KinType, PathTie, Relationship, Resolution, Step, Union};

messages! { CONTRADICTIONS:
    /// A parent with rights that were terminated.
    PARENT_AND_NOT = "contradiction.parent_and_not",
        "a legal parent's rights have not been terminated";
    /// An adoption date without an adoption.
    ADOPTED_AND_NOT = "contradiction.adopted_and_not",
        "without an adoption there is no date of one";
    /// A path and a tie that differs from it.
    PATH_AND_TIE = "contradiction.path_and_tie",
        "the path says another tie";
    /// Paternity that its only ground does not carry.
    PATERNITY_AND_ROUTE = "contradiction.paternity_and_route",
        "the only ground for paternity says otherwise";
    /// Ties that are shown, with nobody.
    TIES_WITH_NOBODY = "contradiction.ties_with_nobody",
        "ties that are shown are with somebody";
    /// A godparent tie that stands and cannot be confirmed, or does not stand and is.
    GODPARENT_AND_CONFIRMATION = "contradiction.godparent_and_confirmation",
        "the confirmation says otherwise";
    /// Somebody unrelated whose tie is one of birth or marriage.
    UNRELATED_AND_RELATED = "contradiction.unrelated_and_related",
        "the tie stated is one of birth or marriage";
    /// A parent's husband, wife or partner by another kind of union than the one stated.
    TIE_AND_UNION = "contradiction.tie_and_union",
        "the tie stated comes by another kind of union";
    /// A sibling's parent who would come in through that sibling all the same.
    PARENT_OF_SIBLING = "contradiction.parent_of_sibling",
        "a sibling's parent is no relative through that sibling";
    /// A step of a path that cannot be taken.
    STEP_BACK = "problem.step_back",
        "another step: a spouse's spouse is the person the path came from";
}

impl Facts {
    /// The step of the path that cannot be taken.
    pub(super) fn malformed_path(&self, problems: &mut Vec<Problem>) {
        let Some(path) = self.kin_path.known() else {
            return;
        };
        if let Err(error) = path.means() {
            let step = path.entries().get(error.index());
            problems.push(Problem {
                path: format!("/kinPath/{}", error.index()),
                code: ProblemCode::ImpossibleStep,
                got: step.map(|step| step.word().code.to_string()).unwrap_or_default(),
                expected: (&STEP_BACK).into(),
                other: None,
            });
        }
    }

    /// Which known facts contradict each other.
    pub(super) fn contradicting(&self, found: &mut dyn FnMut(Contradiction)) {
        let mut clash = |first: u8, second: u8, why: &'static Message| {
            found(Contradiction {
                facts: (first, second),
                why,
            });
        };
        let as_of = &self.as_of;
        for date in [
            &self.person_birth_date,
            &self.tie.placed_with_person_since,
            &self.sibling_tie.placed_with_person_since,
            &self.adoption_date,
        ] {
            if let (Some(date_given), Some(as_of_given)) = (date.get(), as_of.get())
                && date_given > as_of_given
            {
                clash(as_of.id(), date.id(), &LATER_THAN_AS_OF);
            }
        }
        if age_contradicts(&self.person_age, &self.person_birth_date, as_of) {
            clash(self.person_birth_date.id(), self.person_age.id(), &AGE_AND_BIRTH_DATE);
        }
        if self.person_is_legal_parent.yes().is_yes() && self.person_rights_terminated.yes().is_yes() {
            clash(
                self.person_is_legal_parent.id(),
                self.person_rights_terminated.id(),
                &PARENT_AND_NOT,
            );
        }
        if self.was_adopted.yes().is_no() && self.adoption_date.get().is_some() {
            clash(self.was_adopted.id(), self.adoption_date.id(), &ADOPTED_AND_NOT);
        }
        self.path_contradictions(&mut clash);
        self.tie.contradictions(&mut clash);
        self.sibling_tie.contradictions(&mut clash);
        self.sibling_contradictions(&mut clash);
    }

    /// Reports facts that contradict each other about a parent of the sibling. Such a person cannot also come in by a
    /// way that is open only to others. No outcome may depend on which of the two facts is right, so both are refused.
    fn sibling_contradictions(&self, clash: &mut impl FnMut(u8, u8, &'static Message)) {
        let tie = &self.sibling_tie;
        if !tie.relationship.is(Relationship::Parent).is_yes() {
            return;
        }
        let godparent = tie.godparent();
        let fictive_kin = tie.fictive_kin_ties() | tie.fictive_kin_foster(&self.as_of);
        let siblings = self.sibling_placed_together.yes() & self.are_siblings();
        for (way_in, stated) in [
            (godparent, godparent.rests_on()),
            (tie.spouse_of_kin(), tie.spouse_of.only()),
            (fictive_kin, tie.unrelated_by_birth_or_marriage.only()),
        ] {
            if (siblings & way_in).is_yes() {
                for stated in stated.iter() {
                    clash(tie.relationship.id(), stated, &PARENT_OF_SIBLING);
                }
            }
        }
    }
}

impl Tie {
    fn contradictions(&self, clash: &mut impl FnMut(u8, u8, &'static Message)) {
        if let (Some(stated), Some(grounded)) = (self.paternity_established.get(), self.paternity_by_route().known())
            && stated != grounded
        {
            clash(
                self.paternity_established.id(),
                self.paternity_route.id(),
                &PATERNITY_AND_ROUTE,
            );
        }
        if self.ties_significant.yes().is_yes() && self.ties_with.is(TiesWith::Neither).is_yes() {
            clash(self.ties_significant.id(), self.ties_with.id(), &TIES_WITH_NOBODY);
        }
        let (sponsor, entrusted) = (self.godparent_sponsor.yes(), self.godparent_entrusted.yes());
        match self.godparent_confirmation.get() {
            Some(GodparentConfirmation::Confirmed) if (sponsor | entrusted).is_no() => {
                for denied in [self.godparent_sponsor.id(), self.godparent_entrusted.id()] {
                    clash(denied, self.godparent_confirmation.id(), &GODPARENT_AND_CONFIRMATION);
                }
            }
            Some(GodparentConfirmation::CannotBeConfirmed) => {
                for (stated, id) in [
                    (sponsor, self.godparent_sponsor.id()),
                    (entrusted, self.godparent_entrusted.id()),
                ] {
                    if stated.is_yes() {
                        clash(id, self.godparent_confirmation.id(), &GODPARENT_AND_CONFIRMATION);
                    }
                }
            }
            Some(GodparentConfirmation::Confirmed) | None => {}
        }
        let of_parent = self.spouse_of.is(KinOrGodparent::Kin(Relationship::Parent));
        if let (Some(named), Some(kind)) = (self.relationship.get(), self.spouse_kind.get())
            && of_parent.is_yes()
            && union_with_parent(named).is_some_and(|by_name| by_name != kind)
            // A couple without a union may have been in one.
            && (named != Relationship::ParentsUnmarriedPartner || self.spouse_current.yes().is_yes())
        {
            clash(self.relationship.id(), self.spouse_kind.id(), &TIE_AND_UNION);
        }
        let related = self.related();
        if related.is_yes() && self.unrelated_by_birth_or_marriage.yes().is_yes() {
            let named = related.rests_on().contains(self.relationship.id());
            clash(
                if named {
                    self.relationship.id()
                } else {
                    self.spouse_of.id()
                },
                self.unrelated_by_birth_or_marriage.id(),
                &UNRELATED_AND_RELATED,
            );
        }
    }
}

impl Facts {
    /// The facts that would tell which tie an ambiguous path means.
    pub(super) fn told_by(&self) -> FactSet {
        self.tie.relationship.unless_known() | self.tie.spouse_of.unless_known()
    }

    /// The ties that the path may mean, where one is given that resolves.
    pub(super) fn resolution(&self) -> Option<&Resolution> {
        self.kin_path.known()?.means().ok()
    }

    /// The facts as they stand for each tie that the path may mean; without a path, as they stand.
    pub(super) fn meanings(&self) -> Vec<Facts> {
        let Some(resolution) = self.resolution() else {
            return vec![self.clone()];
        };
        let meanings: Vec<Facts> = resolution.ties().iter().filter_map(|tie| self.meaning(tie)).collect();
        if meanings.is_empty() {
            vec![self.clone()]
        } else {
            meanings
        }
    }

    /// Whether the union stated is another than that of the path's last step. A grandmother's husband may be the
    /// grandfather, but nobody is by not being her husband.
    fn denies_last_step(&self) -> bool {
        let tie = &self.tie;
        let is_told = tie.relationship.is_known() || tie.spouse_of.is_known();
        let another = |kind| tie.spouse_kind.get().is_some_and(|stated| stated != kind);
        let last = self.kin_path.known().and_then(|path| path.entries().last());
        !is_told
            && match last {
                Some(Step::Spouse) => another(SpouseKind::Marriage),
                Some(Step::CivilUnionPartner) => another(SpouseKind::CivilUnion),
                Some(Step::ExSpouse) => tie.spouse_current.yes().is_yes(),
                Some(
                    Step::Mother
                    | Step::Father
                    | Step::Parent
                    | Step::Brother
                    | Step::Sister
                    | Step::Sibling
                    | Step::HalfBrother
                    | Step::HalfSister
                    | Step::HalfSibling
                    | Step::Son
                    | Step::Daughter
                    | Step::Child
                    | Step::StepMother
                    | Step::StepFather
                    | Step::StepParent
                    | Step::StepBrother
                    | Step::StepSister
                    | Step::StepSibling
                    | Step::StepSon
                    | Step::StepDaughter
                    | Step::StepChild,
                )
                | None => false,
            }
    }

    /// The facts with a tie of the path stated as relationship, spouse, side and union; `None` where
    /// they already say another.
    pub(super) fn meaning(&self, tie: &PathTie) -> Option<Facts> {
        if self.denies_last_step() {
            return None;
        }
        let mut facts = self.clone();
        let (path, own) = (&self.kin_path, &mut facts.tie);
        let no_tie_of_their_own = own.relationship.is(Relationship::NoTie).is_yes();
        let of_parent = tie.spouse_of().contains(&Relationship::Parent) && tie.union != Union::Ended;
        let of_parent = of_parent && no_tie_of_their_own;
        let of = match tie.kin_type {
            KinType::SpouseOf { .. } => code_of_kin(tie.spouse_of()),
            KinType::Child
            | KinType::Blood { .. }
            | KinType::Step { .. }
            | KinType::CivilUnionPartner
            | KinType::CivilUnionPartnersChild
            | KinType::InLaw
            | KinType::Unrelated => match of_parent {
                true => Relationship::Parent,
                false => Relationship::NoTie,
            },
        };
        match own.relationship.get() {
            Some(stated) if !tie.is_called(stated) => return None,
            Some(_) => {}
            None if of != Relationship::NoTie => {
                own.relationship.follow(path, Relationship::NoTie);
            }
            None => own.relationship.follow(path, relationship_of(tie)),
        }
        match own.spouse_of.get() {
            Some(KinOrGodparent::Kin(Relationship::NoTie)) if of_parent => return None,
            Some(KinOrGodparent::Kin(stated)) if !tie.is_spouse_of(stated) => return None,
            Some(KinOrGodparent::Godparent) => return None,
            // Nobody who matters: of whom, the path says all the same.
            Some(KinOrGodparent::Kin(Relationship::NoTie)) | None => {
                own.spouse_of.follow(path, KinOrGodparent::Kin(of));
            }
            Some(KinOrGodparent::Kin(_)) => {}
        }
        if let Some(side) = tie.side {
            match own.side.get() {
                Some(stated) if stated != side => return None,
                Some(_) | None => own.side.follow(path, side),
            }
        }
        let kind = match tie.union {
            Union::Marriage => Some(SpouseKind::Marriage),
            Union::CivilUnion => Some(SpouseKind::CivilUnion),
            Union::None | Union::Ended => None,
        };
        let of_nobody = KinOrGodparent::Kin(Relationship::NoTie);
        let by_spouse = own.spouse_of.get() != Some(of_nobody);
        if let Some(said) = kind {
            match own.spouse_kind.get() {
                Some(stated) if stated != said && by_spouse => return None,
                Some(_) => {}
                None => own.spouse_kind.follow(path, said),
            }
        }
        if tie.union == Union::Ended {
            match own.spouse_current.get() {
                Some(true) => return None,
                Some(false) | None => own.spouse_current.follow(path, false),
            }
        }
        let unrelated = own.unrelated_by_birth_or_marriage.yes().is_yes();
        (!unrelated || !own.related().is_yes()).then_some(facts)
    }

    /// Reports a path that contradicts the tie that is stated as well.
    fn path_contradictions(&self, clash: &mut impl FnMut(u8, u8, &'static Message)) {
        let Some(resolution) = self.resolution() else {
            return;
        };
        if resolution.ties().iter().any(|tie| self.meaning(tie).is_some()) {
            return;
        }
        let tie = &self.tie;
        let slots: [&dyn Slot; 6] = [
            &tie.relationship,
            &tie.spouse_of,
            &tie.side,
            &tie.spouse_kind,
            &tie.spouse_current,
            &tie.unrelated_by_birth_or_marriage,
        ];
        let known = || slots.into_iter().filter(|slot| slot.is_known());
        let fits = |facts: &Facts| {
            let mut ties = resolution.ties().iter();
            ties.any(|tie| facts.meaning(tie).is_some())
        };
        let mut at_odds: Vec<u8> = known()
            .filter(|slot| {
                let mut alone = Facts {
                    kin_path: self.kin_path.clone(),
                    ..Facts::default()
                };
                if let Some(copy) = alone.slot(slot.id()) {
                    copy.put(slot.raw());
                }
                !fits(&alone)
            })
            .map(|slot| slot.id())
            .collect();
        if at_odds.is_empty() {
            // Each may stand, and not all together: the first for which those before it leave no tie.
            let mut rest = self.clone();
            let mut put = |slot: &dyn Slot, raw| {
                if let Some(copy) = rest.slot(slot.id()) {
                    copy.put(raw);
                }
                fits(&rest)
            };
            for slot in slots {
                put(slot, None);
            }
            let first = known().find(|slot| !put(*slot, slot.raw()));
            at_odds.extend(first.map(|slot| slot.id()));
        }
        for fact in at_odds {
            let why = match fact == tie.unrelated_by_birth_or_marriage.id() {
                true => &UNRELATED_AND_RELATED,
                false => &PATH_AND_TIE,
            };
            clash(fact, self.kin_path.id(), why);
        }
    }
}

/// The union with the child's parent that makes the person what this name says, where it does.
fn union_with_parent(named: Relationship) -> Option<SpouseKind> {
    match named {
        Relationship::StepFather | Relationship::StepMother => Some(SpouseKind::Marriage),
        Relationship::ParentsCivilUnionPartner => Some(SpouseKind::CivilUnion),
        Relationship::ParentsUnmarriedPartner => Some(SpouseKind::UnmarriedPartner),
        Relationship::Grandparent
        | Relationship::Sibling
        | Relationship::HalfSibling
        | Relationship::GreatGrandparent
        | Relationship::Uncle
        | Relationship::Aunt
        | Relationship::Nephew
        | Relationship::Niece
        | Relationship::FirstCousin
        | Relationship::FirstCousinOnceRemoved
        | Relationship::SecondCousin
        | Relationship::GreatUncle
        | Relationship::GreatAunt
        | Relationship::StepGrandfather
        | Relationship::StepGrandmother
        | Relationship::StepBrother
        | Relationship::StepSister
        | Relationship::AdultChildOfParentsCivilUnionPartner
        | Relationship::Parent
        | Relationship::GreatGreatGrandparent
        | Relationship::GreatGreatUncle
        | Relationship::GreatGreatAunt
        | Relationship::Grandnephew
        | Relationship::Grandniece
        | Relationship::FirstCousinTwiceRemoved
        | Relationship::SecondCousinOnceRemoved
        | Relationship::ThirdCousin
        | Relationship::StepUncle
        | Relationship::StepAunt
        | Relationship::NoTie => None,
    }
}

/// The code that stands for a tie of a path. What has none of its own decides like any other of its kind.
fn relationship_of(tie: &PathTie) -> Relationship {
    let codes = tie.relationships();
    match tie.is_blood() {
        true => code_of_kin(codes),
        false => codes.first().copied().unwrap_or(Relationship::NoTie),
    }
}

/// The first of the codes of kin; a distant cousin's stands for kin without one.
fn code_of_kin(codes: &[Relationship]) -> Relationship {
    match codes.first() {
        Some(Relationship::NoTie) | None => Relationship::ThirdCousin,
        Some(named) => *named,
    }
}
