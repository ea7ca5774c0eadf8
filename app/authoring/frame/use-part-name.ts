'use client';

import { useTranslations } from 'next-intl';
import type { DraftPart } from '../../../exercise/authoring/draft';
import type { DeskPart } from '../desk/desk';

type Named = Partial<Record<'title' | 'name' | 'heading' | 'text' | 'number' | 'id', unknown>> & {
  team?: { name?: unknown } | string;
};

/** What a part is called in a sentence: an inject by its number and title, a team by its name. */
export function usePartName(): (part: DeskPart | Pick<DraftPart, 'kind' | 'value'>) => string {
  const t = useTranslations('authoring.frame.part');
  return (part) => {
    const kind = 'held' in part ? part.held.kind : part.kind;
    const value = ('held' in part ? (part.typed?.value ?? part.held.value) : part.value) as Named;
    const name = nameOf(kind, value);
    return t(kind, { name: name === '' ? t('unnamed') : name, number: String(value.number ?? '') });
  };
}

function nameOf(kind: DraftPart['kind'], value: Named): string {
  if (kind === 'team') return typeof value.team === 'object' ? String(value.team.name ?? '') : '';
  const found = value.title ?? value.name ?? value.heading ?? value.id ?? '';
  return String(found);
}
