//! What may be known of a case: the steps taken, the tasks that come up, and what the deadlines are computed from.

use crate::engine::fact::{Code, Declared, Fact, List, Sheet, Value, ask, codes, facts, flat};
use crate::engine::input::{Input, read_facts};
use crate::engine::problem::{Problem, Problems};
use crate::engine::truth::Truth;
use crate::law::system_of_care::{Held, PostsDone};
use crate::law::timeline::{self, RowStatus};
use crate::time::Moment;

codes! {
    /// The steps of the cycle, in order.
    pub enum CaseStep {
        /// Assess needs.
        Assess = "assess", "assess needs";
        /// Build a plan.
        Plan = "plan", "build a plan";
        /// Coordinate services.
        Coordinate = "coordinate", "coordinate services";
        /// Monitor and adjust.
        Monitor = "monitor", "monitor and adjust";
        /// Document and communicate.
        Document = "document", "document and communicate";
        /// Plan for permanence.
        Permanence = "permanence", "plan for permanence";
    }
}

codes! {
    /// Tasks that come up in a case.
    pub enum CaseTask {
        /// Assessing what the child and the family need.
        AssessNeeds = "assess_needs", "assess what child and family need";
        /// Writing and revising the plan.
        WritePlan = "write_plan", "write and revise the plan";
        /// Connecting the family with services.
        ArrangeServices = "arrange_services", "connect the family with services";
        /// Checking in with everyone.
        CheckProgress = "check_progress", "check in and follow progress";
        /// Keeping the record.
        KeepRecord = "keep_record", "keep the record and keep everyone informed";
        /// Coordinating the way to permanence.
        PursuePermanence = "pursue_permanence", "coordinate the way to permanence";
        /// Providing a foster home.
        ProvideHome = "provide_home", "provide a temporary foster home";
        /// Investigating a report of abuse or neglect.
        InvestigateReport = "investigate_report", "investigate a report of abuse or neglect";
        /// Advocating for legal rights in court.
        AdvocateInCourt = "advocate_in_court", "advocate for legal rights in court";
        /// Giving therapy.
        GiveTherapy = "give_therapy", "give therapy or counseling";
        /// Looking after learning.
        SupportLearning = "support_learning", "follow learning and give school supports";
        /// Giving health care.
        GiveHealthCare = "give_health_care", "give health care, immunizations and dental care";
        /// Giving material help.
        GiveMaterialHelp = "give_material_help", "give housing, food or family support";
        /// Overseeing the case.
        OverseeCase = "oversee_case", "oversee that the case follows law and policy";
    }
}

codes! {
    /// What an item of the plan is.
    pub enum PlanItemKind {
        /// A step of the cycle.
        Step = "step", "step of the cycle";
        /// A post of System of Care.
        Post = "post", "System of Care";
        /// A deadline of Part 301.
        Deadline = "deadline", "deadline";
    }
}

/// Steps that were taken.
pub type StepsDone = List<CaseStep, 0, 6>;
/// Tasks that come up.
pub type Tasks = List<CaseTask, 0, 20>;

facts! { "case.facts":
    /// What may be known of the case.
    pub struct Facts {
        /// The steps of the cycle that were taken.
        pub steps_done: Fact<StepsDone> = ask("Case management")
            .group("Where the case stands")
            .label("Which steps of the cycle were taken in this round?")
            .help("The cycle begins anew as things change. An empty list: none yet.");
        /// The tasks that come up.
        pub tasks: Fact<Tasks> = ask("Case management")
            .label("Which tasks come up?")
            .help("The answer says whose each is: the case manager's, or somebody else's.");
        /// Whether System of Care serves the child, or is to.
        pub in_system_of_care: Fact<bool> = ask("System of Care")
            .label("Is the child a client of System of Care, or to be referred to it?")
            .help("Whether the program can serve the child is a question of its own.");
        /// The posts that were held.
        pub posts_done: Fact<PostsDone> = ask("System of Care")
            .when("inSystemOfCare", &["true"])
            .label("Which of the ten posts of System of Care were held?")
            .help("All of them. An empty list: none yet.");
        /// What the deadlines are computed from.
        pub case: timeline::Facts = flat().group("Dates and deadlines");
    }
}

impl Input for Facts {
    const FACTS: &'static [Declared] = Facts::DECLARED;

    fn read_input(value: &Value) -> Result<Facts, Problems> {
        read_facts(value)
    }

    fn contradictory(&self) -> Vec<Problem> {
        self.case.contradicted()
    }
}

impl Facts {
    /// Whether the child is a client of System of Care, or to be referred to it. Acceptance makes the child a client.
    pub(super) fn is_in_system_of_care(&self) -> Truth {
        let accepted = &self.case.events.soc_accepted;
        let stated = self.in_system_of_care.yes();
        match accepted.get() {
            Some(_) => stated.or_else(Truth::yes(accepted.only())),
            None => stated,
        }
    }

    /// The posts that were held by the day asked about. A later acceptance is a plan, and does not count.
    pub(super) fn held(&self) -> Held<'_> {
        let (accepted, as_of) = (&self.case.events.soc_accepted, self.case.as_of.get());
        let is_past = |on: Moment| as_of.is_none_or(|as_of| on.date() <= as_of);
        Held {
            posts: self.posts_done.known().map(List::entries),
            accepted: accepted.get().is_some_and(is_past),
        }
    }

    /// How a step of the cycle stands: done, open if it is the first one left, or waiting.
    pub(super) fn step_status(&self, step: CaseStep) -> RowStatus {
        let Some(done) = self.steps_done.known().map(List::entries) else {
            return RowStatus::Unknown;
        };
        let first_left = CaseStep::ALL.iter().find(|step| !done.contains(step));
        if done.contains(&step) {
            RowStatus::Done
        } else if first_left == Some(&step) {
            RowStatus::Open
        } else {
            RowStatus::Waiting
        }
    }
}
