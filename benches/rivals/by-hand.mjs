// The same slice, written by hand without an engine. It handles unknown facts but does not check its input.

import { TEXT } from "./text.mjs";

const KIN = new Set(
  `grandparent sibling half_sibling great_grandparent uncle aunt nephew niece first_cousin first_cousin_once_removed
   second_cousin great_uncle great_aunt`.split(/\s+/),
);
const STEP = new Set(
  "step_father step_mother step_grandfather step_grandmother step_brother step_sister".split(" "),
);
const CIVIL_UNION = new Set(["parents_civil_union_partner", "adult_child_of_parents_civil_union_partner"]);

const isOpen = (value) => value === undefined || value === null;

// A truth is true, false, or undefined if it is not known.
const known = (value) => value ?? undefined;
const not = (value) => (value === undefined ? undefined : !value);
const and = (...of) => (of.includes(false) ? false : of.includes(undefined) ? undefined : true);
const or = (...of) => (of.includes(true) ? true : of.includes(undefined) ? undefined : false);
const is = (value, code) => (isOpen(value) ? undefined : value === code);
const among = (value, codes) => (isOpen(value) ? undefined : codes.has(value));

const throughParent = (f) => or(is(f.side, "maternal"), known(f.paternityEstablished));

const joinedToParent = (f, kind) =>
  and(is(f.spouseOf, "parent"), is(f.spouseKind, kind), not(is(f.relationship, "parent")));

const THROUGH_PARENT = ["side", "paternityEstablished"];
const RULES = [
  ["relative.adult", (f) => (isOpen(f.personAge) ? undefined : f.personAge >= 21), ["personAge"]],
  ["relative.not_parent", (f) => not(known(f.personIsLegalParent)), ["personIsLegalParent"]],
  [
    "relative.kin",
    (f) => and(among(f.relationship, KIN), throughParent(f)),
    ["relationship", ...THROUGH_PARENT],
  ],
  [
    "relative.godparent",
    (f) => or(known(f.godparentSponsor), known(f.godparentEntrusted)),
    ["godparentSponsor", "godparentEntrusted"],
  ],
  [
    "relative.spouse_of_kin",
    (f) =>
      and(
        known(f.spouseCurrent),
        not(is(f.spouseKind, "unmarried_partner")),
        or(is(f.spouseOf, "godparent"), and(among(f.spouseOf, KIN), throughParent(f))),
      ),
    ["spouseCurrent", "spouseKind", "spouseOf", ...THROUGH_PARENT],
  ],
  [
    "relative.step",
    (f) =>
      and(
        or(among(f.relationship, STEP), joinedToParent(f, "marriage")),
        known(f.spouseCurrent),
        throughParent(f),
      ),
    ["relationship", "spouseOf", "spouseKind", "spouseCurrent", ...THROUGH_PARENT],
  ],
  [
    "relative.parents_civil_union",
    (f) =>
      and(
        or(among(f.relationship, CIVIL_UNION), joinedToParent(f, "civil_union")),
        known(f.spouseCurrent),
        throughParent(f),
      ),
    ["relationship", "spouseOf", "spouseKind", "spouseCurrent", ...THROUGH_PARENT],
  ],
  [
    "relative.fictive_kin_ties",
    (f) => and(known(f.unrelatedByBirthOrMarriage), known(f.tiesSignificant), known(f.tiesBeforePlacement)),
    ["unrelatedByBirthOrMarriage", "tiesSignificant", "tiesBeforePlacement"],
  ],
].map(([rule, decide, facts]) => ({
  decide,
  facts,
  said: { rule, ...TEXT[rule], facts: facts.map((fact) => `/${fact}`) },
}));

export default function decide(facts) {
  const truths = RULES.map((rule) => rule.decide(facts));
  const [adult, notParent, ...waysIn] = truths;
  const relative = and(adult, notParent, or(...waysIn));
  const findings = RULES.map(({ said }, index) => {
    const truth = truths[index];
    const status = truth === undefined ? "unknown" : truth ? "met" : "not_met";
    return {
      rule: said.rule,
      status,
      citation: said.citation,
      message: said.message,
      facts: [...said.facts],
    };
  });
  return {
    outcome: relative === undefined ? "undetermined" : relative ? "relative" : "not_relative",
    findings,
    missing: relative === undefined ? missing(facts, truths) : [],
  };
}

// The unknown facts of all open rules. Some of them may no longer be able to change the outcome.
function missing(facts, truths) {
  const open = RULES.filter((_, index) => truths[index] === undefined).flatMap((rule) => rule.facts);
  return [...new Set(open)].filter((fact) => isOpen(facts[fact])).map((fact) => `/${fact}`);
}
