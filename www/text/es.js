// Lo que dice la página alrededor de los elementos, en español. en.js tiene las mismas claves.

export default {
  title: "Normas del cuidado de crianza en Illinois",
  part: "89 Ill. Adm. Code 301: servicios de colocación y visitas",
  other_language: "English",
  skip: "Ir a las preguntas",
  banner: "Una ayuda orientativa, no asesoría legal. Nada de lo que escriba sale de esta página.",
  translation: "Esta es una traducción no oficial. El texto de la norma está en inglés.",
  decisions: "¿Qué quiere averiguar?",
  loading_failed: "La página no pudo cargar las normas. Vuelva a cargarla para intentarlo de nuevo.",
};
