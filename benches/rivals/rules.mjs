// The slice of 301.20 "Relative" that every rival decides, stated once: eight of the thirteen rules, on thirteen facts.
// rivals/by-hand.mjs says the same again as a programmer would; the others are given what `yes` and `no` make of it here.
//
// Left out, since no such engine has a way to say it or it would be longer than all the rest: kinship paths, the ways in
// which paternity is established, dates (age is given in years), the current foster parent's year, siblings placed
// together, what was before an adoption. No input lets them decide: the last three are answered no in each, and where age
// and paternity are known nothing is left to dates and ways.

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

// A condition is a test of one fact, or several conditions together. A fact may be unknown, and then so may they.
const all = (...of) => ({ all: of });
const any = (...of) => ({ any: of });
const not = (of) => ({ not: of });
const is = (fact, value = true) => ({ fact, test: "equal", value });
const among = (fact, value) => ({ fact, test: "in", value });
const atLeast = (fact, value) => ({ fact, test: "atLeast", value });

const throughParent = any(is("side", "maternal"), is("paternityEstablished"));
// A parent's husband or wife, or partner in a civil union, who is told as such and is not the other parent.
const joinedToParent = (kind) =>
  all(is("spouseOf", "parent"), is("spouseKind", kind), not(is("relationship", "parent")));
const inUnion = all(is("spouseCurrent"), not(is("spouseKind", "unmarried_partner")));

/** Each rule's condition, in the Section's order. */
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

/** The same, said of the statuses of the rules, for an engine in which one rule may build on others. */
export const RELATIVE_BY_STATUS = relative(Object.keys(RULES).map((rule) => is(rule, "met")));

// --- three answers for engines that have two ----------------------------------------------------------

const OPPOSITE = { equal: "differs", in: "notIn", atLeast: "below" };

/** When a condition holds for certain: a tree of `all` and `any` over tests that an unknown fact never passes. */
export function yes(condition) {
  if (condition.all) return { all: condition.all.map(yes) };
  if (condition.any) return { any: condition.any.map(yes) };
  return condition.not ? no(condition.not) : condition;
}

/** When it certainly does not hold; the tests in it are `differs`, `notIn` and `below`, of known facts. */
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

/** What makes an explanation of a rule's status, for those that give one. */
export function finding(rule, status) {
  const { citation, message } = TEXT[rule];
  return { rule, status, citation, message, facts: FACTS[rule] };
}

const FACTS = Object.fromEntries(
  Object.entries(RULES).map(([rule, condition]) => [rule, factsOf(condition).map((fact) => `/${fact}`)]),
);
