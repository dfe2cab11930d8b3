// The inputs for every rival. Each input has the three facts of CLOSED, which rule out what the slice leaves out (see
// rules.mjs).

const CLOSED = { currentFosterParent: false, siblingPlacedTogether: false, wasInGuardianship: false };
const NO_OTHER_WAY = {
  godparentSponsor: false,
  godparentEntrusted: false,
  spouseOf: "none",
  unrelatedByBirthOrMarriage: false,
};
// Kin by marriage are not unrelated. part301 infers that, but the rivals must be told.
const RELATED = { unrelatedByBirthOrMarriage: false };
const GROWN = { personAge: 54, personIsLegalParent: false };

const inputs = (named) =>
  Object.entries(named).map(([name, facts]) => ({ name, facts: { ...CLOSED, ...facts } }));

export const DETERMINED = inputs({
  "a great-aunt": { ...GROWN, relationship: "great_aunt", side: "maternal" },
  "a grandfather, paternity established": {
    ...GROWN,
    relationship: "grandparent",
    side: "paternal",
    paternityEstablished: true,
  },
  "twenty years old": { personAge: 20, relationship: "sibling" },
  "twenty-one": { personAge: 21, personIsLegalParent: false, relationship: "half_sibling", side: "maternal" },
  "the mother": { personAge: 30, personIsLegalParent: true, relationship: "parent", side: "maternal" },
  "a godmother": { ...GROWN, relationship: "none", godparentSponsor: true },
  "a godmother's husband": { ...GROWN, spouseOf: "godparent", spouseKind: "marriage", spouseCurrent: true },
  "an aunt's civil-union partner": {
    ...GROWN,
    relationship: "none",
    spouseOf: "aunt",
    spouseKind: "civil_union",
    spouseCurrent: true,
    side: "maternal",
    ...RELATED,
  },
  "an uncle, paternity not established": {
    ...GROWN,
    ...NO_OTHER_WAY,
    relationship: "uncle",
    side: "paternal",
    paternityEstablished: false,
  },
  "a step-mother": {
    ...GROWN,
    relationship: "step_mother",
    spouseCurrent: true,
    paternityEstablished: true,
    ...RELATED,
  },
  "a step-mother, divorced": {
    ...GROWN,
    ...NO_OTHER_WAY,
    relationship: "step_mother",
    spouseCurrent: false,
  },
  "the mother's civil-union partner": {
    ...GROWN,
    relationship: "parents_civil_union_partner",
    spouseCurrent: true,
    side: "maternal",
  },
  "a teacher close to the child": {
    ...GROWN,
    relationship: "none",
    spouseOf: "none",
    unrelatedByBirthOrMarriage: true,
    tiesSignificant: true,
    tiesBeforePlacement: true,
  },
  "a third cousin": { ...GROWN, ...NO_OTHER_WAY, relationship: "third_cousin", side: "maternal" },
});

export const UNDETERMINED = inputs({
  "nothing else": {},
  "a great-aunt, perhaps the adoptive mother": {
    personAge: 54,
    relationship: "great_aunt",
    side: "maternal",
  },
  "an uncle of no known age": { personIsLegalParent: false, relationship: "uncle", side: "maternal" },
  "an uncle on either side": { ...GROWN, relationship: "uncle", side: null },
  "an uncle, paternity open": { ...GROWN, ...NO_OTHER_WAY, relationship: "uncle", side: "paternal" },
  "a godfather, as he says": { ...GROWN, relationship: "none", godparentSponsor: null },
  "an aunt's partner": { ...GROWN, relationship: "none", spouseOf: "aunt", spouseCurrent: true },
  "a step-father, perhaps divorced": { ...GROWN, relationship: "step_father", side: "maternal" },
  "a neighbour": {
    ...GROWN,
    ...NO_OTHER_WAY,
    relationship: "none",
    unrelatedByBirthOrMarriage: true,
    tiesSignificant: null,
  },
  "a step-mother, perhaps divorced": {
    ...GROWN,
    ...NO_OTHER_WAY,
    relationship: "step_mother",
    side: "maternal",
  },
  "a godmother, as she says": {
    ...GROWN,
    ...NO_OTHER_WAY,
    relationship: "none",
    godparentSponsor: null,
  },
  "an aunt's husband, or partner": {
    ...GROWN,
    ...NO_OTHER_WAY,
    relationship: "none",
    spouseOf: "aunt",
    side: "maternal",
  },
  "a third cousin, else unknown": { ...GROWN, relationship: "third_cousin" },
  "ties from before, perhaps kin": { ...GROWN, tiesSignificant: true, tiesBeforePlacement: true },
  "somebody grown": { personAge: 40 },
});

const YES_OR_NO = [true, false];
const VALUES = {
  personAge: [20, 21, 54, 70],
  personIsLegalParent: [true, false, false, false],
  relationship: [
    "great_aunt",
    "sibling",
    "step_mother",
    "parents_civil_union_partner",
    "third_cousin",
    "none",
  ],
  side: ["maternal", "paternal"],
  paternityEstablished: YES_OR_NO,
  spouseOf: ["aunt", "godparent", "none"],
  spouseKind: ["marriage", "civil_union", "unmarried_partner"],
  spouseCurrent: YES_OR_NO,
  godparentSponsor: YES_OR_NO,
  godparentEntrusted: YES_OR_NO,
  unrelatedByBirthOrMarriage: YES_OR_NO,
  tiesSignificant: YES_OR_NO,
  tiesBeforePlacement: YES_OR_NO,
};

/** A random input, in which each fact is absent, null or known. */
export function anyInput(random) {
  const facts = { ...CLOSED };
  for (const [fact, values] of Object.entries(VALUES)) {
    const index = random(values.length + 2);
    if (index > 0) facts[fact] = index === 1 ? null : values[index - 2];
  }
  const byMarriage = facts.relationship === "step_mother" || facts.spouseOf === "aunt";
  return byMarriage ? { ...facts, ...RELATED } : facts;
}
