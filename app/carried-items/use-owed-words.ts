import { useTranslations } from 'next-intl';
import type { CarriedItem } from '../../exercise/state';
import { useDay } from '../parts/use-day';

/** As much of an item as says who owes it, and by when. */
export type Owed = Pick<CarriedItem, 'kind' | 'owner' | 'due'>;

/** Who owes an item and by when, in one line; nobody agrees on a day for a commitment. */
export function useOwedWords(): (item: Owed, isPastDue?: boolean) => string {
  const t = useTranslations('owed');
  const inWords = useDay();
  return ({ kind, owner, due }, isPastDue = false) =>
    [
      t('owner', { kind, owner: owner === '' ? 'none' : 'named', name: owner }),
      due ? t('due', { day: inWords(due) }) : kind === 'action' && t('noDay'),
      isPastDue && t('pastDue'),
    ]
      .filter(Boolean)
      .join(' · ');
}
