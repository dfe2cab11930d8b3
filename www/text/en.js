// What the shell around the elements says, in English. es.js has the same keys.

export default {
  title: "Illinois foster care rules",
  part: "89 Ill. Adm. Code 301: placement and visitation services",
  other_language: "Español",
  skip: "Skip to the questions",
  banner: "A screening aid, and no legal advice. Nothing that you enter leaves this page.",
  translation: "The Spanish is an unofficial translation.",
  decisions: "What would you like to find out?",
  loading_failed: "The page could not load the rules. Reload it to try again.",
};
