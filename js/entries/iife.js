// The entry "./iife": one classic script with everything inside, for a page that is opened from a file, where modules
// and fetch do not work. What a module exports is here in the global `part301`, with the scenarios beside it.
import scenarios from "#scenarios"; // the build makes one list of tests/scenarios
import * as part301 from "./inline.js";

globalThis.part301 = { ...part301, scenarios };
