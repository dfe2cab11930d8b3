// The types of "part301/ics".

import type { DateText, Options, TimelineInput } from "./index.js";

/** What a calendar file may be told. */
export interface IcsOptions extends Options {
  /**
   * Stands before each title and names the calendar, 1 to 200 characters; it keeps apart the events of several children
   * in one calendar. Nobody is named in the file but by it.
   */
  label?: string | null;
  /** Adds a reminder so many days before each date: 0 to 366. */
  alarmDays?: number | null;
  /** The day of the file's time stamp, where it is not to be `asOf`. */
  stamp?: DateText | null;
}

/**
 * The dates of a timeline as text for an .ics file (RFC 5545): an all-day event for each row, limit and milestone that
 * has a date and is not done. The title of one that is conditional says "If it applies", and its description has the open
 * questions. The same input and options give the same text, and an event keeps its UID while its
 * rule, the date that it hangs on, its period and the label stay the same.
 *
 * ```js
 * timelineToIcs({ asOf: "2025-07-14", events: { placement: "2025-07-02" } }, { alarmDays: 2 }); // "BEGIN:VCALENDAR…"
 * ```
 *
 * @throws {Part301Error} with everything that is wrong with the input and the options
 */
export declare function timelineToIcs(input: TimelineInput, options?: IcsOptions | null): string;
