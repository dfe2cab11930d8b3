// The function of each decision, by its word.

export const functions = {
  relative: "checkRelative",
  disclosure: "decideDisclosure",
  child_information: "decideChildInformation",
  visitation: "validateVisitationPlan",
  visits: "auditVisits",
  siblings: "assessSiblingPlacement",
  placement: "assessPlacement",
  specialised_care: "assessSpecialisedCare",
  convictions: "screenConvictions",
  relative_home: "assessRelativeHome",
  timeline: "computeTimeline",
  goal: "measureGoal",
  system_of_care: "checkSystemOfCare",
  case: "planCase",
};
