'use client';

import { useTranslations } from 'next-intl';
import type { NoteTies } from '../../../exercise/state';
import { considerations } from '../../../framework/considerations';
import { strategies } from '../../../framework/strategies';
import { useView } from '../../live/use-views';
import { teamsOf } from '../frame/console-tools';
import { injectsOut, type NamedInject } from './inject-now';

/** Says what a note is about, part by part; empty where it is about nothing in particular. */
export function useTieWords(): (ties: NoteTies) => string[] {
  const nameOf = useInjectWords();
  const view = useView();
  return ({ inject, team, objective, strategy, consideration }) => {
    const line = view.script?.injects.find(({ id }) => id === inject);
    const named = injectsOut(view).find(({ id }) => id === inject) ?? line;
    return [
      named ? nameOf(named) : '',
      teamsOf(view).find(({ id }) => id === team)?.shortName ?? '',
      objective ?? '',
      strategies.find(({ id }) => id === strategy)?.name ?? '',
      considerations.find(({ id }) => id === consideration)?.name ?? '',
    ].filter((words) => words !== '');
  };
}

/** Names an inject by its number and title. */
export function useInjectWords(): (inject: Pick<NamedInject, 'number' | 'title'>) => string {
  const t = useTranslations('control.evaluation');
  return ({ number, title }) => (number === null ? title : t('inject', { number, title }));
}
