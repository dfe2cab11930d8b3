//! Is this person a relative of the child? 301.20, with 301.80(c), (e), (k) and (p).
//!
//! ```
//! use part301::kinship::{Relationship, Side};
//! use part301::relative::{self, Facts, Outcome};
//! use part301::text::Lang;
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
//! # Ok::<(), part301::problem::Problems>(())
//! ```

use crate::answer::{Answer, Duty, Finding, Item, Role, Ruling, Say};
use crate::calendar::Date;
use crate::decision::{Contradiction, Decision, Settled, Span};
use crate::fact::{
    Age, AnsweredBy, Code, Fact, FactValue, List, Part, Sheet, Slot, Value, ask, codes, facts, flat,
};
use crate::kinship::{self, Relationship, Resolution, Side, Standing, Step, Union};
use crate::problem::{Problem, ProblemCode, Problems, messages};
use crate::rule::{Rule, Rules, S301_20, S301_80, Section, rule};
use crate::text::{Arg, Message, Note, Text, Word};
use crate::truth::{FactSet, Truth};

// ---------------------------------------------------------------------------------------------------
// The facts

codes! {
    /// How a tie in law arises. Both count.
    pub enum TieBy {
        /// By birth.
        Blood = "blood", "by birth", "por nacimiento";
        /// By adoption.
        Adoption = "adoption", "by adoption", "por adopción";
    }
}

codes! {
    /// The kind of union.
    pub enum SpouseKind {
        /// A marriage.
        Marriage = "marriage", "marriage", "matrimonio";
        /// A civil union.
        CivilUnion = "civil_union", "civil union", "unión civil";
        /// A couple without either.
        UnmarriedPartner = "unmarried_partner", "unmarried couple", "pareja sin matrimonio ni unión civil";
    }
}

codes! {
    /// The five ways in which 301.20 lets paternity be established.
    pub enum PaternityRoute {
        /// A presumption of parentage under Section 204 of the Parentage Act.
        Presumption = "presumption", "legal presumption (for example, marriage to the mother)", "presunción legal (por ejemplo, matrimonio con la madre)";
        /// A voluntary acknowledgment under Article 3 of the Parentage Act.
        Acknowledgment = "acknowledgment", "voluntary acknowledgment", "reconocimiento voluntario";
        /// An adjudication.
        Adjudication = "adjudication", "court decision", "decisión judicial";
        /// Adoption by the man.
        Adoption = "adoption", "adoption by him", "adopción por él";
        /// A gestational surrogacy arrangement.
        GestationalSurrogacy = "gestational_surrogacy", "gestational surrogacy", "gestación subrogada";
    }
}

codes! {
    /// With whom the person has close ties.
    pub enum TiesWith {
        /// With the child.
        Child = "child", "with the child", "con el niño o la niña";
        /// With the child's family.
        Family = "family", "with the child's family", "con la familia";
        /// With neither.
        Neither = "neither", "with neither", "con ninguno";
    }
}

codes! {
    /// Whether anyone or anything confirms a godparent tie.
    pub enum GodparentConfirmation {
        /// Parents, other family, the child or a document confirm it.
        Confirmed = "confirmed", "confirmed", "confirmado";
        /// None of them can.
        CannotBeConfirmed = "cannot_be_confirmed", "cannot be confirmed", "no se puede confirmar";
    }
}

/// A relationship, or being godparent: what someone can be to a child whose spouse is asked about, or
/// can have been before an adoption.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KinOrGodparent {
    /// By blood, adoption, marriage or civil union, or not at all.
    Kin(Relationship),
    /// As a godparent who meets the definition.
    Godparent,
}

static GODPARENT_WORD: Word = Word {
    list: "KinOrGodparent",
    code: "godparent",
    label: Text::new("godparent", "padrino o madrina"),
};

impl Code for KinOrGodparent {
    const ALL: &'static [KinOrGodparent] = &{
        let mut all = [KinOrGodparent::Godparent; Relationship::ALL.len() + 1];
        let mut place = 0;
        let mut rest = Relationship::ALL;
        while let [first, tail @ ..] = rest {
            if let Some((_, [slot, ..])) = all.split_at_mut_checked(place) {
                *slot = KinOrGodparent::Kin(*first);
            }
            place += 1;
            rest = tail;
        }
        all
    };
    const WORDS: &'static [Word] = &{
        let mut all = [GODPARENT; Relationship::WORDS.len() + 1];
        let mut place = 0;
        let mut rest = Relationship::WORDS;
        while let [first, tail @ ..] = rest {
            if let Some((_, [slot, ..])) = all.split_at_mut_checked(place) {
                *slot = Word {
                    list: "KinOrGodparent",
                    code: first.code,
                    label: first.label,
                };
            }
            place += 1;
            rest = tail;
        }
        all
    };
    fn word(self) -> &'static Word {
        match self {
            KinOrGodparent::Kin(kin) => kin.word(),
            KinOrGodparent::Godparent => &GODPARENT_WORD,
        }
    }
}

const GODPARENT: Word = Word {
    list: "KinOrGodparent",
    code: "godparent",
    label: Text::new("godparent", "padrino o madrina"),
};

/// The most steps that a kinship path takes.
pub const PATH_LIMIT: u32 = 12;

/// A kinship path, from the child outward.
pub type Path = List<Step, 1, PATH_LIMIT>;

facts! {
    /// The person's ties to a child: to the child in care or, read with the sibling in the child's
    /// place, to a sibling.
    pub struct Tie {
        /// The person's own tie in law on the day asked about, other than through a spouse.
        pub relationship: Fact<Relationship> = ask("301.20 \"Relative\"")
            .label("What is the person to the child?", "¿Qué parentesco tiene la persona con el niño o la niña?")
            .help("The person's own tie in law on the day asked about, not one through a spouse. Leave it open if it is not known.",
                  "El vínculo legal propio de la persona en la fecha consultada, no a través de un cónyuge. Déjelo sin respuesta si no se sabe.");
        /// How the relationship arises.
        pub tie_by: Fact<TieBy> = ask("301.20 \"Relative\"")
            .label("Does the relationship arise by birth or by adoption?", "¿El parentesco surge por nacimiento o por adopción?")
            .help("Both count alike.", "Ambos cuentan por igual.");
        /// Through which parent the tie runs.
        pub side: Fact<Side> = ask("301.20 \"Father\"")
            .label("Through which parent does the tie run?", "¿Por parte de quién es el vínculo?")
            .help("Kin through the father count once paternity is established.", "La familia paterna cuenta una vez establecida la paternidad.");
        /// To whom among the child's kin the person is or was married or joined.
        pub spouse_of: Fact<KinOrGodparent> = ask("301.20 \"Relative\"")
            .label("Is the person the spouse or partner of someone related to the child? Of whom?", "¿Es la persona cónyuge o pareja de alguien emparentado con el niño o la niña? ¿De quién?")
            .help("Choose what that spouse or partner is to the child. Choose \"none of these\" if there is no such spouse.",
                  "Elija qué es ese cónyuge o pareja para el niño o la niña. Elija «ninguno de estos» si no lo hay.");
        /// The kind of that union.
        pub spouse_kind: Fact<SpouseKind> = ask("301.20 \"Relative\"")
            .label("What kind of union is or was it?", "¿Qué clase de unión es o fue?")
            .help("A spouse counts, and so does a party to a civil union; an unmarried partner does not.",
                  "Cuentan el matrimonio y la unión civil; una pareja sin ninguno de los dos, no.");
        /// Whether the union that the tie rests on is in force.
        pub spouse_current: Fact<bool> = ask("301.20 \"Relative\"")
            .label("Is the marriage or civil union that the tie rests on still in force?", "¿Sigue vigente el matrimonio o la unión civil en que se basa el vínculo?")
            .help("A step tie ends with divorce. If it was only the parent's death that ended the union, the step tie stands: answer yes.",
                  "El vínculo por afinidad termina con el divorcio. Si solo terminó por la muerte del padre o la madre, el vínculo sigue: responda que sí.");
        /// Whether paternity is established.
        pub paternity_established: Fact<bool> = ask("301.20 \"Father\"")
            .label("Is the child's paternity established?", "¿Está establecida la paternidad?")
            .help("By one of the five ways that the definition of \"father\" lists.", "Por una de las cinco vías de la definición de «padre».");
        /// On what ground.
        pub paternity_route: Fact<PaternityRoute> = ask("301.20 \"Father\"")
            .label("On what ground is the man treated as the father?", "¿Por qué motivo se considera padre a ese hombre?")
            .help("The only ground there is.", "El único motivo que existe.");
        /// Whether the presumption was rebutted.
        pub presumption_rebutted: Fact<bool> = ask("301.20 \"Father\"")
            .when("paternityRoute", &["presumption"])
            .label("Was the presumption rebutted?", "¿Se refutó la presunción?")
            .help("A rebutted presumption establishes nothing.", "Una presunción refutada no establece nada.");
        /// Whether the acknowledgment took effect.
        pub acknowledgment_effective: Fact<bool> = ask("301.20 \"Father\"")
            .when("paternityRoute", &["acknowledgment"])
            .label("Did the acknowledgment take effect?", "¿Surtió efecto el reconocimiento?")
            .help("Under Article 3 of the Illinois Parentage Act of 2015.", "Según el artículo 3 de la Ley de Filiación de Illinois de 2015.");
        /// Whether it was rescinded.
        pub acknowledgment_rescinded: Fact<bool> = ask("301.20 \"Father\"")
            .when("paternityRoute", &["acknowledgment"])
            .label("Was the acknowledgment rescinded?", "¿Se revocó el reconocimiento?")
            .help("Taken back by one of those who signed it.", "Retirado por quien lo firmó.");
        /// Whether it was challenged with success.
        pub acknowledgment_challenged: Fact<bool> = ask("301.20 \"Father\"")
            .when("paternityRoute", &["acknowledgment"])
            .label("Was the acknowledgment successfully challenged?", "¿Se impugnó con éxito el reconocimiento?")
            .help("A challenge that failed or is pending is no.", "Una impugnación fallida o pendiente es no.");
        /// Whether the surrogacy arrangement is valid.
        pub surrogacy_valid: Fact<bool> = ask("301.20 \"Father\"")
            .when("paternityRoute", &["gestational_surrogacy"])
            .label("Is the surrogacy arrangement valid, and does it comply with the law?", "¿Es válido el acuerdo de gestación subrogada y conforme a la ley?")
            .help("With the Gestational Surrogacy Act or other law.", "Con la Ley de Gestación Subrogada u otra ley.");
        /// Whether the person is unrelated by birth or marriage.
        pub unrelated_by_birth_or_marriage: Fact<bool> = ask("301.20 \"Fictive kin\"")
            .group("Close ties without kinship", "Lazos cercanos sin parentesco")
            .label("Is the person unrelated to the child by birth or marriage?", "¿La persona no tiene parentesco con el niño o la niña por nacimiento ni por matrimonio?")
            .help("Yes also for a former in-law, for kin of a man whose paternity is not established, and for someone related only by adoption who is not on the list.",
                  "Sí también para un exfamiliar político, para la familia de un hombre cuya paternidad no está establecida y para quien solo tiene un parentesco adoptivo que no está en la lista.");
        /// Whether significant and close ties are shown.
        pub ties_significant: Fact<bool> = ask("301.20 \"Fictive kin\"")
            .label("Are significant and close personal or emotional ties shown?", "¿Se han demostrado lazos personales o afectivos significativos y cercanos?")
            .help("With the child, or with the child's family.", "Con el niño o la niña, o con su familia.");
        /// With whom.
        pub ties_with: Fact<TiesWith> = ask("301.20 \"Fictive kin\"")
            .label("With whom are those ties?", "¿Con quién son esos lazos?")
            .help("Ties with the family are enough.", "Basta con lazos con la familia.");
        /// Whether they come from before the placement.
        pub ties_before_placement: Fact<bool> = ask("301.20 \"Fictive kin\"")
            .label("Do those ties come from before the child's placement with the person?", "¿Esos lazos son anteriores a la colocación con la persona?")
            .help("If the child is not placed with the person, ties that exist now count as from before.", "Si el niño o la niña no está con la persona, los lazos actuales son anteriores.");
        /// Whether the person is the child's current foster parent.
        pub current_foster_parent: Fact<bool> = ask("301.20 \"Fictive kin\"")
            .group("The current foster parent", "El padre o la madre de crianza actual")
            .label("Is the person the child's current foster parent?", "¿Es la persona el padre o la madre de crianza actual?")
            .help("On the day asked about.", "En la fecha consultada.");
        /// Whether the child is in the Department's custody or guardianship.
        pub in_department_custody: Fact<bool> = ask("301.20 \"Fictive kin\"")
            .label("Is the child in the custody or guardianship of the Department?", "¿Está el niño o la niña bajo custodia o tutela del Departamento?")
            .help("Under the Children and Family Services Act and the Juvenile Court Act of 1987.", "Según la Ley de Servicios para Niños y Familias y la Ley del Tribunal de Menores de 1987.");
        /// Since when the child has been in the person's home.
        pub placed_with_person_since: Fact<Date> = ask("301.20 \"Fictive kin\"")
            .label("Since when, without a break, has the child been in the person's home?", "¿Desde cuándo, sin interrupción, está el niño o la niña en el hogar de la persona?")
            .help("A break starts the year again.", "Una interrupción hace empezar el año de nuevo.");
        /// Whether there is a significant and family-like relationship.
        pub family_like: Fact<bool> = ask("301.20 \"Fictive kin\"")
            .label("Has the child a significant and family-like relationship with the foster parent?", "¿Tiene el niño o la niña una relación significativa y como de familia con la persona?")
            .help("A finding of those who know the child.", "Lo aprecian quienes conocen al niño o la niña.");
        /// Whether the Department identified the person as the child's permanent connection.
        pub permanent_connection_identified: Fact<bool> = ask("301.20 \"Fictive kin\"")
            .by(AnsweredBy::Department)
            .label("Has the Department identified the foster parent as the child's permanent connection?", "¿Ha identificado el Departamento a la persona como conexión permanente?")
            .help("Only the Department can.", "Solo el Departamento puede hacerlo.");
        /// Whether the person sponsored the child at baptism.
        pub godparent_sponsor: Fact<bool> = ask("301.20 \"Godparent\"")
            .group("Godparent", "Padrino o madrina")
            .label("Did the person sponsor the child at baptism?", "¿Fue la persona padrino o madrina de bautismo?")
            .help("If it is only claimed and not confirmed, leave it open.", "Si solo se afirma y no está confirmado, déjelo sin respuesta.");
        /// Whether the parents entrusted the person with helping to raise the child.
        pub godparent_entrusted: Fact<bool> = ask("301.20 \"Godparent\"")
            .label("Did the parents entrust the person with a special duty to help raise the child?", "¿Encomendaron los padres a la persona un deber especial de ayudar a criar al niño o la niña?")
            .help("If they cannot raise the child themselves. If it is only claimed, leave it open.", "Si ellos no pueden criarlo. Si solo se afirma, déjelo sin respuesta.");
        /// Whether the godparent tie is confirmed.
        pub godparent_confirmation: Fact<GodparentConfirmation> = ask("301.80(e)(1)(B)")
            .label("Does anyone or anything confirm the godparent tie?", "¿Alguien o algo confirma el padrinazgo?")
            .help("The parents, other family, the child, or a document.", "Los padres, otros familiares, el niño o la niña, o un documento.");
    }
}

facts! {
    /// What may be known of the person asked about, the child in care and their ties.
    pub struct Facts {
        /// The day asked about.
        pub as_of: Fact<Date> = ask("301.20 \"Relative\"")
            .group("The person", "La persona")
            .label("Which day is asked about?", "¿Por qué día se pregunta?")
            .help("Ages and terms are counted to this day.", "Las edades y los plazos se cuentan hasta ese día.");
        /// The person's date of birth.
        pub person_birth_date: Fact<Date> = ask("301.20 \"Relative\"")
            .label("When was the person born?", "¿Cuándo nació la persona?")
            .help("A date of birth, or the age below.", "La fecha de nacimiento, o la edad a continuación.");
        /// The person's age on the day asked about.
        pub person_age: Fact<Age> = ask("301.20 \"Relative\"")
            .label("How old is the person?", "¿Qué edad tiene la persona?")
            .help("Completed years on the day asked about.", "Años cumplidos en la fecha consultada.");
        /// Whether the person is a legal parent of the child.
        pub person_is_legal_parent: Fact<bool> = ask("301.20 \"Parents\"")
            .label("Is the person a legal parent of the child?", "¿Es la persona padre o madre legal del niño o la niña?")
            .help("With rights that have not been terminated; a father once paternity is established. Also someone who adopted the child.",
                  "Con derechos no terminados; un padre, una vez establecida la paternidad. También quien adoptó al niño o la niña.");
        /// Whether the person was a parent whose rights have been terminated.
        pub person_rights_terminated: Fact<bool> = ask("301.20 \"Parents\"")
            .label("Was the person the child's parent, with rights that have been terminated?", "¿Fue la persona padre o madre del niño o la niña y se terminaron sus derechos?")
            .help("A birth parent whose rights ended is still related by birth.", "Quien engendró al niño o la niña sigue emparentado por nacimiento.");
        /// The person's ties to the child.
        pub tie: Tie = flat().group("The tie to the child", "El vínculo con el niño o la niña");
        /// The person's tie as a path from the child outward.
        pub kin_path: Fact<Path> = ask("301.20 \"Relative\"")
            .label("How does one get from the child to the person?", "¿Cómo se llega del niño o la niña a la persona?")
            .help("Step by step from the child: mother, mother, sister, daughter. In place of naming the relationship.",
                  "Paso a paso desde el niño o la niña: madre, madre, hermana, hija. En lugar de nombrar el parentesco.");
        /// Whether the child and the other child share a parent.
        pub sibling_parent_in_common: Fact<bool> = ask("301.20 \"Siblings\"")
            .group("A sibling placed together with the child", "Un hermano o una hermana en la misma colocación")
            .label("Do the child and the other child have at least one parent in common?", "¿Tienen ambos niños al menos un padre o una madre en común?")
            .help("One and the same other child in all of these questions.", "El mismo otro niño o la misma otra niña en todas estas preguntas.");
        /// Whether the other child is a step-sibling.
        pub step_sibling: Fact<bool> = ask("301.20 \"Siblings\"")
            .label("Is the other child a step-sibling?", "¿Es hermanastro o hermanastra?")
            .help("Step-siblings may count on two further conditions.", "Los hermanastros pueden contar con dos condiciones más.");
        /// Whether they entered care together.
        pub sibling_entered_care_together: Fact<bool> = ask("301.20 \"Siblings\"")
            .when("stepSibling", &["true"])
            .label("Did they enter substitute care together?", "¿Entraron juntos en cuidado sustituto?")
            .help("Asked of step-siblings.", "Se pregunta por los hermanastros.");
        /// Whether they have a positive relationship.
        pub sibling_positive_relationship: Fact<bool> = ask("301.20 \"Siblings\"")
            .when("stepSibling", &["true"])
            .label("Do they have a positive relationship?", "¿Tienen una relación positiva?")
            .help("Asked of step-siblings.", "Se pregunta por los hermanastros.");
        /// Whether rights to one or more of the children were terminated.
        pub sibling_rights_terminated: Fact<bool> = ask("301.20 \"Siblings\"")
            .label("Were parental rights to one or more of the children terminated?", "¿Se terminaron los derechos parentales sobre alguno de ellos?")
            .help("Siblings remain siblings then if a juvenile petition was pending.", "Siguen siendo hermanos si había una petición pendiente.");
        /// Whether an Article II petition was pending at the termination.
        pub sibling_petition_pending_at_termination: Fact<bool> = ask("301.20 \"Siblings\"")
            .when("siblingRightsTerminated", &["true"])
            .label("Was a petition under Article II of the Juvenile Court Act pending then?", "¿Estaba pendiente entonces una petición según el artículo II de la Ley del Tribunal de Menores?")
            .help("When the rights were terminated.", "Cuando se terminaron los derechos.");
        /// Whether one or more of the children were adopted or placed in private guardianship.
        pub sibling_adopted_or_in_guardianship: Fact<bool> = ask("301.20 \"Siblings\"")
            .label("Was one of them adopted or placed in private guardianship?", "¿Fue alguno adoptado o puesto bajo tutela privada?")
            .help("Siblings remain siblings then if they were in the Department's care just before.", "Siguen siendo hermanos si justo antes estaban bajo el cuidado del Departamento.");
        /// Whether they were in the Department's care immediately before.
        pub sibling_in_care_before_that: Fact<bool> = ask("301.20 \"Siblings\"")
            .when("siblingAdoptedOrInGuardianship", &["true"])
            .label("Were they in the Department's custody or guardianship immediately before?", "¿Estaban justo antes bajo custodia o tutela del Departamento?")
            .help("Under Article II of the Juvenile Court Act.", "Según el artículo II de la Ley del Tribunal de Menores.");
        /// Whether the child and the sibling are placed together with the person.
        pub sibling_placed_together: Fact<bool> = ask("301.20 \"Relative\"")
            .label("Are the child and that sibling placed together with the person?", "¿Están ambos colocados juntos con la persona?")
            .help("No speaks for every sibling.", "No vale para todos los hermanos.");
        /// The person's ties to that sibling.
        pub sibling_tie: Tie = ask("301.20 \"Relative\"")
            .label("The person's ties to that sibling", "Los vínculos de la persona con ese hermano o hermana")
            .help("The same questions, with the sibling in the child's place.", "Las mismas preguntas, con el hermano o la hermana en lugar del niño o la niña.");
        /// Whether the child was in the Department's guardianship before an adoption.
        pub was_in_guardianship: Fact<bool> = ask("301.20 \"Relative\"")
            .group("Before an adoption", "Antes de una adopción")
            .label("Was the child in the Department's guardianship before an adoption?", "¿Estuvo el niño o la niña bajo tutela del Departamento antes de una adopción?")
            .help("For children who were adopted and came back into care.", "Para niños adoptados que volvieron a estar bajo cuidado.");
        /// Whether the child was then adopted.
        pub was_adopted: Fact<bool> = ask("301.20 \"Relative\"")
            .label("Was the child then adopted?", "¿Fue adoptado después?")
            .help("After that guardianship.", "Después de esa tutela.");
        /// When.
        pub adoption_date: Fact<Date> = ask("301.20 \"Relative\"")
            .when("wasAdopted", &["true"])
            .label("When was the child adopted?", "¿Cuándo fue adoptado?")
            .help("Decides nothing by itself.", "Por sí sola no decide nada.");
        /// Whether the child came back into the Department's custody or guardianship.
        pub returned_to_care: Fact<bool> = ask("301.20 \"Relative\"")
            .label("Did the child later come back into the Department's custody or guardianship?", "¿Volvió después a estar bajo custodia o tutela del Departamento?")
            .help("Temporary custody is enough.", "Basta la custodia temporal.");
        /// The tie that the person had just before the adoption.
        pub pre_adoption_relationship: Fact<KinOrGodparent> = ask("301.20 \"Relative\"")
            .label("What was the person to the child just before the adoption?", "¿Qué parentesco tenía la persona justo antes de la adopción?")
            .help("The only tie there was then.", "El único vínculo que había entonces.");
        /// Whether the Department found that considering the person a relative is in the child's best interests.
        pub best_interests_finding: Fact<bool> = ask("301.20 \"Relative\"")
            .by(AnsweredBy::Department)
            .label("Has the Department determined that considering the person a relative is in the child's best interests?", "¿Ha determinado el Departamento que considerar familiar a la persona responde al interés superior del niño o la niña?")
            .help("No means that it determined the opposite. Leave it open while there is no determination.", "No significa que determinó lo contrario. Déjelo sin respuesta mientras no haya determinación.");
    }
}

// ---------------------------------------------------------------------------------------------------
// The rules, as the definition runs: who may be meant at all, then each way in

codes! {
    /// What the check comes to.
    pub enum Outcome {
        /// The person counts as a relative.
        Relative = "relative", "relative", "familiar";
        /// The person does not.
        NotRelative = "not_relative", "not a relative", "no es familiar";
        /// Facts are missing.
        Undetermined = "undetermined", "undetermined", "indeterminado";
    }
}

rule! {
    /// 301.20 "Relative": any person, 21 years of age or over.
    ADULT = "relative.adult", "301.20 \"Relative\"":
        "A relative is at least 21 years old.",
        "Un familiar tiene al menos 21 años.";
    TURNS_21 = "The person turns 21 on {date}.", "La persona cumple 21 años el {date}.";
    LEAP_BIRTHDAY = "A birthday on February 29 is taken to fall on March 1 in a year without one.",
        "Se entiende que un cumpleaños del 29 de febrero cae el 1 de marzo en los años que no lo tienen.";
}

fn adult(f: &Facts, say: &mut Say) -> Ruling {
    let by_age = f.person_age.passes(|age| age.get() >= AGE_OF_A_RELATIVE);
    let (Some(born), Some(as_of)) = (f.person_birth_date.get(), f.as_of.get()) else {
        let dates = [&f.person_birth_date, &f.as_of];
        let unknown = dates.iter().filter(|date| date.get().is_none());
        let waits_for = unknown.fold(FactSet::EMPTY, |set, date| set | date.only());
        return by_age.or_else(Truth::unknown(waits_for)).into();
    };
    let turns = born.birthday(AGE_OF_A_RELATIVE as u32);
    if turns > as_of {
        say.mend(|| Note::plain(&TURNS_21).with("date", Arg::Date(turns)));
    }
    if born.month() == 2 && born.day() == 29 && (turns == as_of || turns == as_of.plus_days(1)) {
        say.reading(&LEAP_BIRTHDAY);
    }
    let by_dates = Truth::given(turns <= as_of, f.person_birth_date.only() | f.as_of.only());
    by_age.or_else(by_dates).into()
}

/// No, whatever the facts.
const NO: Truth = Truth::no(FactSet::EMPTY);

/// "21 years of age or over".
const AGE_OF_A_RELATIVE: i32 = 21;

rule! {
    /// 301.20 "Relative": other than the parent. 301.20 "Parents": rights that have not been terminated.
    NOT_PARENT = "relative.not_parent", "301.20 \"Relative\", \"Parents\"":
        "A parent of the child is not a relative in this sense.",
        "El padre o la madre no es familiar en este sentido.";
    FORMER_PARENT = "Someone whose parental rights were terminated is no longer a parent here; a birth parent stays related by birth, though, and cannot come back in as fictive kin.",
        "Quien perdió sus derechos parentales ya no es padre o madre aquí; pero quien lo es por nacimiento sigue emparentado y no puede volver a entrar como familiar ficticio.";
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
        "Kin by blood or adoption count from grandparents and great-grandparents through siblings, uncles and aunts, nephews and nieces, great-uncles and great-aunts to first cousins, first cousins once removed and second cousins.",
        "Cuentan por nacimiento o adopción los abuelos y bisabuelos, hermanos, tíos, sobrinos, tíos abuelos, primos hermanos, primos hermanos en segundo grado de línea y primos segundos.";
    HALF_BLOOD = "The half-blood counts: one parent in common is enough.",
        "El medio parentesco cuenta: basta un padre o una madre en común.";
    ONCE_REMOVED = "A first cousin once removed counts in both directions: a parent's first cousin, and a first cousin's child.",
        "El primo hermano en segundo grado cuenta en ambas direcciones: el primo hermano del padre o la madre, y el hijo del primo hermano.";
    NOT_ON_THE_LIST = "The tie is kinship, but not one of those on the list.",
        "El vínculo es parentesco, pero no está en la lista.";
    NAMED_BY_PATH = "The path that was given leads to somebody other than those it came through.",
        "Se entiende que el camino indicado lleva a alguien distinto de las personas por las que pasa.";
    SHARED_PARENTS = "Siblings on the path are taken to share the parents that the path names.",
        "Se entiende que los hermanos del camino comparten los padres que el camino nombra.";
    OPEN_PATH = "The path that was given may mean more than one tie.",
        "El camino indicado puede significar más de un vínculo.";
}

fn kin(f: &Facts, say: &mut Say) -> Ruling {
    match f.tie.relationship.get() {
        Some(Relationship::HalfSibling) => say.reading(&HALF_BLOOD),
        Some(Relationship::FirstCousinOnceRemoved) => say.reading(&ONCE_REMOVED),
        Some(named) if named.is_blood() && !named.is_listed_kin() => say.note(&NOT_ON_THE_LIST),
        _ => {}
    }
    if let Some(resolution) = f.resolution() {
        if resolution.assumed_distinct() {
            say.reading(&NAMED_BY_PATH);
        }
        if resolution.assumed_shared_parent() {
            say.reading(&SHARED_PARENTS);
        }
        if resolution.ties().len() > 1 {
            say.note(&OPEN_PATH);
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
        "A godparent counts: one who sponsored the child at baptism, or whom the parents entrusted with a special duty to help raise the child.",
        "Cuenta el padrino o la madrina: quien lo fue de bautismo, o a quien los padres encomendaron un deber especial de ayudar a criar al niño o la niña.";
    CLAIMED = "While the tie is only claimed, it is not known. Parents, close family, the child or a document can confirm it.",
        "Mientras solo se afirme, no se sabe. Pueden confirmarlo los padres, la familia cercana, el niño o la niña, o un documento.";
    CONSIDER_FICTIVE_KIN = "Where neither family nor a document can confirm a godparent, the person may be considered as fictive kin.",
        "Si ni la familia ni un documento pueden confirmarlo, la persona puede considerarse familiar ficticio.";
}

fn godparent(f: &Facts, say: &mut Say) -> Ruling {
    let tie = f.tie.godparent();
    if f.tie.godparent_confirmation.get() == Some(GodparentConfirmation::CannotBeConfirmed) {
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
        "The spouse of such kin or of a godparent counts, and so does the other party to their civil union.",
        "Cuenta el cónyuge de uno de esos parientes o de un padrino o una madrina, y también la otra parte de su unión civil.";
    PRESENT_TENSE = "The rule speaks in the present: a marriage or civil union that ended by divorce or death no longer counts.",
        "La norma habla en presente: ya no cuenta un matrimonio o una unión civil que terminó por divorcio o muerte.";
    SPOUSE_OF_STEP = "The spouse of a step-relative is not on the list.",
        "El cónyuge de un familiar por afinidad no está en la lista.";
    STEP_GREAT_GRANDPARENT = "A step-great-grandparent is not named as such, but counts as the spouse of a great-grandparent.",
        "La pareja de un bisabuelo o una bisabuela no se nombra como tal, pero cuenta como cónyuge de ese pariente.";
}

fn spouse_of_kin(f: &Facts, say: &mut Say) -> Ruling {
    if let Some(KinOrGodparent::Kin(of)) = f.tie.spouse_of.get() {
        if is_step(of) {
            say.reading(&SPOUSE_OF_STEP);
        }
        if of == Relationship::GreatGrandparent && f.tie.spouse_current.yes().is_yes() {
            say.reading(&STEP_GREAT_GRANDPARENT);
        }
        if of.is_listed_kin() && f.tie.spouse_current.yes().is_no() {
            say.reading(&PRESENT_TENSE);
        }
    }
    f.tie.spouse_of_kin().into()
}

rule! {
    /// 301.20 "Relative": step-father, step-mother, step-grandfather, step-grandmother, adult step-brother or
    /// step-sister.
    STEP = "relative.step", "301.20 \"Relative\"":
        "Step-parents, step-grandparents and adult step-brothers and step-sisters count.",
        "Cuentan los padrastros y madrastras, los abuelastros y los hermanastros adultos.";
    ENDS_WITH_DIVORCE = "A step tie ends with the divorce that ends the marriage, and outlives the death of the parent it came through.",
        "El vínculo por afinidad termina con el divorcio, y sobrevive a la muerte del padre o la madre del que proviene.";
    ADULT_STEP_SIBLING = "\"Adult\" is read with the age of 21 that holds for every relative.",
        "«Adulto» se lee con la edad de 21 años que vale para todo familiar.";
}

fn step(f: &Facts, say: &mut Say) -> Ruling {
    if f.tie.relationship.get().is_some_and(is_step) {
        if f.tie.spouse_current.yes().is_no() {
            say.reading(&ENDS_WITH_DIVORCE);
        }
        if matches!(
            f.tie.relationship.get(),
            Some(Relationship::StepBrother | Relationship::StepSister)
        ) {
            say.reading(&ADULT_STEP_SIBLING);
        }
    }
    f.tie.step().into()
}

rule! {
    /// 301.20 "Relative": the partner, or adult child of a partner, in a civil union with the mother or father.
    PARENTS_CIVIL_UNION = "relative.parents_civil_union", "301.20 \"Relative\"":
        "A partner in a civil union with the child's mother or father counts, and so does that partner's adult child.",
        "Cuenta la pareja en unión civil con la madre o el padre, y también el hijo adulto o la hija adulta de esa pareja.";
    WHILE_IT_LASTS = "The tie lasts as long as the civil union does.",
        "El vínculo dura mientras dure la unión civil.";
}

fn parents_civil_union(f: &Facts, say: &mut Say) -> Ruling {
    if f.tie.relationship.get().is_some_and(is_civil_union) && f.tie.spouse_current.yes().is_no() {
        say.reading(&WHILE_IT_LASTS);
    }
    f.tie.parents_civil_union().into()
}

rule! {
    /// 301.20 "Father" and the note under it.
    PATERNITY = "relative.paternity", "301.20 \"Father\"":
        "Kin through the father count once paternity is established in one of the five ways listed.",
        "La familia paterna cuenta una vez establecida la paternidad por una de las cinco vías de la lista.";
    UNDONE = "An acknowledgment that was rescinded or successfully challenged does not establish paternity; neither does a rebutted presumption.",
        "No establece la paternidad un reconocimiento revocado o impugnado con éxito, ni una presunción refutada.";
    STEP_THROUGH_FATHER = "A step or civil-union tie through a father needs his paternity established as well.",
        "También el vínculo por afinidad o unión civil a través de un padre exige que su paternidad esté establecida.";
}

fn paternity(f: &Facts, say: &mut Say) -> Ruling {
    let tie = &f.tie;
    if tie.paternity().is_no() && tie.paternity_route.get().is_some() {
        say.reading(&UNDONE);
    }
    let runs_through_parent = tie.runs_through_parent();
    if tie
        .relationship
        .get()
        .is_some_and(|named| named.rests_on_union())
        && tie.side.is(Side::Paternal).is_yes()
    {
        say.reading(&STEP_THROUGH_FATHER);
    }
    Ruling::where_applies(runs_through_parent & tie.side.is(Side::Paternal), || {
        tie.paternity().into()
    })
}

rule! {
    /// 301.20 "Fictive kin", first kind.
    FICTIVE_KIN_TIES = "relative.fictive_kin_ties", "301.20 \"Fictive kin\"":
        "Fictive kin is someone unrelated by birth or marriage who is shown to have had significant and close ties with the child or the family before the placement.",
        "Es familiar ficticio quien, sin parentesco por nacimiento ni matrimonio, demuestra lazos significativos y cercanos con el niño o la niña o su familia desde antes de la colocación.";
    TIES_WITH_FAMILY = "Ties with the family are enough.", "Basta con lazos con la familia.";
    RELATED_BY_BIRTH = "The person is related by birth or marriage, so cannot be fictive kin.",
        "La persona tiene parentesco por nacimiento o matrimonio, así que no puede ser familiar ficticio.";
    WHO_IS_UNRELATED = "Unrelated by birth or marriage includes a former in-law, kin of a man whose paternity is not established, and someone related only by adoption who is not on the list.",
        "Sin parentesco incluye a un exfamiliar político, a la familia de un hombre cuya paternidad no está establecida y a quien solo lo es por adopción y no está en la lista.";
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
        "Fictive kin is also the current foster parent, unrelated by birth or marriage, of a child in the Department's custody or guardianship who has been in the home for at least a year, with a significant and family-like relationship, whom the Department identified as the child's permanent connection.",
        "También es familiar ficticio el padre o la madre de crianza actual, sin parentesco, de un niño o una niña bajo custodia o tutela del Departamento que lleva al menos un año en el hogar, con una relación significativa y como de familia, y a quien el Departamento identificó como su conexión permanente.";
    YEAR_ENDS = "The year in the home is complete on {date}.", "El año en el hogar se cumple el {date}.";
    LEAP_YEAR = "A year that begins on February 29 is taken to end on February 28.",
        "Se entiende que un año que empieza el 29 de febrero termina el 28 de febrero.";
    TO_THE_DAY = "One year to the day counts.", "Un año justo, al día, cuenta.";
}

fn fictive_kin_foster(f: &Facts, say: &mut Say) -> Ruling {
    if let (Some(since), Some(as_of)) = (f.tie.placed_with_person_since.get(), f.as_of.get()) {
        let ends = since.plus_years(1);
        if ends > as_of {
            say.mend(|| Note::plain(&YEAR_ENDS).with("date", Arg::Date(ends)));
        } else if ends == as_of {
            say.reading(&TO_THE_DAY);
        }
        if since.month() == 2 && since.day() == 29 && ends == as_of {
            say.reading(&LEAP_YEAR);
        }
    }
    f.tie.fictive_kin_foster(&f.as_of).into()
}

rule! {
    /// 301.20 "Siblings".
    SIBLINGS = "relative.siblings", "301.20 \"Siblings\"":
        "Siblings have at least one parent in common; they stay siblings after a termination of rights, an adoption or a guardianship on the stated conditions, and step-siblings count when they entered care together, have a positive relationship and share a parent.",
        "Son hermanos quienes tienen al menos un padre o una madre en común; lo siguen siendo tras la terminación de derechos, la adopción o la tutela en las condiciones indicadas, y los hermanastros cuentan si entraron juntos en cuidado, tienen una relación positiva y comparten un padre o una madre.";
}

fn siblings(f: &Facts, _: &mut Say) -> Ruling {
    Ruling::where_applies(f.sibling_placed_together.yes(), || f.are_siblings().into())
}

rule! {
    /// 301.20 "Relative": related in any of these ways to a sibling, the two being placed together.
    VIA_SIBLING = "relative.via_sibling", "301.20 \"Relative\"":
        "Someone related in any of these ways to a sibling of the child counts while the two are placed together with that person.",
        "Quien esté emparentado de alguna de estas formas con un hermano o una hermana cuenta mientras ambos estén colocados con esa persona.";
    EVERY_WAY_IN = "Every way in applies to the tie with the sibling, fictive kin included.",
        "Todas las vías valen para el vínculo con el hermano o la hermana, también la del familiar ficticio.";
    SIBLINGS_PARENT = "A sibling's other parent is not on the list.",
        "El otro padre o la otra madre de un hermano no está en la lista.";
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
    match together.is_no() {
        true => Ruling::not_applicable(together.rests_on()),
        false => (together & f.are_siblings() & tie.any_way_in(&f.as_of)).into(),
    }
}

rule! {
    /// 301.20 "Relative": for a child who was in guardianship, was adopted and came back.
    PRE_ADOPTION = "relative.pre_adoption", "301.20 \"Relative\"":
        "For a child who was in guardianship, was adopted and came back into care, someone who would have qualified before the adoption counts if the Department determines that this is in the child's best interests.",
        "Para un niño o una niña que estuvo bajo tutela, fue adoptado y volvió a estar bajo cuidado, cuenta quien habría reunido los requisitos antes de la adopción si el Departamento determina que responde al interés superior.";
    FINDING_IS_THE_DEPARTMENTS = "Only the Department can make that determination; without it this way in stays open.",
        "Solo el Departamento puede tomar esa determinación; sin ella esta vía queda abierta.";
}

fn pre_adoption(f: &Facts, say: &mut Say) -> Ruling {
    let came_back = f.was_in_guardianship.yes() & f.was_adopted.yes() & f.returned_to_care.yes();
    let qualified = f.pre_adoption_relationship.decide(|before| match before {
        KinOrGodparent::Godparent => Truth::yes(FactSet::EMPTY),
        KinOrGodparent::Kin(kin) => Truth::given(kin.standing().is_listed(), FactSet::EMPTY),
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
        let counts = self.counts_through_parent();
        self.relationship
            .decide(|named| match named.is_listed_kin() {
                true => counts,
                false => NO,
            })
    }

    fn step(&self) -> Truth {
        let counts = self.spouse_current.yes() & self.counts_through_parent();
        self.relationship.decide(|named| match is_step(named) {
            true => counts,
            false => NO,
        })
    }

    fn parents_civil_union(&self) -> Truth {
        let counts = self.spouse_current.yes() & self.counts_through_parent();
        self.relationship
            .decide(|named| match is_civil_union(named) {
                true => counts,
                false => NO,
            })
    }

    fn spouse_of_kin(&self) -> Truth {
        let in_union =
            self.spouse_current.yes() & !self.spouse_kind.is(SpouseKind::UnmarriedPartner);
        let through_kin = in_union & self.counts_through_parent();
        self.spouse_of.decide(|of| match of {
            KinOrGodparent::Godparent => in_union,
            KinOrGodparent::Kin(kin) if kin.is_listed_kin() => through_kin,
            KinOrGodparent::Kin(_) => NO,
        })
    }

    fn godparent(&self) -> Truth {
        let either = self.godparent_sponsor.yes() | self.godparent_entrusted.yes();
        match self.godparent_confirmation.get() {
            Some(confirmation) => Truth::given(
                confirmation == GodparentConfirmation::Confirmed,
                self.godparent_confirmation.only(),
            ),
            None if either.is_unknown() => {
                Truth::unknown(either.rests_on() | self.godparent_confirmation.only())
            }
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
        self.side.is(Side::Maternal) | self.paternity()
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
        self.paternity_established
            .yes()
            .or_else(self.paternity_by_route())
    }

    fn paternity_by_route(&self) -> Truth {
        self.paternity_route.decide(|route| match route {
            PaternityRoute::Presumption => !self.presumption_rebutted.yes(),
            PaternityRoute::Acknowledgment => {
                self.acknowledgment_effective.yes()
                    & !self.acknowledgment_rescinded.yes()
                    & !self.acknowledgment_challenged.yes()
            }
            PaternityRoute::Adjudication | PaternityRoute::Adoption => Truth::yes(FactSet::EMPTY),
            PaternityRoute::GestationalSurrogacy => self.surrogacy_valid.yes(),
        })
    }

    /// Whether the ties stated show the person to be related by birth or marriage; never a "no", since
    /// there may be kinship that the law does not know of.
    fn related(&self) -> Truth {
        let by_birth = self.relationship.passes(|named| named.is_blood())
            & self.tie_by.is(TieBy::Blood)
            & self.counts_through_parent();
        let by_marriage = self.relationship.passes(|named| is_step(*named))
            & self.spouse_current.yes()
            & self.counts_through_parent();
        let by_own_marriage = self.spouse_of.passes(|of| {
            matches!(of, KinOrGodparent::Kin(kin) if kin.is_blood() && *kin != Relationship::Parent)
        }) & self.spouse_kind.is(SpouseKind::Marriage)
            & self.spouse_current.yes()
            & self.counts_through_parent();
        by_birth | by_marriage | by_own_marriage
    }

    fn unrelated(&self) -> Truth {
        let stated = self.unrelated_by_birth_or_marriage.yes();
        match self.related() {
            related if related.is_yes() => stated.or_else(!related),
            _ => stated,
        }
    }

    fn fictive_kin_ties(&self) -> Truth {
        let with_nobody = self.ties_with.is(TiesWith::Neither).is_yes();
        let ties = match self.ties_significant.get() {
            None if with_nobody => Truth::no(self.ties_with.only()),
            _ => self.ties_significant.yes(),
        };
        self.unrelated() & ties & self.ties_before_placement.yes()
    }

    fn fictive_kin_foster(&self, as_of: &Fact<Date>) -> Truth {
        let since = &self.placed_with_person_since;
        let a_year = match (since.get(), as_of.get()) {
            (Some(from), Some(to)) => {
                Truth::given(from.plus_years(1) <= to, since.only() | as_of.only())
            }
            (None, Some(_)) => Truth::unknown(since.only()),
            (Some(_), None) => Truth::unknown(as_of.only()),
            (None, None) => Truth::unknown(since.only() | as_of.only()),
        };
        self.unrelated()
            & self.current_foster_parent.yes()
            & self.in_department_custody.yes()
            & a_year
            & self.family_like.yes()
            & self.permanent_connection_identified.yes()
    }

    /// Any of the ways in which somebody can be related to a child.
    fn any_way_in(&self, as_of: &Fact<Date>) -> Truth {
        self.kin()
            | self.godparent()
            | self.spouse_of_kin()
            | self.step()
            | self.parents_civil_union()
            | self.fictive_kin_ties()
            | self.fictive_kin_foster(as_of)
    }
}

impl Facts {
    fn are_siblings(&self) -> Truth {
        let step = !self.step_sibling.yes()
            | (self.sibling_entered_care_together.yes() & self.sibling_positive_relationship.yes());
        let after_termination = !self.sibling_rights_terminated.yes()
            | self.sibling_petition_pending_at_termination.yes();
        let after_adoption =
            !self.sibling_adopted_or_in_guardianship.yes() | self.sibling_in_care_before_that.yes();
        self.sibling_parent_in_common.yes() & step & after_termination & after_adoption
    }

    /// The facts that would tell which tie an ambiguous path means.
    fn told_by(&self) -> FactSet {
        let (own, spouse) = (&self.tie.relationship, &self.tie.spouse_of);
        match (own.get(), spouse.get()) {
            (None, None) => own.only() | spouse.only(),
            (None, Some(_)) => own.only(),
            (Some(_), None) => spouse.only(),
            (Some(_), Some(_)) => FactSet::EMPTY,
        }
    }

    /// The ties that the path may mean, where one is given that resolves.
    fn resolution(&self) -> Option<Resolution> {
        kinship::resolve(self.kin_path.known()?.entries()).ok()
    }

    /// The facts as they stand for each tie that the path may mean; without a path, as they stand.
    fn meanings(&self) -> Vec<Facts> {
        let Some(resolution) = self.resolution() else {
            return vec![self.clone()];
        };
        let meanings: Vec<Facts> = resolution
            .ties()
            .iter()
            .filter_map(|tie| self.meaning(tie))
            .collect();
        if meanings.is_empty() {
            vec![self.clone()]
        } else {
            meanings
        }
    }

    /// The facts with a tie of the path stated as relationship, spouse, side and union; `None` where
    /// they already say another.
    fn meaning(&self, tie: &kinship::Tie) -> Option<Facts> {
        let mut facts = self.clone();
        let (path, own) = (&self.kin_path, &mut facts.tie);
        let spouse = tie.standing() == Standing::SpouseOfKin;
        match own.relationship.get() {
            Some(stated) if !tie.is_called(stated) => return None,
            Some(_) => {}
            None if spouse => own.relationship.follow(path, Relationship::NoTie),
            None => own.relationship.follow(path, relationship_of(tie)),
        }
        match own.spouse_of.get() {
            Some(KinOrGodparent::Kin(stated)) if tie.is_spouse_of(stated) => {}
            Some(_) => return None,
            None => {
                let of = if spouse {
                    tie.spouse_of().first().copied()
                } else {
                    None
                };
                let of = of.unwrap_or(Relationship::NoTie);
                own.spouse_of.follow(path, KinOrGodparent::Kin(of));
            }
        }
        if let Some(side) = tie.side {
            match own.side.get() {
                Some(stated) if stated != side => return None,
                _ => own.side.follow(path, side),
            }
        }
        let kind = match tie.union {
            Union::Marriage => Some(SpouseKind::Marriage),
            Union::CivilUnion => Some(SpouseKind::CivilUnion),
            Union::None | Union::Ended => None,
        };
        match (own.spouse_kind.get(), kind) {
            (Some(stated), Some(said)) if stated != said && spouse => return None,
            (None, Some(said)) => own.spouse_kind.follow(path, said),
            _ => {}
        }
        if tie.union == Union::Ended {
            match own.spouse_current.get() {
                Some(true) => return None,
                _ => own.spouse_current.follow(path, false),
            }
        }
        Some(facts)
    }

    /// What a path says against the tie stated beside it.
    fn path_contradictions(&self, clash: &mut impl FnMut(u8, u8, &'static Message)) {
        let Some(resolution) = self.resolution() else {
            return;
        };
        if resolution
            .ties()
            .iter()
            .any(|tie| self.meaning(tie).is_some())
        {
            return;
        }
        let tie = &self.tie;
        let slots: [&dyn Slot; 5] = [
            &tie.relationship,
            &tie.spouse_of,
            &tie.side,
            &tie.spouse_kind,
            &tie.spouse_current,
        ];
        for slot in slots.into_iter().filter(|slot| slot.is_known()) {
            let mut alone = Facts {
                kin_path: self.kin_path.clone(),
                ..Facts::default()
            };
            if let Some(copy) = alone.slot(slot.id()) {
                copy.put(slot.raw());
            }
            if !resolution
                .ties()
                .iter()
                .any(|tie| alone.meaning(tie).is_some())
            {
                clash(slot.id(), self.kin_path.id(), &PATH_AND_TIE);
            }
        }
    }
}

/// The code that stands for a tie of a path. What has none of its own decides like any other of its kind.
fn relationship_of(tie: &kinship::Tie) -> Relationship {
    match tie.relationships().first() {
        Some(Relationship::NoTie) | None if tie.is_blood() => Relationship::ThirdCousin,
        Some(named) => *named,
        None => Relationship::NoTie,
    }
}

fn is_step(named: Relationship) -> bool {
    named.standing() == Standing::Step
}

fn is_civil_union(named: Relationship) -> bool {
    named.standing() == Standing::CivilUnion
}

// ---------------------------------------------------------------------------------------------------
// The decision

type Decide = fn(&Facts, &mut Say) -> Ruling;

/// The rules in the order in which the definition states them.
const DECIDE: &[(&Rule, Decide)] = &[
    (&ADULT, adult),
    (&NOT_PARENT, not_parent),
    (&KIN, kin),
    (&GODPARENT_RULE, godparent),
    (&SPOUSE_OF_KIN, spouse_of_kin),
    (&STEP, step),
    (&PARENTS_CIVIL_UNION, parents_civil_union),
    (&PATERNITY, paternity),
    (&FICTIVE_KIN_TIES, fictive_kin_ties),
    (&FICTIVE_KIN_FOSTER, fictive_kin_foster),
    (&SIBLINGS, siblings),
    (&VIA_SIBLING, via_sibling),
    (&PRE_ADOPTION, pre_adoption),
];

/// The ways in, each sufficient for somebody who may be a relative at all.
const WAYS_IN: &[(&Rule, Decide)] = &[
    (&KIN, kin),
    (&GODPARENT_RULE, godparent),
    (&SPOUSE_OF_KIN, spouse_of_kin),
    (&STEP, step),
    (&PARENTS_CIVIL_UNION, parents_civil_union),
    (&FICTIVE_KIN_TIES, fictive_kin_ties),
    (&FICTIVE_KIN_FOSTER, fictive_kin_foster),
    (&VIA_SIBLING, via_sibling),
    (&PRE_ADOPTION, pre_adoption),
];

/// The rules of this decision.
pub static RULES: Rules = &[
    &ADULT,
    &NOT_PARENT,
    &KIN,
    &GODPARENT_RULE,
    &SPOUSE_OF_KIN,
    &STEP,
    &PARENTS_CIVIL_UNION,
    &PATERNITY,
    &FICTIVE_KIN_TIES,
    &FICTIVE_KIN_FOSTER,
    &SIBLINGS,
    &VIA_SIBLING,
    &PRE_ADOPTION,
];

/// The Sections that it applies.
pub static SECTIONS: &[&Section] = &[&S301_20, &S301_80];

impl Decision for Facts {
    type Outcome = Outcome;
    const SPANS: &'static [Span] = &[Span::Birthdays(AGE_OF_A_RELATIVE), Span::Months(12)];
    const NUMBERS: &'static [i32] = &[AGE_OF_A_RELATIVE];

    fn settle(&self) -> Settled<Outcome> {
        let relative = match self.kin_path.known() {
            None => self.is_relative(),
            Some(_) => Truth::whichever(
                self.meanings().iter().map(Facts::is_relative),
                self.told_by(),
            ),
        };
        match relative.known() {
            Some(true) => Settled::Outcome(Outcome::Relative),
            Some(false) => Settled::Outcome(Outcome::NotRelative),
            None => Settled::Open(relative.rests_on()),
        }
    }

    fn malformed(&self, problems: &mut Vec<Problem>) {
        let Some(path) = self.kin_path.known() else {
            return;
        };
        if let Err(error) = kinship::resolve(path.entries()) {
            let step = path.entries().get(error.index());
            problems.push(Problem {
                path: format!("/kinPath/{}", error.index()),
                code: ProblemCode::ImpossibleStep,
                got: step
                    .map(|step| step.word().code.to_string())
                    .unwrap_or_default(),
                expected: (&STEP_BACK).into(),
                other: None,
            });
        }
    }

    fn contradictions(&self, found: &mut dyn FnMut(Contradiction)) {
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
        if let (Some(born), Some(on), Some(age)) = (
            self.person_birth_date.get(),
            as_of.get(),
            self.person_age.get(),
        ) && born
            .age_on(on)
            .is_some_and(|completed| i64::from(completed) != i64::from(age.get()))
        {
            clash(
                self.person_birth_date.id(),
                self.person_age.id(),
                &AGE_AND_BIRTH_DATE,
            );
        }
        if self.person_is_legal_parent.yes().is_yes()
            && self.person_rights_terminated.yes().is_yes()
        {
            clash(
                self.person_is_legal_parent.id(),
                self.person_rights_terminated.id(),
                &PARENT_AND_NOT,
            );
        }
        if self.was_adopted.yes().is_no() && self.adoption_date.get().is_some() {
            clash(
                self.was_adopted.id(),
                self.adoption_date.id(),
                &ADOPTED_AND_NOT,
            );
        }
        self.path_contradictions(&mut clash);
        self.tie.contradictions(&mut clash);
        self.sibling_tie.contradictions(&mut clash);
    }
}

messages! { CONTRADICTIONS:
    /// An event after the day asked about.
    LATER_THAN_AS_OF = "contradiction.later_than_as_of",
        "the date lies after the day asked about",
        "la fecha es posterior a la fecha consultada";
    /// An age that the dates do not give.
    AGE_AND_BIRTH_DATE = "contradiction.age_and_birth_date",
        "the date of birth gives another age on the day asked about",
        "la fecha de nacimiento da otra edad en la fecha consultada";
    /// A parent with rights that were terminated.
    PARENT_AND_NOT = "contradiction.parent_and_not",
        "a legal parent's rights have not been terminated",
        "a un padre o una madre legal no se le han terminado los derechos";
    /// An adoption date without an adoption.
    ADOPTED_AND_NOT = "contradiction.adopted_and_not",
        "without an adoption there is no date of one",
        "sin adopción no hay fecha de adopción";
    /// A path beside another tie.
    PATH_AND_TIE = "contradiction.path_and_tie",
        "the path says another tie",
        "el camino dice otro vínculo";
    /// Paternity that its only ground does not carry.
    PATERNITY_AND_ROUTE = "contradiction.paternity_and_route",
        "the only ground for paternity says otherwise",
        "el único motivo de la paternidad dice lo contrario";
    /// Ties that are shown, with nobody.
    TIES_WITH_NOBODY = "contradiction.ties_with_nobody",
        "ties that are shown are with somebody",
        "los lazos demostrados son con alguien";
    /// A godparent tie that stands and cannot be confirmed, or does not stand and is.
    GODPARENT_AND_CONFIRMATION = "contradiction.godparent_and_confirmation",
        "the confirmation says otherwise",
        "la confirmación dice lo contrario";
    /// Somebody unrelated whose tie is one of birth or marriage.
    UNRELATED_AND_RELATED = "contradiction.unrelated_and_related",
        "the tie stated is one of birth or marriage",
        "el vínculo indicado es de nacimiento o de matrimonio";
    /// A step of a path that cannot be taken.
    STEP_BACK = "problem.step_back",
        "another step: a spouse's spouse is the person the path came from",
        "otro paso: el cónyuge del cónyuge es la persona de la que viene el camino";
}

impl Tie {
    fn contradictions(&self, clash: &mut impl FnMut(u8, u8, &'static Message)) {
        if let (Some(stated), Some(grounded)) = (
            self.paternity_established.get(),
            self.paternity_by_route().known(),
        ) && stated != grounded
        {
            clash(
                self.paternity_established.id(),
                self.paternity_route.id(),
                &PATERNITY_AND_ROUTE,
            );
        }
        if self.ties_significant.yes().is_yes() && self.ties_with.is(TiesWith::Neither).is_yes() {
            clash(
                self.ties_significant.id(),
                self.ties_with.id(),
                &TIES_WITH_NOBODY,
            );
        }
        let (sponsor, entrusted) = (self.godparent_sponsor.yes(), self.godparent_entrusted.yes());
        match self.godparent_confirmation.get() {
            Some(GodparentConfirmation::Confirmed) if (sponsor | entrusted).is_no() => {
                for denied in [self.godparent_sponsor.id(), self.godparent_entrusted.id()] {
                    clash(
                        denied,
                        self.godparent_confirmation.id(),
                        &GODPARENT_AND_CONFIRMATION,
                    );
                }
            }
            Some(GodparentConfirmation::CannotBeConfirmed) => {
                for (stated, id) in [
                    (sponsor, self.godparent_sponsor.id()),
                    (entrusted, self.godparent_entrusted.id()),
                ] {
                    if stated.is_yes() {
                        clash(
                            id,
                            self.godparent_confirmation.id(),
                            &GODPARENT_AND_CONFIRMATION,
                        );
                    }
                }
            }
            _ => {}
        }
        let related = self.related();
        if related.is_yes() && self.unrelated_by_birth_or_marriage.yes().is_yes() {
            let tie = related.rests_on().iter().next().unwrap_or_default();
            clash(
                tie,
                self.unrelated_by_birth_or_marriage.id(),
                &UNRELATED_AND_RELATED,
            );
        }
    }
}

/// Checks whether the person is a relative of the child, 301.20.
///
/// # Errors
/// All [`Problems`] at once where facts contradict each other, or a path cannot be walked. Facts read by
/// [`Facts::from_value`](Decision::from_value) have been checked already.
pub fn check(facts: &Facts) -> Result<Answer<Outcome>, Problems> {
    let problems = facts.faults();
    if !problems.is_empty() {
        return Err(Problems(problems));
    }
    let (outcome, missing) = facts.resolve();
    let outcome = outcome.unwrap_or(Outcome::Undetermined);
    let meanings = facts.meanings();
    let findings: Vec<Finding> = DECIDE
        .iter()
        .map(|(rule, decide)| facts.finding(rule, *decide, &meanings))
        .collect();
    let basis = WAYS_IN
        .iter()
        .map(|(rule, _)| *rule)
        .find(|way| {
            findings
                .iter()
                .any(|found| found.rule == *way && found.ruling.met().is_yes())
        })
        .filter(|_| outcome == Outcome::Relative);
    let summary = match outcome {
        Outcome::Relative => &RELATIVE,
        Outcome::NotRelative => &NOT_RELATIVE,
        Outcome::Undetermined => &UNDETERMINED,
    };
    Ok(Answer {
        outcome,
        summary: summary.into(),
        findings,
        missing,
        duties: if outcome == Outcome::Relative {
            facts.duties(&meanings)
        } else {
            Vec::new()
        },
        sections: SECTIONS,
        as_of: facts.as_of.get(),
        declared: Facts::DECLARED,
        beside: vec![
            (
                "basis",
                basis.map_or(Item::Null, |rule| Item::Code(rule.id)),
            ),
            ("relationship", facts.named()),
        ],
    })
}

/// A whole number of years as an age.
///
/// # Errors
/// A problem that names the bounds.
pub fn age(years: i32) -> Result<Age, Problems> {
    let mut problems = Vec::new();
    Age::read(&Value::Number(f64::from(years)), "", &mut problems).ok_or(Problems(problems))
}

messages! { SUMMARIES:
    /// The outcome is relative.
    RELATIVE = "relative.outcome.relative",
        "The person counts as a relative of the child.",
        "La persona cuenta como familiar del niño o la niña.";
    /// The outcome is not_relative.
    NOT_RELATIVE = "relative.outcome.not_relative",
        "The person does not count as a relative of the child.",
        "La persona no cuenta como familiar del niño o la niña.";
    /// The outcome is undetermined.
    UNDETERMINED = "relative.outcome.undetermined",
        "It cannot be told yet whether the person counts as a relative of the child.",
        "Aún no se puede saber si la persona cuenta como familiar del niño o la niña.";
    /// 301.80(k)(1).
    APPLY_FOR_LICENCE = "relative.duty.apply_for_licence",
        "Apply for a licence as a home of relative within 6 months of the placement.",
        "Solicitar la licencia de hogar de familiar dentro de los 6 meses de la colocación.";
    /// 301.80(k)(2).
    NO_GROUND_FOR_REMOVAL = "relative.duty.no_ground_for_removal",
        "Failing to apply or to obtain the licence is not by itself a ground for removal, but the home must then comply with 301.80 throughout (301.80(k)(2)).",
        "No solicitar u obtener la licencia no es por sí solo motivo de traslado, pero entonces el hogar debe cumplir siempre con 301.80 (301.80(k)(2)).";
    /// 301.80(e)(1)(B)-(C).
    CLOSE_AND_CARING = "relative.duty.close_and_caring",
        "Determine that the person had a close and caring relationship with the child before the placement, or is part of the family's support system.",
        "Determinar que la persona tenía una relación cercana y afectuosa con el niño o la niña antes de la colocación, o que forma parte de la red de apoyo de la familia.";
    /// 301.20 "Godparent".
    GODPARENT_PLACEMENT = "relative.duty.godparent_placement",
        "Before a placement with a godparent, see that the selection criteria of 301.60 are met and, if the godparent is not licensed, the conditions of 301.80.",
        "Antes de colocar con un padrino o una madrina, comprobar los criterios de 301.60 y, si no tiene licencia, las condiciones de 301.80.";
    /// 301.80(c).
    IDENTIFIED = "relative.duty.identified",
        "Have the parents or the child identify the person as fictive kin or godparent.",
        "Que los padres o el niño o la niña identifiquen a la persona como familiar ficticio, padrino o madrina.";
    /// 301.80.
    CONDITIONS = "relative.duty.conditions",
        "Before placing the child, see that the conditions of 301.80 are met: counting as a relative does not by itself allow a placement.",
        "Antes de la colocación, comprobar las condiciones de 301.80: contar como familiar no permite por sí solo una colocación.";
    /// 301.80(p).
    PAYMENT = "relative.duty.payment",
        "An unlicensed relative is paid the child-only standard of need, a licensed one the foster care rate (301.80(p)).",
        "Un familiar sin licencia recibe el estándar de necesidad solo para niños; uno con licencia, la tarifa de cuidado de crianza (301.80(p)).";
    /// 301.20, 301.80(c).
    RESPONSIBILITY = "relative.responsibility",
        "The definition is for children for whom the Department is legally responsible; whether it is for this child was not stated.",
        "La definición es para niños de los que el Departamento es legalmente responsable; no se indicó si lo es de este niño o esta niña.";
}

impl Facts {
    fn is_relative(&self) -> Truth {
        let say = &mut Say::silent();
        let way_in = WAYS_IN
            .iter()
            .map(|(_, decide)| decide(self, say).met())
            .fold(Truth::no(FactSet::EMPTY), |either, way| either | way);
        adult(self, say).met() & not_parent(self, say).met() & way_in
    }

    /// What a rule comes to, where a path may mean several ties: what all of them agree on.
    fn finding(&self, rule: &'static Rule, decide: Decide, meanings: &[Facts]) -> Finding {
        let mut findings = meanings
            .iter()
            .map(|facts| Finding::of(rule, |say| decide(facts, say)));
        let Some(first) = findings.next() else {
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
        first
    }

    /// The tie as it is called.
    fn named(&self) -> Item {
        if let Some(resolution) = self.resolution() {
            let name = |tie: &kinship::Tie| Item::Composed([tie.english(), tie.spanish()]);
            return Item::List(resolution.ties().iter().map(name).collect());
        }
        match (self.tie.relationship.get(), self.tie.spouse_of.get()) {
            (Some(named), _) if named != Relationship::NoTie => {
                Item::List(vec![Item::Label(named.word())])
            }
            _ => Item::Null,
        }
    }

    fn duties(&self, meanings: &[Facts]) -> Vec<Duty> {
        let any = |test: fn(&Facts) -> Truth| meanings.iter().any(|facts| test(facts).is_yes());
        let fictive = any(|f| f.tie.fictive_kin_ties() | f.tie.fictive_kin_foster(&f.as_of));
        let godparent = any(|f| f.tie.godparent());
        let mut duties = Vec::new();
        if fictive {
            let due = self
                .tie
                .placed_with_person_since
                .get()
                .map(|since| since.plus_months(6));
            duties.push(
                Duty::open(
                    &FICTIVE_KIN_TIES,
                    "301.80(k)(1)",
                    Role::FictiveKin,
                    &APPLY_FOR_LICENCE,
                )
                .due(due, None, self.as_of.get())
                .note(&NO_GROUND_FOR_REMOVAL),
            );
        }
        if fictive || godparent {
            let rule = if fictive {
                &FICTIVE_KIN_TIES
            } else {
                &GODPARENT_RULE
            };
            duties.push(Duty::open(
                rule,
                "301.80(c)",
                Role::PlacingWorker,
                &IDENTIFIED,
            ));
            duties.push(Duty::open(
                rule,
                if godparent {
                    "301.80(e)(1)(B)"
                } else {
                    "301.80(e)(1)(C)"
                },
                Role::PlacingWorker,
                &CLOSE_AND_CARING,
            ));
        }
        if godparent {
            duties.push(Duty::open(
                &GODPARENT_RULE,
                "301.20 \"Godparent\", 301.60",
                Role::PlacingWorker,
                &GODPARENT_PLACEMENT,
            ));
        }
        duties.push(
            Duty::open(
                &ADULT,
                "301.80(a), (g)-(i), (m)",
                Role::PlacingWorker,
                &CONDITIONS,
            )
            .note(&PAYMENT),
        );
        if self.tie.in_department_custody.get().is_none()
            && let Some(last) = duties.last_mut()
        {
            last.notes.push((&RESPONSIBILITY).into());
        }
        duties
    }
}
