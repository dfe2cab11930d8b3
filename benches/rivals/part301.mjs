// part301 as users load it: all of the rule, in the language asked for, each input checked.
export { checkRelative as default } from "../../pkg/index.js";
