// Renders every schema as react-jsonschema-form does, with what the scenarios enter; prints what was found.
import { createRequire } from "node:module";
import Form from "@rjsf/core";
import validator from "@rjsf/validator-ajv8";
import scenarios from "part301/scenarios";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";

const require = createRequire(import.meta.url);
const draw = (schema, formData) => renderToStaticMarkup(createElement(Form, { schema, validator, formData }));
const isUnsupported = (html) => /unsupported|unknown field type/i.test(html);

const found = { schemas: 0, drawn: 0, unsupported: [], refused: [], accepted: [] };
found.noticed = isUnsupported(draw({ type: "object", properties: { one: { type: "colour" } } }, {}));

// What is wrong with the shape alone; the rest is for the engine to say, names that it must know among it.
const SHAPE = ["unknown_key", "wrong_type", "not_in_list", "out_of_range", "too_long", "too_many"];

for (const lang of ["en", "es"]) {
  for (const decision of new Set(scenarios.map((scenario) => scenario.decision))) {
    const schema = require(`part301/schemas/${lang}/${decision}.json`);
    found.schemas += 1;
    if (isUnsupported(draw(schema, {}))) found.unsupported.push(`${lang} ${decision}`);
    const seen = new Set();
    for (const { name, topic, facts, expect, problems } of scenarios.filter(
      (scenario) => scenario.decision === decision,
    )) {
      const errors = validator.rawValidation(schema, facts).errors ?? [];
      if (expect && errors.length > 0) found.refused.push({ decision, name, errors });
      const isShape = problems?.some(
        ({ code, path }) => SHAPE.includes(code) && !/^\/(items|visits|considered)\/\d/.test(path),
      );
      if (isShape && errors.length === 0) found.accepted.push({ decision, name });
      // One form for each set of facts that is entered.
      const shape = JSON.stringify([topic, Object.keys(facts)]);
      if (problems || lang !== "en" || seen.has(shape)) continue;
      seen.add(shape);
      found.drawn += 1;
      if (isUnsupported(draw(schema, facts))) found.unsupported.push(`${lang} ${decision} ${name}`);
    }
  }
}
console.log(JSON.stringify(found));
