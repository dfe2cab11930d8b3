// The ten posts of System of Care, in order, as a table.

import { h } from "./dom.js";
import { capital, t } from "./language.js";
import { standing, table, who } from "./timeline.js";

/** Who does what at each post, and how it stands. */
export function postsTable({ posts }) {
  if (posts.length === 0) return null;
  const page = { asking: false, link: (_, text) => text, questionAt: () => undefined };
  return h(
    "section",
    {},
    h("h3", {}, t("system_of_care.posts")),
    h("p", { class: "hint" }, t("system_of_care.posts_about")),
    table(t("system_of_care.posts_caption"), ["what", "who", "status"], posts, (one) => [
      [
        h("strong", {}, `${one.place}. ${capital(one.post.label)}`),
        h("p", {}, one.message),
        one.asNeeded && h("p", { class: "fine" }, t("system_of_care.as_needed")),
      ],
      who(one),
      standing({ daysLeft: null, ...one }, page),
    ]),
  );
}
