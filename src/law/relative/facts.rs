//! The facts of the relative check, declared once: see [`crate::engine::fact`].

use std::sync::Arc;

use crate::engine::fact::{Age, AnsweredBy, At, Code, Fact, FactValue, Kind, List, Value, ask, codes, facts, flat};
use crate::engine::problem::Problem;
use crate::engine::text::{Text, Word};
use crate::law::kinship::{self, PathError, Relationship, Resolution, Side, Step};
use crate::time::calendar::Date;

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

/// Declares a list of codes: every relationship, and what else there is beside them.
macro_rules! relationship_or {
    (
        $(#[$meta:meta])* $list:ident;
        $($(#[$doc:meta])* $name:ident = $code:literal, $en:literal, $es:literal;)*
    ) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum $list {
            /// By blood, adoption, marriage or civil union, or not at all.
            Kin(Relationship),
            $($(#[$doc])* $name,)*
        }

        impl $list {
            const BESIDE: &'static [$list] = &[$($list::$name),*];
            const COUNT: usize = Relationship::ALL.len() + $list::BESIDE.len();
        }

        impl Code for $list {
            const ALL: &'static [$list] = &{
                let mut all = [$list::Kin(Relationship::NoTie); $list::COUNT];
                let mut place = 0;
                let (mut kin, mut beside) = (Relationship::ALL, $list::BESIDE);
                while let Some((_, [slot, ..])) = all.split_at_mut_checked(place) {
                    match (kin, beside) {
                        ([first, rest @ ..], _) => (*slot, kin) = ($list::Kin(*first), rest),
                        ([], [first, rest @ ..]) => (*slot, beside) = (*first, rest),
                        ([], []) => {}
                    }
                    place += 1;
                }
                all
            };
            const WORDS: &'static [Word] = &{
                let mut all = [Word::NONE; $list::COUNT];
                let mut place = 0;
                let mut kin = Relationship::WORDS;
                let mut beside: &[(&str, Text)] = &[$(($code, Text::new($en, $es))),*];
                while let Some((_, [slot, ..])) = all.split_at_mut_checked(place) {
                    slot.list = stringify!($list);
                    match (kin, beside) {
                        ([first, rest @ ..], _) => {
                            (slot.code, slot.label, kin) = (first.code, first.label, rest);
                        }
                        ([], [(code, label), rest @ ..]) => {
                            (slot.code, slot.label, beside) = (*code, *label, rest);
                        }
                        ([], []) => {}
                    }
                    place += 1;
                }
                all
            };
            fn place(self) -> usize {
                match self {
                    $list::Kin(kin) => kin.place(),
                    beside => {
                        let place = $list::BESIDE.iter().position(|one| *one == beside);
                        Relationship::ALL.len() + place.unwrap_or_default()
                    }
                }
            }
        }
    };
}

relationship_or! {
    /// A relationship, or being godparent: what someone can be to a child whose spouse is asked about.
    KinOrGodparent;
    /// As a godparent who meets the definition.
    Godparent = "godparent", "godparent", "padrino o madrina";
}

relationship_or! {
    /// What someone can have been to a child just before an adoption.
    TieBeforeAdoption;
    /// As a godparent who met the definition.
    Godparent = "godparent", "godparent", "padrino o madrina";
    /// As the spouse of, or party to a civil union with, listed kin or a godparent.
    SpouseOfKin = "spouse_of_kin", "spouse or civil-union partner of kin who count, or of a godparent",
        "cónyuge o pareja en unión civil de un pariente que cuenta, o de un padrino o una madrina";
    /// As fictive kin, of either kind.
    FictiveKin = "fictive_kin", "fictive kin", "familiar ficticio";
}

/// The most steps that a kinship path takes.
pub const PATH_LIMIT: u32 = 12;

/// A kinship path, from the child outward, with what it may mean: it is walked once, when it is given.
#[derive(Clone, Debug, PartialEq)]
pub struct Path {
    steps: Steps,
    means: Arc<Result<Resolution, PathError>>,
}

/// The steps of a path.
type Steps = List<Step, 1, PATH_LIMIT>;

impl Path {
    /// The path, if it is not empty and not too long. Whether it can be walked, [`Path::means`] says.
    pub fn new(steps: Vec<Step>) -> Option<Path> {
        Steps::new(steps).map(Path::of)
    }

    fn of(steps: Steps) -> Path {
        // The person asked about is not the child in care.
        let means = kinship::resolve(steps.entries()).map(Resolution::to_another);
        let means = Arc::new(means);
        Path { steps, means }
    }

    /// Its steps.
    pub fn entries(&self) -> &[Step] {
        self.steps.entries()
    }

    /// What it may mean, or why it cannot be walked.
    pub fn means(&self) -> Result<&Resolution, PathError> {
        self.means.as_ref().as_ref().map_err(|error| *error)
    }
}

impl FactValue for Path {
    const KIND: Kind = Steps::KIND;

    fn read(value: &Value, path: &At, problems: &mut Vec<Problem>) -> Option<Path> {
        Steps::read(value, path, problems).map(Path::of)
    }
}

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
            .help("A step tie ends with divorce. If it was only the parent's or grandparent's death that ended the union, the step tie stands: answer yes.",
                  "El vínculo por afinidad termina con el divorcio. Si la unión solo terminó por la muerte del padre, la madre, el abuelo o la abuela, el vínculo sigue: responda que sí.");
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
            .help("A date says that there was an adoption.", "Una fecha indica que hubo adopción.");
        /// Whether the child came back into the Department's custody or guardianship.
        pub returned_to_care: Fact<bool> = ask("301.20 \"Relative\"")
            .label("Did the child later come back into the Department's custody or guardianship?", "¿Volvió después a estar bajo custodia o tutela del Departamento?")
            .help("Temporary custody is enough.", "Basta la custodia temporal.");
        /// The tie that the person had just before the adoption.
        pub pre_adoption_relationship: Fact<TieBeforeAdoption> = ask("301.20 \"Relative\"")
            .label("What was the person to the child just before the adoption?", "¿Qué era la persona para el niño o la niña justo antes de la adopción?")
            .help("The only tie there was then.", "El único vínculo que había entonces.");
        /// Whether the Department found that considering the person a relative is in the child's best interests.
        pub best_interests_finding: Fact<bool> = ask("301.20 \"Relative\"")
            .by(AnsweredBy::Department)
            .label("Has the Department determined that considering the person a relative is in the child's best interests?", "¿Ha determinado el Departamento que considerar familiar a la persona responde al interés superior del niño o la niña?")
            .help("No means that it determined the opposite. Leave it open while there is no determination.", "No significa que determinó lo contrario. Déjelo sin respuesta mientras no haya determinación.");
    }
}
