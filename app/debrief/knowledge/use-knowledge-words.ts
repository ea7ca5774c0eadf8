'use client';

import { useTranslations } from 'next-intl';
import { exerciseTime } from '../../../exercise/exercise-clock';
import type { State } from '../../../exercise/state';
import { formatHours } from '../../parts/times';
import type { TeamKnowledge } from '../read/knowledge';
import { teamOf } from '../read/team-of';

/** Puts what a team knew into words, one way of knowing each; empty where there is nothing to say. */
export function useKnowledgeWords(view: State): {
  reached: (known: TeamKnowledge) => string;
  opened: (known: TeamKnowledge) => string;
  passedOn: (known: TeamKnowledge) => string;
  cited: (known: TeamKnowledge) => string;
} {
  const t = useTranslations('pictures.knowledge.words');
  const time = (at: number) => formatHours(exerciseTime(view.clock, at));
  const name = (team: string) => teamOf(view, team).shortName;
  return {
    reached: ({ reached }) =>
      reached
        ? t(`reached.${reached.how}`, {
            time: time(reached.at),
            from: reached.from ? name(reached.from) : '',
          })
        : t('never'),
    opened: ({ reached, opened }) => {
      if (!reached) return '';
      if (!opened) return t('untold');
      const { opened: count, people, firstAt } = opened;
      return firstAt === null ? t('nobody', { people }) : t('opened', { count, people, time: time(firstAt) });
    },
    passedOn: ({ passedOn }) =>
      passedOn.map(({ at, to }) => t('passedOn', { time: time(at), to: name(to) })).join(' '),
    cited: ({ cited }) => cited.map(({ at, move }) => t('cited', { time: time(at), move })).join(' '),
  };
}
