'use client';

import { useFormatter, useTranslations } from 'next-intl';
import { shownOf } from '../../exercise/forms/answers';
import { itemsOf } from '../../exercise/forms/forms';
import type { State } from '../../exercise/state';
import { useFormWords } from './use-form-words';

/** In one line how a move was for those who answered, and how many they were; null as long as it was not shown. */
export function usePulseCounts(view: State, move: number): string | null {
  const t = useTranslations('forms.shown');
  const format = useFormatter();
  const words = useFormWords(view.opening);
  const [item] = itemsOf('pulse', view.opening);
  const shown = shownOf(view.answers, 'pulse', move)?.items.find((one) => one.item === item?.id);
  if (!item || !shown) return null;
  const counts = shown.counts.map(({ option, count }) =>
    t('count', { option: words.say(item, option), count }),
  );
  return t('pulse', { counts: format.list(counts, { type: 'unit' }), answers: shown.answers });
}
