/** The limits of what a call takes apart from its input: `max` and `min` characters, results or days. */
export const LIMITS = {
  languageTag: { max: 100 },
  ownText: { max: 1000 },
  searchText: { max: 200 },
  searchResults: { min: 1, max: 100 },
  label: { max: 200 },
  alarmDays: { min: 0, max: 366 },
};

/** Whether a value is a text of at most `max` characters. */
export const isText = (value, { max }) => typeof value === "string" && [...value].length <= max;

/** Whether a value is a whole number from `min` to `max`. */
export const isInteger = (value, { min, max }) => Number.isInteger(value) && min <= value && value <= max;
