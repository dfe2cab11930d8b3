// What the elements know about a decision, apart from its questions. js/decisions/<word>/index.js has it for each one.

/**
 * Only `word`, `decide`, `examples`, and either `outcomes` with `tones` or `panel` with `inOneSentence`, are needed.
 *
 * @typedef {object} Decision
 * @property {string} word names the decision in the package and in js/texts
 * @property {(facts: object, options: object) => object} decide the decision's function
 * @property {(object | (() => object))[]} examples facts, or functions that return them. Their names are in js/texts, in
 * the same order
 *
 * The answer:
 * @property {string} [outcomes] the name of the list of its outcomes
 * @property {Record<string, "yes" | "no" | "open" | "part">} [tones] the tone of each outcome
 * @property {(found: object) => import("./answer/outcome.js").Headline} [headline] replaces the words for the outcome by a
 * headline of its own, which is very large
 * @property {(answer: object, facts: object) => [term: string, text: any][]} [details] details below the outcome
 * @property {(answer: object, facts: object) => any} [tables] pictures and tables below the details
 * @property {(decision: Decision, found: object, page: object) => any} [panel] draws the whole answer, if a decision has no
 * outcome
 * @property {(answer: object) => import("./answer/outcome.js").Headline} [inOneSentence] says such an answer in a sentence
 * @property {boolean} [wide] gives the answer most of the page
 * @property {string[]} [styles] style sheets of its own
 *
 * The questions:
 * @property {object} [startingFacts] facts that are there from the start
 * @property {boolean} [guided] false if it makes no sense to ask one question at a time
 * @property {number} [openGroups] how many groups of questions are unfolded from the start, by default 1
 * @property {string[]} [openRecords] paths of the records that are unfolded from the start
 * @property {boolean} [compact] puts the answers to yes-or-no questions next to them, so that a reader gets through quickly
 * @property {Record<string, Function>} [fields] facts with a field of their own, by key: see `fieldFor` in form.js
 * @property {string[][]} [alternatives] groups of keys. A person answers one group and leaves out the others
 * @property {string[]} [paths] keys of the lists that are kinship paths
 * @property {Checklist[]} [checklists] lists of names, most of which are ticked in groups
 * @property {string[]} [askFirst] paths that the guided layout asks first
 * @property {Record<string, string>} [askAfter] by path, the path that the guided layout asks before it
 * @property {(form: object, found: object, entered: object) => void} [foldAway] hides the fields that do not matter
 *
 * @typedef {object} Checklist
 * @property {string} key the key of the list
 * @property {string} list the list of words for its codes
 * @property {string[][]} groups the codes, group by group
 * @property {(entered: object) => boolean} takesOthers whether other names can be typed
 */

export {};
