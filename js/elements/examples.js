/** Facts that are all answered with yes, by key. */
export const allYes = (...keys) => Object.fromEntries(keys.map((key) => [key, true]));
