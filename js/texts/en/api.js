// What the attributes, properties, events, slots, parts and custom properties of the elements are for.

export default {
  attributes: {
    lang: "The language. Without it, that of the nearest element around it; English if it is neither.",
    mode: "All questions at once (form, as without it), one at a time (guided), or only the explained answer to value (answer).",
    "as-of": "The day asked about; it goes before the one in value. Without both, today stands in the form.",
    calendar:
      "What business days are counted by: a name, a list of holidays, or { base, add, remove }, as in a call.",
    value: "The facts that it begins with, and that resetting a form returns to.",
    name: "In a form: the facts are sent under this name as JSON, and the outcome under it with “.outcome”. Without it nothing is sent.",
    required: "In a form: it is invalid as long as a question that still matters is open.",
    disabled: "Nothing can be entered. A disabled fieldset around it does the same.",
    tools: "Above the questions: the choice of layout, worked examples, and starting over.",
    autocomplete:
      "Lets the browser keep what was entered and bring it back after going back or a crash. Without it nothing is kept.",
  },
  properties: {
    value:
      "The facts as entered so far, without what is half typed; setting it fills them in. Not reflected in the attribute.",
    answer: "The answer, as the decision’s function gives it. Read only.",
    problems: "What is wrong with what was entered. Read only.",
    messages:
      "Other words: by language, texts by id. Those whose ids begin with “ui.” are the element’s own.",
    mode: "As the attributes of those names. calendar takes an object, too.",
    form: "As with an input.",
  },
  events: {
    "part301-answer":
      "There is a new answer; answer is null while facts contradict each other. It bubbles, out of shadow roots as well.",
    "part301-error":
      "The element is used wrongly or could not be loaded; it shows the message, too. Bubbles likewise.",
  },
  slots: {
    default: "What stands there until the element is ready, and where scripts are off: whom to ask, say.",
    heading: "In place of the title and what stands below it.",
    help: "Above the questions.",
    footer: "Below everything.",
  },
  parts: {
    base: "Everything.",
    heading: "The title.",
    edition: "The Sections applied.",
    tools: "The tools above the questions.",
    questions: "The questions.",
    button: "The main button.",
    answer: "The answer.",
    outcome: "The box with the outcome.",
    word: "The outcome in a word.",
    "error-summary": "The list of errors above the questions.",
    error: "What is wrong with the use of the element.",
  },
  customProperties: {
    font: "The font.",
    "heading-font": "The font of titles and of the outcome.",
    ground: "Backgrounds: the element’s, of fields and cards, of groups set apart.",
    text: "Text, and text that matters less.",
    line: "Lines, and the borders of fields.",
    link: "Links.",
    button: "The main button.",
    note: "The ground of notices.",
    yes: "The tones of an outcome, and the grounds below them.",
    error: "Errors, and the ring around what has the focus.",
  },
};
