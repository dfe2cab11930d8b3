// The ten posts of System of Care, in order.

import { status } from "../../elements/answer/status.js";
import { who } from "../../elements/deadlines.js";
import { h } from "../../elements/dom.js";
import { capital, t } from "../../elements/language.js";

/** Each post with its tasks, who does them, and its status. */
export function postsList({ posts }) {
  if (posts.length === 0) return null;
  const item = (one) =>
    h(
      "li",
      {},
      h("p", { class: "who" }, h("strong", {}, `${one.place}. ${capital(one.post.label)}`)),
      status("RowStatus", one.status),
      h("p", {}, one.message),
      h(
        "p",
        { class: "fine" },
        [who(one), one.asNeeded && t("system_of_care.as_needed")].filter(Boolean).join(". "),
      ),
    );
  return h(
    "section",
    {},
    h("h3", {}, t("system_of_care.posts")),
    h("p", { class: "hint" }, t("system_of_care.posts_about")),
    h("ol", { class: "findings posts" }, posts.map(item)),
  );
}
