'use client';

import { useTranslations } from 'next-intl';
import type { CaseFact, CaseSource } from '../../../exercise/case-study';
import type { SelectOption } from '../../parts/select-field';
import { type RowColumn, textColumn } from '../fields/row-cell';
import { citing } from './citing';

/** The fields of a fact: what is said, what it is cited from, and whether somebody still has to compare the two. */
export function useFactColumns(sources: readonly CaseSource[]): RowColumn<CaseFact>[] {
  const t = useTranslations('authoring.case');
  const options: SelectOption[] = [
    { value: '', label: t('chooseSource') },
    ...sources.map(({ id, cite }) => ({ value: id, label: cite || t('unnamedSource', { id }) })),
  ];
  return [
    textColumn<CaseFact>('text', t('fact'), { isLong: true, width: 'wide', maxLength: 700 }),
    {
      key: 'source',
      label: t('citedFrom'),
      options,
      read: ({ source }) => source,
      write: (fact, source) => citing(fact, source, sources),
    },
    {
      key: 'toBeChecked',
      label: t('toBeChecked'),
      isTick: true,
      read: ({ toBeChecked }) => (toBeChecked ? 'yes' : ''),
      write: ({ text, source }, tick) => ({ text, source, ...(tick === 'yes' ? { toBeChecked: true } : {}) }),
    },
  ];
}
