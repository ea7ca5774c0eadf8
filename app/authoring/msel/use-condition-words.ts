'use client';

import { useTranslations } from 'next-intl';
import type { Condition } from '../../../exercise/condition';
import { leafWords } from './condition-text';
import type { MselNames } from './names';

/** Says a condition in words, its groups in brackets. */
export function useConditionWords(names: Pick<MselNames, 'teams' | 'bodies' | 'injects'>) {
  const t = useTranslations('authoring.trigger');
  const say = (condition: Condition, isInner = false): string => {
    if ('not' in condition) return t('not', { what: say(condition.not, true) });
    const group = 'all' in condition ? condition.all : 'any' in condition ? condition.any : null;
    if (group) {
      const words = group.map((one) => say(one, true)).join(t('all' in condition ? 'and' : 'or'));
      return isInner && group.length > 1 ? `(${words})` : words;
    }
    const { key, values } = leafWords(condition as Parameters<typeof leafWords>[0], names);
    return t(`says.${key}`, values as never);
  };
  return (condition: Condition) => say(condition);
}
