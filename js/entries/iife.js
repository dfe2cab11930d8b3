// The entry "./iife": one classic script with everything inside. It is for pages opened from a file, where modules and
// fetch do not work. It defines the elements. The global `part301` has the exports of "." and "./elements", and the
// scenarios.

import texts from "#generated/texts.js";
import scenarios from "#scenarios"; // the build makes one list of tests/scenarios
import * as elements from "../elements/index.js";
import { supply } from "../elements/ready.js";
import * as part301 from "./inline.js";

supply(async (lang) => texts[lang]);
elements.define();

globalThis.part301 = { ...part301, ...elements, scenarios };
