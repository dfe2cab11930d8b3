import { t } from "../language.js";

/** The question of a fact. A fact in a list has the number of its entry in front. */
export function numbered(path, question) {
  const number = path.match(/\/(\d+)/)?.[1];
  return number ? `${t("entry", { number: Number(number) + 1 })}: ${question}` : question;
}
