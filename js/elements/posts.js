// The ten posts of System of Care, in order.

import { h } from "./dom.js";
import { status } from "./answer.js";
import { capital, t } from "./language.js";
import { who } from "./timeline.js";

/** Who does what at each post, and how it stands. */
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
