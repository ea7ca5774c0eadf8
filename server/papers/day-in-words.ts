/** A day as it is read, `27 November 2026`, in UTC as in the record. @param instant epoch milliseconds, or a day as `2026-11-27` */
export function dayInWords(instant: number | string): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(instant));
}
