// The types of "part301/locales/en" and its like.

/** All text of one language, by id. */
declare const text: object;
export default text;
