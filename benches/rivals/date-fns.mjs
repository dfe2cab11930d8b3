// A timeline written by hand with date-fns. Each row has its due date, the days left, and whether it is overdue. Rows do
// not say who owes the duty, its citation or its sentence, and no row handles an unknown date.

import { addDays, addMonths, differenceInCalendarDays, format, isWeekend, parseISO } from "date-fns";

const ROWS = [
  ["due.health_screening", "legalCustody", 1, "days"],
  ["due.health_evaluation", "temporaryCustody", 21, "days"],
  ["due.sibling_visits_start", "temporaryCustody", 14, "days"],
  ["due.sibling_plan_filed", "temporaryCustody", 10, "days"],
  ["due.sibling_plan_filed_court", "temporaryCustody", 10, "business"],
  ["due.sibling_search", "siblingGroupCustody", 30, "days"],
  ["due.assessment", "entersCare", 30, "days"],
  ["due.in_care_24_months", "federalCareStart", 24, "months"],
  ["due.caregiver_packet", "placement", 0, "days"],
  ["due.parent_plan", "placement", 3, "business"],
  ["due.caregiver_receipt", "placement", 10, "business"],
  ["due.gal_copy", "placement", 10, "business"],
  ["due.fingerprints", "placement", 30, "days"],
  ["due.placement_decision", "placement", 90, "days"],
  ["due.licence_application", "placement", 6, "months"],
  ["due.sibling_search_move", "move", 0, "days"],
  ["due.sibling_move_notice", "move", 7, "days"],
  ["due.relatives_notified", "protectiveCustody", 30, "days"],
  ["due.relatives_interviewed", "caseAssigned", 5, "days"],
  ["due.grandparent_reply", "grandparentRequest", 45, "days"],
  ["due.review_forwarded", "reviewRequested", 7, "business"],
  ["due.review_staffing", "reviewAssigned", 3, "business"],
  ["due.review_held", "reviewAssigned", 21, "business"],
  ["due.review_request", "disclosureNotice", 10, "days"],
  ["due.disclosure_opens", "disclosureNotice", 11, "days"],
  ["due.soc_service_end", "socAccepted", 6, "months"],
];

// The holidays of State offices from 2024 to the start of 2027, as a caller would list them by hand.
const HOLIDAYS = new Set(
  `2024-01-01 2024-01-15 2024-02-12 2024-02-19 2024-05-27 2024-06-19 2024-07-04 2024-09-02 2024-10-14 2024-11-05
   2024-11-11 2024-11-28 2024-11-29 2024-12-25 2025-01-01 2025-01-20 2025-02-12 2025-02-17 2025-05-26 2025-06-19
   2025-07-04 2025-09-01 2025-10-13 2025-11-11 2025-11-27 2025-11-28 2025-12-25 2026-01-01 2026-01-19 2026-02-12
   2026-02-16 2026-05-25 2026-06-19 2026-07-03 2026-09-07 2026-10-12 2026-11-03 2026-11-11 2026-11-26 2026-11-27
   2026-12-25 2027-01-01`.split(/\s+/),
);

function addBusinessDays(from, count) {
  let day = from;
  while (count > 0) {
    day = addDays(day, 1);
    if (!isWeekend(day) && !HOLIDAYS.has(format(day, "yyyy-MM-dd"))) count -= 1;
  }
  return day;
}

const ADD = { days: addDays, months: addMonths, business: addBusinessDays };

/** One child's rows. */
export function timeline({ asOf, events }) {
  const today = parseISO(asOf);
  return ROWS.map(([rule, event, count, unit]) => {
    const due = ADD[unit](parseISO(events[event]), count);
    const daysLeft = differenceInCalendarDays(due, today);
    return { rule, due: format(due, "yyyy-MM-dd"), daysLeft, overdue: daysLeft < 0 };
  });
}
