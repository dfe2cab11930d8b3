/**
 * The languages of the package, the default first. A new language needs its name here, a folder in js/texts, and the
 * texts of the rules, which come from Rust.
 */
export const LANGUAGES = ["en", "es"];
