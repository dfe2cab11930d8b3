// part301 as users load it. It decides the whole rule and checks its input.
export { checkRelative as default } from "../../pkg/index.js";
