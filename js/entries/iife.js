// The entry "./iife": one classic script with everything inside, for a page that is opened from a file, where modules
// and fetch do not work. It defines the elements, and the global `part301` has what the modules export, and the
// scenarios beside it.
import scenarios from "#scenarios"; // the build makes one list of tests/scenarios
import * as elements from "../elements/index.js";
import { supply } from "../elements/ready.js";
import en from "../elements/text/en.js";
import es from "../elements/text/es.js";
import * as part301 from "./inline.js";

const TEXTS = { en, es };
supply(async (lang) => TEXTS[lang]);
elements.define();

globalThis.part301 = { ...part301, ...elements, scenarios };
