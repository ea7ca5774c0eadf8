import { useTranslations } from 'next-intl';
import type { State } from '../../exercise/state';

/** What every band adds where names may not be used outside; nothing where they may. */
export function useChathamHouse({ chathamHouse }: Pick<State, 'chathamHouse'>): string {
  const t = useTranslations('parts.exerciseBand');
  return chathamHouse ? ` · ${t('chathamHouse')}` : '';
}
