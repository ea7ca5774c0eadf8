const daysOf = (year: number, month: number) =>
  month === 2
    ? year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
      ? 29
      : 28
    : [4, 6, 9, 11].includes(month)
      ? 30
      : 31;

/** A day as YYYY-MM-DD; undefined where there is no such day. A year of two digits is one of this century. */
export function isoDay(year: number, month: number, day: number): string | undefined {
  const whole = year < 100 ? 2000 + year : year;
  if (month < 1 || month > 12 || day < 1 || day > daysOf(whole, month)) return undefined;
  return `${whole}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** The day of a sheet's serial number, counted from 1899-12-30 (Fliegel and Van Flandern's civil calendar). */
export function dayOfSerial(serial: number): string | undefined {
  // Julian day number of 1899-12-30 is 2415019.
  let rest = Math.floor(serial) + 2_415_019 + 68_569;
  const century = Math.floor((4 * rest) / 146_097);
  rest -= Math.floor((146_097 * century + 3) / 4);
  const yearPart = Math.floor((4_000 * (rest + 1)) / 1_461_001);
  rest = rest - Math.floor((1_461 * yearPart) / 4) + 31;
  const monthPart = Math.floor((80 * rest) / 2_447);
  const day = rest - Math.floor((2_447 * monthPart) / 80);
  const carry = Math.floor(monthPart / 11);
  return isoDay(100 * (century - 49) + yearPart + carry, monthPart + 2 - 12 * carry, day);
}
