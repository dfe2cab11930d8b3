// The JSON Schemas (draft-07) of the inputs, from the questions that the Rust program scripts/generate.rs wrote into
// each language's text: the same declarations as the types and the forms. What a schema accepts, the engine may still
// refuse (facts that contradict each other, days that do not exist); what the engine accepts, the schema does.
//
// Their form is one that libraries for forms can draw: a list of codes is a `oneOf` of `const` and `title`, with a
// `type`; no tuples, no references, no conditions. Every fact may be null: asked, and not known.

const DAY = "(19\\d\\d|2[01]\\d\\d|2200)-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])";
const TIME = "T([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d)?";

const SAID = {
  en: { yes: "Yes", no: "No", notKnown: "Not known" },
  es: { yes: "Sí", no: "No", notKnown: "No se sabe" },
};

/**
 * The schema of a decision's input.
 *
 * @param {string} word the decision's word
 * @param {typeof import("../pkg/locales/en.js").default} locale
 */
export function schemaOf(word, locale) {
  const questions = locale.questions[word];
  const head = {
    $schema: "http://json-schema.org/draft-07/schema#",
    $comment: `part301, ${word}: generated`,
  };
  const [{ kind, path, choices }] = questions;
  if (kind !== "tagged") return { ...head, ...recordOf(questions, locale) };
  const variant = ({ code, label, questions }) => {
    const { properties, ...rest } = recordOf(questions, locale);
    const tag = { type: "string", const: code, default: code, title: label };
    return {
      title: label,
      ...rest,
      properties: { [keyOf(path)]: tag, ...properties },
      required: [keyOf(path)],
    };
  };
  return { ...head, type: "object", oneOf: choices.map(variant) };
}

const keyOf = (path) => path.slice(1).replaceAll("~1", "/").replaceAll("~0", "~");

const recordOf = (questions, locale) => ({
  type: "object",
  properties: Object.fromEntries(
    questions.map((question) => [keyOf(question.path), propertyOf(question, locale)]),
  ),
  additionalProperties: false,
});

function propertyOf({ question, help, citation, ...kind }, locale) {
  const { type, oneOf, ...rest } = typeOf(kind, locale);
  return {
    title: question,
    description: `${help} (${citation})`.trimStart(),
    type: [type, "null"].flat(),
    ...(oneOf && { oneOf: [...oneOf, { const: null, title: SAID[locale.lang].notKnown }] }),
    ...rest,
  };
}

function typeOf(kind, locale) {
  switch (kind.kind) {
    case "boolean":
      return {
        type: "boolean",
        oneOf: [
          { const: true, title: SAID[locale.lang].yes },
          { const: false, title: SAID[locale.lang].no },
        ],
      };
    case "date":
      return { type: "string", format: "date", pattern: `^${DAY}$` };
    case "moment":
      return { type: "string", pattern: `^${DAY}(${TIME})?$` };
    case "integer":
      return { type: "integer", minimum: kind.min, maximum: kind.max };
    case "name":
      return { type: "string", minLength: 1, maxLength: kind.max };
    case "code":
      return {
        type: codeTypes(kind.choices),
        oneOf: kind.choices.map(({ code, label }) => ({ const: code, title: label })),
      };
    case "list":
      return { type: "array", items: typeOf(kind.of, locale), minItems: kind.min, maxItems: kind.max };
    case "record":
      return recordOf(kind.questions, locale);
    default:
      throw new Error(`no schema for a ${kind.kind}`);
  }
}

// One name, or a list where some of the codes are numbers and others are words.
function codeTypes(choices) {
  const types = [...new Set(choices.map(({ code }) => (typeof code === "number" ? "integer" : "string")))];
  return types.length === 1 ? types[0] : types;
}
