/** Words that do not tell one offence from another, without accents. */
export default [
  "a",
  "al",
  "con",
  "de",
  "del",
  "el",
  "la",
  "las",
  "los",
  "o",
  "para",
  "por",
  "un",
  "una",
  "y",
];
