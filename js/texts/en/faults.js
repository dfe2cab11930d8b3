// What is wrong with the use of an element. These texts are needed in every language, even if nothing could be loaded.

export default {
  mode: "The attribute mode is “{got}”. It is one of: form, guided, answer. All questions are shown.",
  as_of: "The attribute as-of is “{got}”. It takes a day as 2026-03-02. The date is left open.",
  value_json: "The attribute value is not JSON ({why}). Nothing was filled in.",
  value_type: 'The value is no set of facts: it must be a JSON object, such as {"personAge": 54}.',
  value: "Part of the value was left out. {why}",
  calendar_json: "The attribute calendar is not JSON ({why}). There is no answer until it is mended.",
  calendar: "The calendar is not taken. {why} There is no answer until it is mended.",
  messages: "Some of the messages are not taken, and the usual words stand in their place. {why}",
  // In English the error itself says why loading failed: see js/core/loading.js.
  unknown: "This could not be loaded. {why}",
};
