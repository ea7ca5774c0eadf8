import { useFormatter } from 'next-intl';

/** A day as it is read, `27 November 2026`, in UTC as in the record. It takes epoch milliseconds, or a day as `2026-11-27`. */
export function useDay(): (day: number | string) => string {
  const format = useFormatter();
  return (day) => format.dateTime(new Date(day), { dateStyle: 'long', timeZone: 'UTC' });
}
