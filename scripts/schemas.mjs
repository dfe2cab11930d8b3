// The JSON Schemas (draft-07) of the inputs. They come from the questions that scripts/generate.rs wrote for each language,
// like the types and the forms. A schema accepts everything that the engine accepts. The engine refuses more: facts that
// contradict each other, and days that do not exist.
//
// Libraries for forms can draw these schemas: a list of codes is a `oneOf` of `const` and `title`, with a `type`. There are
// no tuples, references or conditions. Every fact can be null, if somebody was asked and the answer is not known.

const DAY = "(19\\d\\d|2[01]\\d\\d|2200)-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])";
const TIME = "T([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d)?";

/**
 * The schema of a decision's input.
 *
 * @param {string} word the decision's word
 * @param {typeof import("../pkg/locales/en.js").default} locale
 * @param {{ yes: string, no: string, not_known: string }} said the words for these answers in the locale's language
 */
export function schemaOf(word, locale, said) {
  const questions = locale.questions[word];
  const head = {
    $schema: "http://json-schema.org/draft-07/schema#",
    $comment: `part301, ${word}: generated`,
  };
  const [{ kind, path, choices }] = questions;
  if (kind !== "tagged") return { ...head, ...recordOf(questions, said) };
  const variant = ({ code, label, questions }) => {
    const { properties, ...rest } = recordOf(questions, said);
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

const recordOf = (questions, said) => ({
  type: "object",
  properties: Object.fromEntries(
    questions.map((question) => [keyOf(question.path), propertyOf(question, said)]),
  ),
  additionalProperties: false,
});

function propertyOf({ question, help, citation, ...kind }, said) {
  const { type, oneOf, ...rest } = typeOf(kind, said);
  return {
    title: question,
    description: `${help} (${citation})`.trimStart(),
    type: [type, "null"].flat(),
    ...(oneOf && { oneOf: [...oneOf, { const: null, title: said.not_known }] }),
    ...rest,
  };
}

function typeOf(kind, said) {
  switch (kind.kind) {
    case "boolean":
      return {
        type: "boolean",
        oneOf: [
          { const: true, title: said.yes },
          { const: false, title: said.no },
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
      return { type: "array", items: typeOf(kind.of, said), minItems: kind.min, maxItems: kind.max };
    case "record":
      return recordOf(kind.questions, said);
    default:
      throw new Error(`no schema for a ${kind.kind}`);
  }
}

// The name of the type, or both names if some codes are numbers and others are words.
function codeTypes(choices) {
  const types = [...new Set(choices.map(({ code }) => (typeof code === "number" ? "integer" : "string")))];
  return types.length === 1 ? types[0] : types;
}
