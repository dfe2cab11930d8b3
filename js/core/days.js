// Days, written as `YYYY-MM-DD`.

const MS_PER_DAY = 86_400_000;

/** The number of days since 1970-01-01. A moment counts as the day that it begins with. NaN if there is no such day. */
export const dayNumber = (moment) => Date.parse(`${moment.slice(0, 10)}T00:00:00Z`) / MS_PER_DAY;

/** The day that is so many days after 1970-01-01. */
export const dayOfNumber = (number) => new Date(number * MS_PER_DAY).toISOString().slice(0, 10);

/** The day that is `count` days later, or earlier if `count` is negative. */
export const addDays = (day, count) => dayOfNumber(dayNumber(day) + count);

/** Whether a value is the text of a day that exists. */
export function isDate(value) {
  if (typeof value !== "string" || !/^\d{4}-\d\d-\d\d$/.test(value)) return false;
  const number = dayNumber(value);
  return !Number.isNaN(number) && dayOfNumber(number) === value;
}

/** Whether a value is the text of a day that exists and lies within the bounds of a locale. */
export const isDay = (value, { from, to }) => isDate(value) && from <= value && value <= to;

/** The day of the week: 0 for Monday, 6 for Sunday. */
export const weekday = (day) => (((dayNumber(day) + 3) % 7) + 7) % 7;

/** All days of the month that contains a day. */
export function daysOfMonth(day) {
  const month = day.slice(0, 7);
  const days = [];
  for (let next = `${month}-01`; next.startsWith(month); next = addDays(next, 1)) days.push(next);
  return days;
}
