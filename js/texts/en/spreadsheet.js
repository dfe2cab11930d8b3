// What somebody may write in a spreadsheet, in small letters. It is understood whatever the language of the page.

export default {
  yes: ["yes", "y", "true"],
  no: ["no", "n", "false"],
  all: ["all"],
  nobody: ["none", "nobody"],
  visitHeads: ["date", "day"],
  childHeads: ["entered", "entry", "in"],
};
