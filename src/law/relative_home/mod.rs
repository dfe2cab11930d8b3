//! May a relative's home take the child, as far as its conditions go? 301.80, with Appendix A.
//!
//! ```
//! use part301::time::calendar::Calendar;
//! use part301::law::relative_home::{self, ChildFeelings, Facts, Outcome};
//!
//! let mut facts = Facts::default();
//! facts.child_feelings.set(ChildFeelings::DoesNotTrust);
//! let answer = relative_home::assess(&facts, &Calendar::default())?;
//! assert_eq!(answer.outcome, Outcome::NotMet); // whatever else is unknown
//! # Ok::<(), part301::engine::problem::Problems>(())
//! ```
//!
//! The outcome is that of the conditions for placement alone: the Department's reason to believe, the child's own
//! feelings, the agreement, the home and the convictions. What else the Section asks of the workers is found and owed
//! beside it. Nothing is scored, and no home is called safe.

mod checks;
mod facts;

pub use facts::*;

use crate::engine::answer::{Answer, Duty, DutyStatus, Finding, Item, Role, Ruling, Say, Status};
use crate::engine::decision::{Contradiction, Decision, Settled, Span, old_enough};
use crate::engine::evaluate::table;
use crate::engine::fact::{Code, Fact, List, Part, Sheet, codes};
use crate::engine::problem::{Problem, Problems, messages};
use crate::engine::rule::{APPENDIX_A, Rule, S301_20, S301_80, Section, rule};
use crate::engine::text::{Arg, Message, Note, Text, Word};
use crate::engine::truth::{FactSet, Truth};
use crate::law::convictions::{HOME_CONVICTIONS, home_convictions};
use crate::law::relative::{CLOSE_AND_CARING, IDENTIFIED};
use crate::law::shared::clock::{BY_DATE, Clock, Term};
use crate::law::timeline;
use crate::time::calendar::{Calendar, Date};

codes! {
    /// What the conditions come to.
    pub enum Outcome {
        /// Every condition holds.
        ConditionsMet = "conditions_met", "conditions met", "condiciones cumplidas";
        /// One does not.
        NotMet = "not_met", "not met", "no se cumplen";
        /// Facts are missing.
        Undetermined = "undetermined", "undetermined", "indeterminado";
    }
}

codes! {
    /// What a home is paid.
    pub enum Payment {
        /// Licensed.
        FosterCareRate = "foster_care_rate", "the foster care rate", "la tarifa de cuidado de crianza";
        /// Unlicensed.
        ChildOnlyStandard = "child_only_standard_of_need", "the child-only standard of need", "el estándar de necesidad solo para niños";
    }
}

/// From this birthday on, somebody at home is checked.
const CHECKED_FROM: i32 = 13;
/// An adult, here: of an age to sign and be fingerprinted, and no longer a child under the agreement.
const ADULT: i32 = 18;

rule! {
    /// 301.80(a), (g).
    ASSESS = "home.assess", "301.80(a), (g)":
        "The Department has reason to believe that the relative can care for the child safely and adequately, after weighing what subsections (a) and (g) name.",
        "El Departamento tiene motivos para creer que el familiar puede cuidar al niño o la niña de forma segura y adecuada, tras valorar lo que nombran los apartados (a) y (g).";
    JUDGEMENT = "What is weighed is a judgement: it is listed, and never scored.",
        "Lo que se valora es un juicio: se enumera y nunca se puntúa.";
    NOT_WEIGHED = "Not considered yet: {considerations}.", "Aún no se ha considerado: {considerations}.";
    DO_NOT_PLACE = "Without that reason the child is not placed there.",
        "Sin esos motivos no se coloca allí al niño o la niña.";
}

fn assessed(f: &Facts, _: &Calendar, say: &mut Say) -> Ruling {
    let believes = f.reason_to_believe_safe.yes();
    if f.considered.known().is_some() {
        say.reading(&JUDGEMENT);
    }
    let open = f.not_weighed();
    if !open.is_empty() {
        let open = open.iter().map(|one| one.word()).collect();
        say.note(|| Note::plain(&NOT_WEIGHED).with("considerations", Arg::Words(open)));
    }
    if believes.is_no() {
        say.mend(&DO_NOT_PLACE);
    }
    match f.weighed() {
        weighed if believes.is_yes() && weighed.is_no() => Ruling::pending(weighed.rests_on()),
        weighed => (believes & weighed).into(),
    }
}

rule! {
    /// 301.80(e)(1)(A)-(F), (I), (2).
    RELATIVES_SEARCH = "relatives.search", "301.80(e)(1)(A)-(F), (I), (e)(2)":
        "Parents and child are asked about relatives, the child alone, and everybody named is listed, contacted, interviewed and documented; again at each change of placement.",
        "Se pregunta por familiares a los padres y, a solas, al niño o la niña, y todos los nombrados se anotan, contactan, entrevistan y documentan; de nuevo en cada cambio de colocación.";
    GOES_ON = "The search goes on throughout the case (301.80(e)(1)(I)).",
        "La búsqueda sigue durante todo el caso (301.80(e)(1)(I)).";
    TAKE_STEPS = "Take the steps of the search that are still lacking; document each.",
        "Dé los pasos de la búsqueda que faltan y documente cada uno.";
}

fn relatives_sought(f: &Facts, calendar: &Calendar, say: &mut Say) -> Ruling {
    let s = &f.search;
    say.note(&GOES_ON);
    let each = Truth::all([
        s.parents_asked.yes(),
        !s.child_can_be_asked.yes() | s.child_asked_alone.yes(),
        s.everyone_contacted.yes(),
        s.contacts_documented.yes(),
    ]);
    let entering = Truth::all([
        each,
        s.everyone_listed.yes(),
        s.interviews_tried.yes(),
        s.grandparents_contacted.yes(),
    ]);
    let again = Truth::all([each, s.interested_reconsidered.yes()]);
    let taken = s.search_for.decide(|search| match search {
        SearchFor::EnteringCare => entering,
        SearchFor::ChangeOfPlacement => again,
    });
    if taken.is_no() {
        say.mend(&TAKE_STEPS);
        return taken.into();
    }
    if s.search_for.get() != Some(SearchFor::EnteringCare) {
        return taken.into();
    }
    let in_time = f.interviews(calendar).ruling(say);
    match in_time.status {
        Status::NotMet => in_time,
        Status::Unknown if taken.is_yes() => in_time,
        _ => taken.into(),
    }
}

rule! {
    /// 301.80(e)(1)(G).
    NOTICE_FORM = "relatives.notice_form", "301.80(e)(1)(G)":
        "Each identified relative is told in writing, by U.S. Mail and in time, that a court ordered the child's removal into the Department's custody; a police report or finding of family or domestic violence stops the notice, and its copy goes into the record.",
        "A cada familiar identificado se le avisa por escrito, por correo postal y a tiempo, de que un tribunal ordenó retirar al niño o la niña y ponerlo bajo custodia del Departamento; un informe policial o una determinación de violencia familiar o doméstica impide el aviso, y su copia va al expediente.";
    NO_NOTICE = "No notice goes to this relative.", "A este familiar no se le envía aviso.";
    KEEP_A_COPY = "Do not send the notice; put a copy of the report or finding into the record.",
        "No envíe el aviso; ponga en el expediente una copia del informe o de la determinación.";
    SEND_AGAIN = "Send the notice by U.S. Mail, and say that a court ordered the removal into the Department's custody.",
        "Envíe el aviso por correo postal (U.S. Mail) y diga que un tribunal ordenó el traspaso a la custodia del Departamento.";
}

fn noticed(f: &Facts, calendar: &Calendar, say: &mut Say) -> Ruling {
    let n = &f.notice;
    let violence = f.violence();
    let sent = f.notice_sent();
    let form = Truth::all([n.notice_by_mail.yes(), n.notice_says_court_order.yes()]);
    match violence.known() {
        Some(true) => {
            say.note(&NO_NOTICE);
            let kept = !sent & n.violence_record_on_file.yes();
            if kept.is_no() {
                say.mend(&KEEP_A_COPY);
            }
            Ruling::from(kept).because(violence.rests_on())
        }
        None => Truth::unknown(violence.rests_on()).into(),
        Some(false) => {
            say.reading(&timeline::THIRTY_OR_SEVEN);
            let in_time = f.notice_clock(calendar).map(|(clock, _)| clock.ruling(say));
            match in_time {
                _ if sent.is_yes() && form.is_no() => {
                    say.mend(&SEND_AGAIN);
                    form.into()
                }
                None => Truth::unknown(n.initial_placement.only()).into(),
                Some(in_time) if in_time.status == Status::Met => Ruling::from(sent & form),
                Some(in_time) => in_time,
            }
        }
    }
}

rule! {
    /// 301.80(e)(1)(H).
    CHILD_FEELINGS = "home.child_feelings", "301.80(e)(1)(H)":
        "The child is not placed with somebody whom the child does not know, trust or feel safe with.",
        "No se coloca al niño o la niña con alguien a quien no conoce, en quien no confía o con quien no se siente a salvo.";
    STANDS = "The staffing and the supervisor's Critical Decision follow; as long as the child feels so, they do not open the home.",
        "Siguen la reunión de supervisión y la Decisión Crítica; mientras el niño o la niña sienta así, no abren el hogar.";
    CANNOT_BE_TOLD = "A child too young for it to be told is not read as one who does not know, trust or feel safe with the person.",
        "No se entiende que quien es demasiado pequeño para saberlo no conozca a la persona, no confíe en ella o no se sienta a salvo.";
    HEAR_THE_CHILD = "Hold the staffing, hear the child, and look for another home; if the child's feelings change, ask again.",
        "Celebre la reunión, escuche al niño o la niña y busque otro hogar; si cambia lo que siente, vuelva a preguntar.";
}

fn at_ease(f: &Facts, _: &Calendar, say: &mut Say) -> Ruling {
    if f.child_feelings.is(ChildFeelings::TooYoung).is_yes() {
        say.reading(&CANNOT_BE_TOLD);
        return Ruling::not_applicable(f.child_feelings.only());
    }
    let at_ease = f.at_ease();
    if at_ease.is_no() {
        say.reading(&STANDS);
        say.mend(&HEAR_THE_CHILD);
    }
    at_ease.into()
}

rule! {
    /// 301.80(h)(1)-(14).
    AGREEMENTS = "home.agreements", "301.80(h)(1)-(14)":
        "Before a child under 18 is placed, the relative meets fourteen conditions and signs an agreement to that effect.",
        "Antes de colocar a un menor de 18 años, el familiar cumple catorce condiciones y firma un acuerdo al respecto.";
    BOTH_GODPARENTS = "301.20 asks 301.80 of an unlicensed godparent alone, 301.80(c) of every godparent: the stricter is applied.",
        "301.20 exige 301.80 solo al padrino o la madrina sin licencia; 301.80(c), a todos: se aplica lo más estricto.";
    AGE_BY_THEN = "The age is read as that on the day asked about: for whoever is 18 by then no agreement is asked, also where the placement came before.",
        "La edad se entiende como la de la fecha consultada: para quien ya tiene 18 años no se exige acuerdo, aunque la colocación fuera anterior.";
    HAVE_SIGNED = "Having everybody of 18 and over sign, (h)(14), is read as met once each has signed.",
        "Que firmen todos los de 18 años o más, (h)(14), se entiende cumplido cuando cada uno ha firmado.";
    NOT_AGREED = "Not met: {items}.", "No se cumple: {items}.";
    OPEN_MEMBERS = "Not known of the household, and able to decide: {paths}.",
        "No se sabe de los miembros del hogar, y puede decidir: {paths}.";
    AGREE = "The child is not placed until the relative meets and signs each of these: {items}.",
        "No se coloca al niño o la niña hasta que el familiar cumpla y firme cada uno de estos puntos: {items}.";
}

fn agreed(f: &Facts, _: &Calendar, say: &mut Say) -> Ruling {
    if f.caregiver_kind.is(CaregiverKind::Godparent).is_yes() && f.licensed.yes().is_yes() {
        say.reading(&BOTH_GODPARENTS);
    }
    if f.of_age().is_yes() {
        say.reading(&AGE_BY_THEN);
    }
    Ruling::where_applies(!f.of_age(), || {
        let (signed, agreed) = (f.everybody(SIGNED), f.agreed());
        if say.is_silent() {
            return agreed.into();
        }
        if f.household.known().is_some() {
            say.reading(&HAVE_SIGNED);
        }
        let mut items = failing(&f.agreements, AgreementPoint::WORDS);
        let checks = AgreementPoint::BackgroundCheck.word();
        if signed.is_no() && !items.contains(&checks) {
            items.push(checks);
        }
        let sentences = [&NOT_AGREED, &OPEN_MEMBERS, &AGREE];
        f.say_items(say, agreed, (items, SIGNED), sentences);
        agreed.into()
    })
}

rule! {
    /// 301.80(i)(1)-(17).
    CONDITIONS = "home.conditions", "301.80(i)(1)-(17)":
        "Before the placement, staff visit the home and determine that seventeen conditions are met: background checks on adults and on children of 13 and over among them, a telephone at once only for a child with medical or other special needs.",
        "Antes de la colocación, el personal visita el hogar y determina que se cumplen diecisiete condiciones: entre ellas, consultas de antecedentes de los adultos y de los menores de 13 años o más; el teléfono inmediato, solo con necesidades médicas u otras especiales.";
    THE_RELATIVE_TOO = "The relative is a member of the household like the others.",
        "El familiar es un miembro del hogar como los demás.";
    NOT_SO = "Not met: {items}.", "No se cumple: {items}.";
    OPEN_CHECKS = "Not known of the household, and able to decide: {paths}.",
        "No se sabe de los miembros del hogar, y puede decidir: {paths}.";
    PUT_RIGHT = "The child is not placed until each of these is put right: {items}.",
        "No se coloca al niño o la niña hasta corregir cada uno de estos puntos: {items}.";
}

fn in_order(f: &Facts, _: &Calendar, say: &mut Say) -> Ruling {
    let holds = f.in_order();
    if say.is_silent() {
        return holds.into();
    }
    if f.household.known().is_some() {
        say.reading(&THE_RELATIVE_TOO);
    }
    let (registers, leads) = (f.registers(), f.everybody(LEADS));
    let no = |holds: Truth, point: HomePoint| holds.is_no().then_some(point.word());
    let mut items: Vec<&'static Word> = Vec::new();
    items.extend(no(registers, HomePoint::Registers));
    items.extend(no(leads, HomePoint::Leads));
    items.extend(failing(&f.home, HomePoint::WORDS));
    items.extend(no(f.telephone(), HomePoint::Telephone));
    let checks = [REGISTERS, LEADS].concat();
    f.say_items(say, holds, (items, &checks), [&NOT_SO, &OPEN_CHECKS, &PUT_RIGHT]);
    holds.into()
}

fn convicted(f: &Facts, _: &Calendar, say: &mut Say) -> Ruling {
    home_convictions(&f.history, say)
}

rule! {
    /// 301.80(j).
    SUPERVISION = "home.supervision", "301.80(j)":
        "Supervision and discipline are talked through at the first visit, at each later one, and monthly.",
        "Se habla de supervisión y disciplina en la primera visita, en cada una de las siguientes y cada mes.";
    BY_THE_MONTH = "Months run by the calendar, and only whole ones since the placement count.",
        "Los meses son los del calendario, y solo cuentan los completos desde la colocación.";
    NOT_TALKED_ABOUT = "Not talked through on: {days}.", "No se habló de ello el: {days}.";
    NO_VISIT = "No visit with that talk in the months that begin on: {months}.",
        "Ninguna visita con esa conversación en los meses que empiezan el: {months}.";
    NEXT_TIME = "Talk it through at the next visit, and visit every month; a month gone by cannot be made up for: record why.",
        "Háblelo en la próxima visita y visite cada mes; un mes pasado no se recupera: deje constancia del motivo.";
}

fn supervised(f: &Facts, _: &Calendar, say: &mut Say) -> Ruling {
    let log = f.home_visits.only();
    let Some(visits) = f.home_visits.known().map(List::entries) else {
        return Truth::unknown(log).into();
    };
    let talked = |visit: &HomeVisit| visit.discipline_discussed.get();
    let silent: Vec<&HomeVisit> = visits.iter().filter(|one| talked(one) == Some(false)).collect();
    if !silent.is_empty() {
        let days = silent.iter().filter_map(|visit| visit.date.get());
        let days: Vec<Date> = days.collect();
        if !days.is_empty() {
            say.note(|| Note::plain(&NOT_TALKED_ABOUT).with("days", Arg::Dates(days)));
        }
        say.mend(&NEXT_TIME);
        return Truth::no(log).into();
    }
    let (Some(placed), Some(as_of)) = (f.placed_on.get(), f.as_of.get()) else {
        let open = [&f.placed_on, &f.as_of].into_iter().filter(|date| date.get().is_none());
        return Truth::unknown(open.fold(FactSet::EMPTY, |set, date| set | date.only())).into();
    };
    let facts = log | f.placed_on.only() | f.as_of.only();
    say.reading(&BY_THE_MONTH);
    let (mut months, mut lacking) = (0, Vec::new());
    let mut first = match placed.first_of_month() {
        first if first < placed => first.last_of_month().plus_days(1),
        first => first,
    };
    while first.last_of_month() < as_of {
        let within = |visit: &HomeVisit| visit.date.get().is_none_or(|day| day.first_of_month() == first);
        months += 1;
        if !visits.iter().any(within) {
            lacking.push(first);
        }
        first = first.last_of_month().plus_days(1);
    }
    let known = |visit: &HomeVisit| visit.date.get().is_some() && talked(visit).is_some();
    match () {
        () if !lacking.is_empty() => {
            say.note(|| Note::plain(&NO_VISIT).with("months", Arg::Dates(lacking)));
            say.mend(&NEXT_TIME);
            Truth::no(facts).into()
        }
        () if !visits.iter().all(known) => Truth::unknown(log).into(),
        () if months == 0 && visits.is_empty() => Ruling::pending(facts),
        () => Truth::yes(facts).into(),
    }
}

rule! {
    /// 301.80(l), 301.20.
    DECISION = "home.decision", "301.80(l), 301.20":
        "Within 90 days of the initial placement a supervisor decides on it, with the background checks of everybody of 18 and over and the child's best interests in view.",
        "Dentro de los 90 días de la colocación inicial decide sobre ella una persona supervisora, a la vista de los antecedentes de todos los de 18 años o más y del interés superior.";
    DECIDE_AGAIN = "Have a supervisor decide, on the background checks and the child's best interests.",
        "Que decida una persona supervisora, con los antecedentes y el interés superior a la vista.";
}

fn decided(f: &Facts, calendar: &Calendar, say: &mut Say) -> Ruling {
    say.reading(&timeline::CRITERIA_ELSEWHERE);
    let in_time = f.decision_clock(calendar).ruling(say);
    let rightly = Truth::all([
        f.decided_by_supervisor.yes(),
        f.decided_on_background_checks.yes(),
        f.decided_on_best_interests.yes(),
    ]);
    match f.placement_decision_on.get() {
        Some(_) if rightly.is_no() => {
            say.mend(&DECIDE_AGAIN);
            rightly.into()
        }
        Some(_) if in_time.status == Status::Met => Ruling::from(rightly).because(in_time.facts),
        _ => in_time,
    }
}

rule! {
    /// 301.80(m).
    DOCUMENTED = "home.documented", "301.80(m)":
        "The conditions are documented on the Department's form before the placement, or with it.",
        "Las condiciones se documentan en el formulario del Departamento antes de la colocación, o con ella.";
    TOO_LATE = "Documented after the placement: that cannot be undone; record the reason.",
        "Se documentó después de la colocación: no puede deshacerse; deje constancia del motivo.";
}

fn documented(f: &Facts, _: &Calendar, say: &mut Say) -> Ruling {
    let documented = &f.conditions_documented_on;
    let in_time = documented.compared(&f.placed_on, |on, placed| on <= placed);
    if in_time.is_no() {
        say.mend(&TOO_LATE);
    }
    in_time.into()
}

rule! {
    /// 301.80(n).
    REASSESS = "home.reassess", "301.80(n)":
        "The home is reassessed before each administrative case review, and whenever there is reason to doubt the care.",
        "El hogar se reevalúa antes de cada revisión administrativa del caso, y siempre que haya motivos para dudar del cuidado.";
    THE_DAY_BEFORE = "\"Prior to\" the review is read as: on an earlier day.",
        "«Antes de» la revisión se lee como: en un día anterior.";
    REASSESS_NOW = "Reassess the home now: best interests, the relative, the agreement, the conditions, safety, and any pending charges against adults at home.",
        "Reevalúe el hogar ya: interés superior, familiar, acuerdo, condiciones, seguridad y cargos pendientes contra adultos del hogar.";
}

fn reassessed(f: &Facts, _: &Calendar, say: &mut Say) -> Ruling {
    let on_doubt = !f.care_in_doubt.yes() | f.reassessed_on_doubt.yes();
    let before = f.reassessed_on.compared(&f.case_review_on, |on, review| on < review);
    if let (Some(on), Some(review)) = (f.reassessed_on.get(), f.case_review_on.get())
        && on == review
    {
        say.reading(&THE_DAY_BEFORE);
    }
    let both = on_doubt & before;
    if both.is_no() {
        say.mend(&REASSESS_NOW);
        return both.into();
    }
    match (f.case_review_on.get(), f.as_of.get()) {
        (Some(review), Some(as_of)) if before.is_unknown() && as_of < review && on_doubt.is_yes() => {
            Ruling::pending(f.case_review_on.only() | f.as_of.only() | on_doubt.rests_on())
        }
        _ => both.into(),
    }
}

rule! {
    /// 301.80(o).
    MOVE = "home.move", "301.80(o)":
        "The child is moved to another placement only where the Department determines that it is necessary, and after notice under 89 Ill. Adm. Code 337.",
        "El niño o la niña se traslada a otra colocación solo si el Departamento determina que es necesario, y tras el aviso según 89 Ill. Adm. Code 337.";
    NOTICE_FIRST = "Determine that the move is necessary and give the notice under Part 337 first.",
        "Determine primero que el traslado es necesario y dé el aviso según la Parte 337.";
}

fn moved(f: &Facts, _: &Calendar, say: &mut Say) -> Ruling {
    Ruling::where_applies(f.move_planned.yes(), || {
        let rightly = Truth::all([f.move_necessary.yes(), f.move_notice_given.yes()]);
        if rightly.is_no() {
            say.mend(&NOTICE_FIRST);
        }
        rightly.into()
    })
}

rule! {
    /// 301.80(p).
    PAYMENT = "home.payment", "301.80(p)":
        "A licensed home is paid the foster care rate, an unlicensed relative the child-only standard of need.",
        "Un hogar con licencia recibe la tarifa de cuidado de crianza; un familiar sin licencia, el estándar de necesidad solo para niños.";
    PAID = "Here: {payment}.", "Aquí: {payment}.";
    IF_UNLICENSED = "This is owed only where the home is not licensed, which was not stated.",
        "Esto se debe solo si el hogar no tiene licencia, lo que no se indicó.";
}

fn paid(f: &Facts, _: &Calendar, say: &mut Say) -> Ruling {
    if let Some(payment) = f.payment() {
        say.note(|| Note::plain(&PAID).with("payment", Arg::Word(payment.word())));
    }
    f.licensed.stated().into()
}

// ---------------------------------------------------------------------------------------------------
// What the rules turn on

/// A check on a member of the household: its key, the age from which it is done, and whether it was.
type Check = (&'static str, i32, fn(&Member) -> Truth);

/// (h)(14).
const SIGNED: &[Check] = &[("authorizationSigned", ADULT, |member| member.authorization_signed.yes())];

/// (i)(1).
const REGISTERS: &[Check] = &[
    ("cantsChecked", CHECKED_FROM, |member| member.cants_checked.yes()),
    ("sexOffenderRegistryChecked", CHECKED_FROM, |member| {
        member.sex_offender_registry_checked.yes()
    }),
];

/// (i)(2).
const LEADS: &[Check] = &[("leadsChecked", CHECKED_FROM, |member| member.leads_checked.yes())];

/// A record of conditions that all must hold: whether they do.
fn all_hold(record: &impl Sheet) -> Truth {
    let mut all = Vec::new();
    record.each(&mut |slot| {
        let fact = FactSet::of(slot.id());
        all.push(match slot.raw() {
            Some(raw) => Truth::given(raw != 0, fact),
            None => Truth::unknown(fact),
        });
    });
    Truth::all(all)
}

/// Those that do not; the points are in the record's order.
fn failing(record: &impl Sheet, points: &'static [Word]) -> Vec<&'static Word> {
    let (mut failing, mut points) = (Vec::new(), points.iter());
    record.each(&mut |slot| failing.extend(points.next().filter(|_| slot.raw() == Some(0))));
    failing
}

impl Facts {
    /// Whether the child is 18 on the day asked about.
    fn of_age(&self) -> Truth {
        old_enough(&self.child_age, &self.child_birth_date, &self.as_of, ADULT)
    }

    fn at_ease(&self) -> Truth {
        let well = |feelings: &ChildFeelings| matches!(feelings, ChildFeelings::AtEase | ChildFeelings::TooYoung);
        self.child_feelings.passes(well)
    }

    /// Whether these checks were done on everybody at home of the age for them.
    fn everybody(&self, checks: &[Check]) -> Truth {
        let list = self.household.only();
        // Who is known of by a date of birth, or may come to be, is as old as the day asked about has it.
        let list_or_day = match self.as_of.known() {
            Some(_) => list,
            None => list | self.as_of.only(),
        };
        let Some(members) = self.household.known() else {
            return Truth::unknown(list_or_day);
        };
        let each = members.entries().iter().flat_map(|member| {
            checks.iter().map(|(_, years, done)| {
                let done = done(member);
                match (!member.is(*years, &self.as_of) | done).known() {
                    Some(so) => Truth::given(so, list),
                    // The numbers of an entry's facts are its own; what it waits for is the list, or the day.
                    None => Truth::unknown(match member.is_dated() {
                        true if done.is_no() => self.as_of.only(),
                        _ if member.age.known().is_none() => list_or_day,
                        _ => list,
                    }),
                }
            })
        });
        Truth::all(each).because(list)
    }

    /// (h)(1)-(14).
    fn agreed(&self) -> Truth {
        Truth::all([all_hold(&self.agreements), self.everybody(SIGNED)])
    }

    /// (i)(1).
    fn registers(&self) -> Truth {
        let decision = &self.abuse_report_decision;
        // A decision tells of a report.
        let decided_on = decision.stated();
        let exists = self.abuse_report_exists.yes().or_else(decided_on);
        let decided = !exists | decision.is(ReportDecision::Place);
        let communicated = self.results_communicated.yes();
        Truth::all([self.everybody(REGISTERS), communicated, decided])
    }

    /// (i)(15).
    fn telephone(&self) -> Truth {
        !self.child_special_needs.yes() | self.telephone_at_once.yes()
    }

    /// (i)(1)-(17).
    fn in_order(&self) -> Truth {
        let (registers, leads) = (self.registers(), self.everybody(LEADS));
        Truth::all([registers, leads, all_hold(&self.home), self.telephone()])
    }

    /// The conditions for placement.
    fn conditions(&self) -> Truth {
        Truth::all([
            self.reason_to_believe_safe.yes(),
            self.at_ease(),
            self.of_age() | self.agreed(),
            self.in_order(),
            self.history.clear(),
        ])
    }

    /// What does not hold and what would mend it or, while it is open, what is not known of the household.
    fn say_items(
        &self,
        say: &mut Say,
        holds: Truth,
        (items, checks): (Vec<&'static Word>, &[Check]),
        [not_so, open, mend]: [&'static Message; 3],
    ) {
        let items = || Arg::Words(items.clone());
        if holds.is_no() {
            say.note(|| Note::plain(not_so).with("items", items()));
            say.mend(|| Note::plain(mend).with("items", items()));
        }
        let paths = self.open_members(checks);
        if holds.is_unknown() && !paths.is_empty() {
            say.note(|| Note::plain(open).with("paths", Arg::Plain(paths.join(", "))));
        }
    }

    fn violence(&self) -> Truth {
        self.notice.relative_police_report.yes()
            | self.notice.relative_indicated_finding.yes()
            | self.notice.relative_court_finding.yes()
    }

    fn notice_sent(&self) -> Truth {
        let dated = self.notice.notice_sent_on.stated();
        self.notice.notice_sent.yes().or_else(dated)
    }

    /// What is to be weighed here and was not.
    fn not_weighed(&self) -> Vec<Consideration> {
        let Some(considered) = self.considered.known() else {
            return Vec::new();
        };
        let arises = |one: &Consideration| match one {
            Consideration::ParentsProgress => !self.violence_illness_or_substances.yes().is_no(),
            Consideration::UneasySibling => !self.uneasy_sibling_placed_along.yes().is_no(),
            _ => true,
        };
        let all = Consideration::ALL.iter().copied();
        all.filter(|one| arises(one) && !considered.entries().contains(one))
            .collect()
    }

    /// Whether everything was weighed; what may not arise is not counted against it.
    fn weighed(&self) -> Truth {
        let open = self.not_weighed();
        let so = |one: &Consideration| match one {
            Consideration::ParentsProgress => !self.violence_illness_or_substances.yes(),
            Consideration::UneasySibling => !self.uneasy_sibling_placed_along.yes(),
            _ => Truth::no(self.considered.only()),
        };
        let known = self.considered.stated();
        open.iter().map(so).fold(known, |all, one| all & one)
    }

    fn payment(&self) -> Option<Payment> {
        self.licensed.get().map(|licensed| match licensed {
            true => Payment::FosterCareRate,
            false => Payment::ChildOnlyStandard,
        })
    }

    // What runs from an event, as the timeline's rows count it.

    fn clock<'a>(
        &'a self,
        row: &'static Rule,
        (starts, done): (&'a Fact<Date>, &'a Fact<Date>),
        taken: Truth,
        calendar: &'a Calendar,
    ) -> Clock<'a> {
        Clock {
            starts,
            done,
            begun: BY_DATE,
            taken,
            as_of: &self.as_of,
            term: Term::Row(row),
            calendar,
        }
    }

    fn interviews<'a>(&'a self, calendar: &'a Calendar) -> Clock<'a> {
        let s = &self.search;
        let dates = (&s.case_assigned_on, &s.interviews_tried_on);
        let row = &timeline::RELATIVES_INTERVIEWED;
        self.clock(row, dates, s.interviews_tried.yes(), calendar)
    }

    /// Thirty days at initial placement, seven otherwise; neither while it is not known which.
    fn notice_clock<'a>(&'a self, calendar: &'a Calendar) -> Option<(Clock<'a>, &'static Rule)> {
        let n = &self.notice;
        let (row, starts) = match n.initial_placement.get()? {
            true => (&timeline::RELATIVES_NOTIFIED, &n.protective_custody_on),
            false => (&timeline::RELATIVE_NOTIFIED_LATER, &n.postal_address_obtained_on),
        };
        let clock = self.clock(row, (starts, &n.notice_sent_on), n.notice_sent.yes(), calendar);
        Some((clock, row))
    }

    fn decision_clock<'a>(&'a self, calendar: &'a Calendar) -> Clock<'a> {
        let dates = (&self.placed_on, &self.placement_decision_on);
        self.clock(&timeline::PLACEMENT_DECISION, dates, BY_DATE, calendar)
    }
}

impl Member {
    /// Whether the age is known from the day asked about alone.
    fn is_dated(&self) -> bool {
        self.age.known().is_none() && self.birth_date.known().is_some()
    }

    /// Whether the member is of this age on the day asked about.
    fn is(&self, years: i32, as_of: &Fact<Date>) -> Truth {
        old_enough(&self.age, &self.birth_date, as_of, years)
    }
}

// ---------------------------------------------------------------------------------------------------
// The decision

type Decide = fn(&Facts, &Calendar, &mut Say) -> Ruling;

table! {
    /// The rules in the order in which the text states them.
    TABLE: (&'static Rule, Decide) =
        ASSESS: assessed;
        RELATIVES_SEARCH: relatives_sought;
        NOTICE_FORM: noticed;
        CHILD_FEELINGS: at_ease;
        AGREEMENTS: agreed;
        CONDITIONS: in_order;
        HOME_CONVICTIONS: convicted;
        SUPERVISION: supervised;
        DECISION: decided;
        DOCUMENTED: documented;
        REASSESS: reassessed;
        MOVE: moved;
        PAYMENT: paid;
}

/// The Sections that it applies.
pub static SECTIONS: &[&Section] = &[&S301_20, &S301_80, &APPENDIX_A];

impl Decision for Facts {
    type Outcome = Outcome;
    const SPANS: &'static [Span] = &[Span::Birthdays(CHECKED_FROM), Span::Birthdays(ADULT)];
    const NUMBERS: &'static [i32] = &[CHECKED_FROM, ADULT];

    fn settle(&self) -> Settled<Outcome> {
        let conditions = self.conditions();
        Settled::of(conditions, Outcome::ConditionsMet, Outcome::NotMet)
    }

    fn with_list(&self, list: u8) -> Vec<Facts> {
        if list == self.household.id() {
            return self.households();
        }
        if list != self.history.convictions.id() {
            return Vec::new();
        }
        let facts = |history| Facts {
            history,
            ..self.clone()
        };
        self.history.ways().map(facts).collect()
    }

    fn listed_dates(&self) -> Vec<Date> {
        let members = self.household.known().map(List::entries).unwrap_or_default();
        members.iter().filter_map(|member| member.birth_date.get()).collect()
    }

    fn contradictions(&self, found: &mut dyn FnMut(Contradiction)) {
        self.contradicting(found);
    }

    fn malformed(&self, problems: &mut Vec<Problem>) {
        self.malformed_lists(problems);
    }
}

/// Assesses a relative's home by the conditions of 301.80.
///
/// # Errors
/// All [`Problems`] at once where facts contradict each other. Facts read by
/// [`Facts::from_value`](Decision::from_value) have been checked already.
pub fn assess(facts: &Facts, calendar: &Calendar) -> Result<Answer<Outcome>, Problems> {
    let problems = facts.faults();
    if !problems.is_empty() {
        return Err(Problems(problems));
    }
    let (outcome, missing) = facts.resolve();
    let outcome = outcome.unwrap_or(Outcome::Undetermined);
    let summary = match outcome {
        Outcome::ConditionsMet => &CONDITIONS_MET,
        Outcome::NotMet => &NOT_MET,
        Outcome::Undetermined => &UNDETERMINED,
    };
    let finding = |(rule, decide): &(&'static Rule, Decide)| Finding::of(rule, |say| decide(facts, calendar, say));
    let payment = facts.payment().map(|payment| Item::Word(payment.word()));
    Ok(Answer {
        outcome,
        summary: summary.into(),
        findings: TABLE.iter().map(finding).collect(),
        missing,
        duties: facts.duties(calendar),
        sections: SECTIONS,
        as_of: facts.as_of.get(),
        declared: Facts::DECLARED,
        beside: vec![("payment", payment.unwrap_or(Item::Null))],
    })
}

impl Facts {
    fn duties(&self, calendar: &Calendar) -> Vec<Duty> {
        let mut duties = Vec::new();
        let done = |duty: Duty, fact: &Fact<bool>| match fact.yes().is_yes() {
            true => duty.done(),
            false => duty,
        };
        let row = |clock: Clock<'_>, rule, row: &'static Rule, by| clock.duty(rule, row.citation, by, &row.text);
        let worker = Role::PlacingWorker;
        match self.caregiver_kind.get() {
            None | Some(CaregiverKind::Relative) => {}
            Some(kind) => {
                let close = match kind {
                    CaregiverKind::Godparent => "301.80(e)(1)(B)",
                    _ => "301.80(e)(1)(C)",
                };
                duties.push(Duty::open(&ASSESS, "301.80(c)", worker, &IDENTIFIED));
                duties.push(Duty::open(&ASSESS, close, worker, &CLOSE_AND_CARING));
            }
        }
        if !self.not_weighed().is_empty() {
            duties.push(Duty::open(&ASSESS, "301.80(a), (g)", worker, &WEIGH));
        }
        let permanency = Role::PermanencyWorker;
        if self.search.search_for.is(SearchFor::EnteringCare).is_yes() {
            let interviews = &timeline::RELATIVES_INTERVIEWED;
            let clock = self.interviews(calendar);
            duties.push(row(clock, &RELATIVES_SEARCH, interviews, permanency));
        }
        match (self.violence().known(), self.notice_clock(calendar)) {
            (Some(true), _) => {
                let copy = Duty::open(&NOTICE_FORM, "301.80(e)(1)(G)", permanency, &COPY);
                duties.push(done(copy, &self.notice.violence_record_on_file));
            }
            (Some(false), Some((clock, notice))) => {
                duties.push(row(clock, &NOTICE_FORM, notice, permanency));
            }
            _ => {}
        }
        if self.at_ease().is_no() {
            let at = "301.80(e)(1)(H)";
            let staffing = Duty::open(&CHILD_FEELINGS, at, worker, &STAFFING);
            duties.push(done(staffing, &self.staffing_held));
            let decision = Duty::open(&CHILD_FEELINGS, at, Role::Supervisor, &CRITICAL_DECISION);
            duties.push(done(decision, &self.critical_decision_documented));
        }
        duties.extend(self.history.duties());
        let household = self.fingerprinted();
        let dates = (&self.placed_on, &household);
        let fingerprints = &timeline::FINGERPRINTS;
        let clock = self.clock(fingerprints, dates, BY_DATE, calendar);
        if !self.of_age().is_yes() {
            let taken = row(clock, &AGREEMENTS, fingerprints, Role::RelativeHousehold);
            duties.push(taken);
        }
        let (placed, as_of) = (self.placed_on.get(), self.as_of.get());
        let supervision = Duty::open(&SUPERVISION, "301.80(j)", permanency, &TALK);
        duties.push(supervision);
        let decision = &timeline::PLACEMENT_DECISION;
        duties.push(row(
            self.decision_clock(calendar),
            &DECISION,
            decision,
            Role::Supervisor,
        ));
        let on_the_form = self.conditions_documented_on.get();
        let document = Duty::open(&DOCUMENTED, "301.80(m)", worker, &DOCUMENT);
        duties.push(document.due(placed, on_the_form, as_of));
        let before = self.case_review_on.get().map(|review| review.plus_days(-1));
        let reassess = Duty::open(&REASSESS, "301.80(n)", Role::Agency, &REASSESS_BEFORE);
        duties.push(reassess.due(before, self.reassessed_on.get(), as_of));
        if self.care_in_doubt.yes().is_yes() {
            let now = Duty::open(&REASSESS, "301.80(n)", Role::Agency, &REASSESS_NOW);
            duties.push(done(now, &self.reassessed_on_doubt));
        }
        if self.move_planned.yes().is_yes() {
            let notice = Duty::open(&MOVE, "301.80(o)", Role::Department, &NOTICE_FIRST);
            duties.push(done(notice, &self.move_notice_given));
        }
        let fictive = self.caregiver_kind.is(CaregiverKind::FictiveKin);
        if fictive.is_yes() && !self.licensed.yes().is_yes() {
            let licence = &timeline::LICENCE_APPLICATION;
            let undone = never();
            let clock = self.clock(licence, (&self.placed_on, &undone), BY_DATE, calendar);
            let mut apply = row(clock, &PAYMENT, licence, Role::FictiveKin);
            if self.licensed.known().is_none() {
                apply = apply.note(&IF_UNLICENSED);
                // Not overdue for certain: it waits for that to be known.
                if apply.status == DutyStatus::Overdue {
                    apply.status = DutyStatus::Waiting;
                }
            }
            duties.push(apply.note(&timeline::NO_REMOVAL_FOR_THAT));
        }
        duties
    }

    /// The day on which everybody of 18 and over had been fingerprinted.
    fn fingerprinted(&self) -> Fact<Date> {
        let mut done = never();
        let adult = |member: &&Member| !member.is(ADULT, &self.as_of).is_no();
        let members = self.household.known().map(List::entries).unwrap_or_default();
        let days: Option<Vec<Date>> = members
            .iter()
            .filter(adult)
            .map(|member| member.fingerprinted_on.get())
            .collect();
        if let Some(last) = days.and_then(|days| days.into_iter().max()) {
            done.set(last);
        }
        done
    }
}

/// A step that nobody is known to have taken.
fn never() -> Fact<Date> {
    let mut beyond_all = u8::MAX;
    Fact::numbered(&mut beyond_all)
}

messages! { MESSAGES:
    /// The outcome is conditions_met.
    CONDITIONS_MET = "relative_home.outcome.conditions_met",
        "On the facts given, the conditions of 301.80 for a placement are met; placing the child remains a decision of the Department and the supervisor.",
        "Con los datos indicados, se cumplen las condiciones de 301.80 para una colocación; colocar al niño o la niña sigue siendo decisión del Departamento y de la persona supervisora.";
    /// The outcome is not_met.
    NOT_MET = "relative_home.outcome.not_met",
        "A condition of 301.80 for a placement is not met: the child is not placed there while it is not.",
        "No se cumple una condición de 301.80 para la colocación: mientras no se cumpla, no se coloca allí al niño o la niña.";
    /// The outcome is undetermined.
    UNDETERMINED = "relative_home.outcome.undetermined",
        "It cannot be told yet whether the conditions of 301.80 for a placement are met.",
        "Aún no se puede saber si se cumplen las condiciones de 301.80 para una colocación.";
    /// 301.80(a), (g).
    WEIGH = "relative_home.duty.weigh",
        "Consider what has not been considered yet, and document it.",
        "Considerar lo que aún no se ha considerado y documentarlo.";
    /// 301.80(e)(1)(G).
    COPY = "relative_home.duty.copy",
        "Obtain a copy of the police report or finding of violence, and put it into the record.",
        "Obtener una copia del informe policial o de la determinación de violencia y ponerla en el expediente.";
    /// 301.80(e)(1)(H).
    STAFFING = "relative_home.duty.staffing",
        "Hold a supervisory staffing to discuss the child's feelings and to determine and validate the concerns.",
        "Celebrar una reunión de supervisión para hablar de lo que siente el niño o la niña y determinar y validar sus inquietudes.";
    /// 301.80(e)(1)(H).
    CRITICAL_DECISION = "relative_home.duty.critical_decision",
        "Make a Critical Decision on placement with this relative, and document it in a supervisory note.",
        "Tomar una Decisión Crítica sobre la colocación con este familiar y documentarla en una nota de supervisión.";
    /// 301.80(n).
    REASSESS_BEFORE = "relative_home.duty.reassess",
        "Reassess the home before the administrative case review.",
        "Reevaluar el hogar antes de la revisión administrativa del caso.";
    /// 301.80(j).
    TALK = "relative_home.duty.talk",
        "Talk through supervision and discipline at the first visit and each later one, and supervision at monthly visits.",
        "Hablar de supervisión y disciplina en la primera visita y en cada una de las siguientes, y de supervisión en las visitas mensuales.";
    /// 301.80(m).
    DOCUMENT = "relative_home.duty.document",
        "Document on the Department's form that the conditions for placement are met, before the placement or with it.",
        "Documentar en el formulario del Departamento que se cumplen las condiciones para la colocación, antes de ella o con ella.";
}
