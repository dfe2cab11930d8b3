// Days as `YYYY-MM-DD`, and the months that they make.

const DAY = 86_400_000;

const utc = (day) => new Date(`${day}T00:00:00Z`);
const text = (time) => new Date(time).toISOString().slice(0, 10);

/** Whether a text is a day that there is. */
export function isDay(day) {
  if (!/^\d{4}-\d\d-\d\d$/.test(day)) return false;
  const time = utc(day).getTime();
  return !Number.isNaN(time) && text(time) === day;
}

/** The day of the week, 0 for Monday. */
export const weekday = (day) => (utc(day).getUTCDay() + 6) % 7;

/** The days of the month in which a day lies. */
export function monthOf(day) {
  const first = utc(`${day.slice(0, 7)}-01`).getTime();
  const days = [];
  for (let time = first; text(time).startsWith(day.slice(0, 7)); time += DAY) days.push(text(time));
  return days;
}
