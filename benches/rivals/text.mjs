// The text of findings, for the rivals that explain. The sentences are part301's own in English.

const RELATIVE = '301.20 "Relative"';

/** The citation and sentence of each rule. */
export const TEXT = {
  "relative.adult": { citation: RELATIVE, message: "A relative is at least 21 years old." },
  "relative.not_parent": {
    citation: '301.20 "Relative", "Parents"',
    message: "A parent of the child is not a relative in this sense.",
  },
  "relative.kin": {
    citation: RELATIVE,
    message:
      "Kin by blood or adoption count from grandparents and great-grandparents through siblings, uncles and aunts, nephews and nieces, great-uncles and great-aunts to first cousins, first cousins once removed and second cousins.",
  },
  "relative.godparent": {
    citation: '301.20 "Godparent", 301.80(e)(1)(B)',
    message:
      "A godparent counts: one who sponsored the child at baptism, or whom the parents entrusted with a special duty to help raise the child.",
  },
  "relative.spouse_of_kin": {
    citation: RELATIVE,
    message:
      "The spouse of such kin or of a godparent counts, and so does the other party to their civil union.",
  },
  "relative.step": {
    citation: RELATIVE,
    message: "Step-parents, step-grandparents and adult step-brothers and step-sisters count.",
  },
  "relative.parents_civil_union": {
    citation: RELATIVE,
    message:
      "A partner in a civil union with the child's mother or father counts, and so does that partner's adult child.",
  },
  "relative.fictive_kin_ties": {
    citation: '301.20 "Fictive kin"',
    message:
      "Fictive kin is someone unrelated by birth or marriage who is shown to have had significant and close ties with the child or the family before the placement.",
  },
};
