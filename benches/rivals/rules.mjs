// The slice of 301.20 "Relative" that every rival decides: eight of the thirteen rules, on thirteen facts. It is stated
// here once. by-hand.mjs states it again as a programmer would; the other rivals use what `yes` and `no` derive from it.
//
// The slice leaves out kinship paths, the ways to establish paternity, dates (an age is a number of years), the year of a
// current foster parent, siblings placed together, and ties from before an adoption. The engines cannot express these, or
// would need more rules for them than for all the rest. No input lets them decide: each input answers no to the last three,
// and states age and paternity directly.

import { TEXT } from "./text.mjs";

const KIN = [
  ...["grandparent", "sibling", "half_sibling", "great_grandparent", "uncle", "aunt", "nephew", "niece"],
  ...["first_cousin", "first_cousin_once_removed", "second_cousin", "great_uncle", "great_aunt"],
];
const STEP = [
  ...["step_father", "step_mother", "step_grandfather", "step_grandmother"],
  ...["step_brother", "step_sister"],
];
const CIVIL_UNION = ["parents_civil_union_partner", "adult_child_of_parents_civil_union_partner"];

// A condition tests one fact or combines other conditions. If a fact is unknown, its condition may be unknown too.
const all = (...of) => ({ all: of });
const any = (...of) => ({ any: of });
const not = (of) => ({ not: of });
const is = (fact, value = true) => ({ fact, test: "equal", value });
const among = (fact, value) => ({ fact, test: "in", value });
const atLeast = (fact, value) => ({ fact, test: "atLeast", value });

const throughParent = any(is("side", "maternal"), is("paternityEstablished"));
// A parent's spouse or civil union partner, stated as `spouseOf`, who is not the other parent.
const joinedToParent = (kind) =>
  all(is("spouseOf", "parent"), is("spouseKind", kind), not(is("relationship", "parent")));
const inUnion = all(is("spouseCurrent"), not(is("spouseKind", "unmarried_partner")));

/** The condition of each rule, in the order of the Section. */
export const RULES = {
  "relative.adult": atLeast("personAge", 21),
  "relative.not_parent": not(is("personIsLegalParent")),
  "relative.kin": all(among("relationship", KIN), throughParent),
  "relative.godparent": any(is("godparentSponsor"), is("godparentEntrusted")),
  "relative.spouse_of_kin": all(
    inUnion,
    any(is("spouseOf", "godparent"), all(among("spouseOf", KIN), throughParent)),
  ),
  "relative.step": all(
    any(among("relationship", STEP), joinedToParent("marriage")),
    is("spouseCurrent"),
    throughParent,
  ),
  "relative.parents_civil_union": all(
    any(among("relationship", CIVIL_UNION), joinedToParent("civil_union")),
    is("spouseCurrent"),
    throughParent,
  ),
  "relative.fictive_kin_ties": all(
    is("unrelatedByBirthOrMarriage"),
    is("tiesSignificant"),
    is("tiesBeforePlacement"),
  ),
};

const relative = ([adult, notParent, ...waysIn]) => all(adult, notParent, any(...waysIn));

/** Whether the person is a relative. */
export const RELATIVE = relative(Object.values(RULES));

/** The same condition over the rules' statuses, for an engine in which a rule can build on other rules. */
export const RELATIVE_BY_STATUS = relative(Object.keys(RULES).map((rule) => is(rule, "met")));

// --- three-valued conditions for two-valued engines ---------------------------------------------------

const OPPOSITE = { equal: "differs", in: "notIn", atLeast: "below" };

/** The condition that `condition` certainly holds: a tree of `all` and `any` over tests that an unknown fact never passes. */
export function yes(condition) {
  if (condition.all) return { all: condition.all.map(yes) };
  if (condition.any) return { any: condition.any.map(yes) };
  return condition.not ? no(condition.not) : condition;
}

/** The condition that it certainly does not hold. Its tests are `differs`, `notIn` and `below`, also of known facts only. */
export function no(condition) {
  if (condition.all) return { any: condition.all.map(no) };
  if (condition.any) return { all: condition.any.map(no) };
  return condition.not ? yes(condition.not) : { ...condition, test: OPPOSITE[condition.test] };
}

/** The facts that a condition reads. */
export function factsOf(condition) {
  const within = condition.all ?? condition.any ?? (condition.not && [condition.not]);
  return within ? [...new Set(within.flatMap(factsOf))] : [condition.fact];
}

/** A finding that explains a rule's status, for the rivals that explain. */
export function finding(rule, status) {
  const { citation, message } = TEXT[rule];
  return { rule, status, citation, message, facts: FACTS[rule] };
}

const FACTS = Object.fromEntries(
  Object.entries(RULES).map(([rule, condition]) => [rule, factsOf(condition).map((fact) => `/${fact}`)]),
);
