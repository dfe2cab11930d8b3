/**
 * The words of the decisions that have an element, in the order of a menu. Each word names a folder here and a file in
 * each folder of js/texts. The element's class, its tag, its type and its place on the pages follow from the word.
 */
export const WORDS = [
  "relative",
  "disclosure",
  "child_information",
  "timeline",
  "visitation",
  "visits",
  "convictions",
  "relative_home",
  "siblings",
  "placement",
  "specialised_care",
  "case",
  "system_of_care",
  "goal",
];
