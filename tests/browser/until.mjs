// Waits for a condition. This is the only file of the tests that uses a timer: a test that waits for a fixed time is
// slow on a fast machine and fails on a slow one. `make lint` holds the other files to this.

import { setTimeout as pause } from "node:timers/promises";

// How long we wait before we give up, and how long between two looks, in milliseconds. The limit is long because the
// machine may be doing much else.
export const PATIENCE = 60_000;
const INTERVAL = 20;

// Resolves to the result of `condition` as soon as it is true. `what` says in the error what we waited for.
export async function until(condition, what = "a condition", { limit = PATIENCE } = {}) {
  const started = performance.now();
  for (;;) {
    const result = await condition();
    if (result) return result;
    if (performance.now() - started > limit) {
      throw new Error(`still not true after ${limit / 1000} seconds: ${what}`);
    }
    await pause(INTERVAL);
  }
}
