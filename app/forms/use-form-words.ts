'use client';

import { useTranslations } from 'next-intl';
import type { FormId, FormItem } from '../../exercise/forms/form';
import { objectivePrefix } from '../../exercise/forms/forms';
import type { Opening } from '../../exercise/story';

/** The words of forms: what an item asks, what an option says, and what a form is called. */
export interface FormWords {
  ask: (item: string) => string;
  say: (item: FormItem, option: string) => string;
  nameOf: (form: FormId, move: number | null) => string;
}

/** The words of forms in an exercise, whose objectives the exit form asks about. */
export function useFormWords(opening: Pick<Opening, 'objectives'> | null): FormWords {
  const t = useTranslations('forms');
  // The ids of items are data; `forms.test.ts` looks that each has its words.
  const read = t as unknown as (key: string) => string;
  return {
    ask: (item) => {
      if (!item.startsWith(objectivePrefix)) return read(`item.${item}`);
      const id = item.slice(objectivePrefix.length);
      return t('item.objective', { text: opening?.objectives.find((one) => one.id === id)?.text ?? id });
    },
    say: (item, option) => (item.kind === 'choice' ? read(`option.${item.id}.${option}`) : option),
    nameOf: (form, move) => (move === null ? t(`title.${form}`) : t('title.pulseOf', { move })),
  };
}
