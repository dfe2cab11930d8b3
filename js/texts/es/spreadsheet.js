// What somebody may write in a spreadsheet, in small letters. It is understood whatever the language of the page.

export default {
  yes: ["sí", "si", "s", "verdadero"],
  no: ["no", "n", "falso"],
  all: ["todos", "todas"],
  nobody: ["ninguno", "ninguna", "nadie"],
  visitHeads: ["fecha", "día", "dia"],
  childHeads: ["ingreso", "entrada"],
};
