// Loads one rival, asks it one question, and prints how many milliseconds that took.

const start = performance.now();
const { default: decide } = await import(`../rivals/${process.argv[2]}.mjs`);
const { outcome } = await decide({
  relationship: "great_aunt",
  side: "maternal",
  personAge: 54,
  personIsLegalParent: false,
});
const taken = performance.now() - start;
if (outcome !== "relative") throw new Error(outcome);
console.log(taken);
