// Worked examples. Their names stand in js/texts, in the same order.

import { addDays } from "../../core/days.js";

const AS_OF = "2026-03-02";

/** So many children who came into care over four years; one in five has left. */
function children(count) {
  return Array.from({ length: count }, (_, index) => {
    const days = (index * 397 + 61) % 1461;
    const entered = addDays(AS_OF, -days);
    return index % 5 === 4 ? { entered, exited: addDays(AS_OF, -Math.trunc(days / 12)) } : { entered };
  });
}

export const examples = [
  () => ({ asOf: AS_OF, children: children(36), exitsComplete: true }),
  () => ({ asOf: AS_OF, children: children(100_000), exitsComplete: true }),
  () => ({ asOf: AS_OF, children: children(12) }),
];
