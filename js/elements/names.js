/** The tag of a decision's element: "part301-child-information". */
export const tagOf = (word) => `part301-${word.replaceAll("_", "-")}`;

/** The class of a decision's element: "Part301ChildInformationElement". */
export const classOf = (word) =>
  `Part301${word.replace(/(?:^|_)(\w)/g, (_, first) => first.toUpperCase())}Element`;
