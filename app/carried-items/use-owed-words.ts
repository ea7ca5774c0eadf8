import { useFormatter, useTranslations } from 'next-intl';
import type { CarriedItem } from '../../exercise/state';

/** As much of an item as says who owes it, and by when. */
export type Owed = Pick<CarriedItem, 'kind' | 'owner' | 'due'>;

/** Who owes an item and by when, in one line. */
export function useOwedWords(): (item: Owed, isPastDue: boolean) => string {
  const t = useTranslations('owed');
  const format = useFormatter();
  return ({ kind, owner, due }, isPastDue) =>
    [
      t('owner', { kind, owner: owner === '' ? 'none' : 'named', name: owner }),
      due && t('due', { day: format.dateTime(new Date(due), { dateStyle: 'long', timeZone: 'UTC' }) }),
      isPastDue && t('pastDue'),
    ]
      .filter(Boolean)
      .join(' · ');
}
