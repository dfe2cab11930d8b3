//! Routes: to whom each task goes.

use super::facts::CaseTask;
use crate::engine::answer::shape::{Labelled, shape};
use crate::engine::problem::messages;
use crate::engine::text::{Message, Text};
use crate::law::shared::role::Role;

/// Who takes on a task, and the sentence that says what is left for the case manager.
pub(super) fn route(task: CaseTask) -> (Role, &'static Message) {
    match task {
        CaseTask::AssessNeeds
        | CaseTask::WritePlan
        | CaseTask::ArrangeServices
        | CaseTask::CheckProgress
        | CaseTask::KeepRecord
        | CaseTask::PursuePermanence => (Role::Caseworker, &OWN),
        CaseTask::ProvideHome => (Role::FosterCareProgram, &HOME),
        CaseTask::InvestigateReport => (Role::Investigator, &INVESTIGATION),
        CaseTask::AdvocateInCourt => (Role::Attorney, &COURT),
        CaseTask::GiveTherapy => (Role::Therapist, &SERVICE),
        CaseTask::SupportLearning => (Role::School, &SERVICE),
        CaseTask::GiveHealthCare => (Role::HealthProvider, &SERVICE),
        CaseTask::GiveMaterialHelp => (Role::CommunityOrganisation, &SERVICE),
        CaseTask::OverseeCase => (Role::Supervisor, &OVERSIGHT),
    }
}

shape! {
    /// The person to whom a task goes.
    pub struct TaskRoute {
        /// The task.
        pub task: Labelled<CaseTask>,
        /// Whether it is a case manager's own.
        pub case_managers: bool,
        /// Whose it is.
        pub to: Labelled<Role>,
        /// Why, and what is left for the case manager.
        pub message: &'static Message,
    }
}

impl TaskRoute {
    pub(super) fn of(task: CaseTask) -> TaskRoute {
        let (to, message) = route(task);
        TaskRoute {
            task: Labelled(task),
            case_managers: to == Role::Caseworker,
            to: Labelled(to),
            message,
        }
    }
}

messages! { ROUTE_MESSAGES:
    /// A case manager's own task.
    OWN = "case.route.own",
        "This is case management.";
    /// A home.
    HOME = "case.route.home",
        "Foster care programs and licensed foster parents provide homes; the case manager coordinates with them.";
    /// An investigation.
    INVESTIGATION = "case.route.investigation",
        "Investigators or child protection specialists find out whether there was abuse or neglect; the case manager \
         may come in once safety concerns are known.";
    /// The court.
    COURT = "case.route.court",
        "Legal rights are pursued in court, by attorneys; the case manager helps with access to services.";
    /// A service.
    SERVICE = "case.route.service",
        "The provider gives the service; the case manager arranges it and follows it up.";
    /// Oversight.
    OVERSIGHT = "case.route.oversight",
        "Supervisors oversee the case; the case manager keeps them informed.";
}
