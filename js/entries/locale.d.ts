// The types of "part301/locales/en" and its like.

/** All text of one language. */
declare const text: {
  /** Its BCP 47 code. */
  readonly lang: string;
  /** The sentences by id: the ids that the option `messages` takes. */
  readonly messages: Readonly<Record<string, string>>;
  /** How codes read, by list and code. */
  readonly words: Readonly<Record<string, Readonly<Record<string, string>>>>;
};
export default text;
