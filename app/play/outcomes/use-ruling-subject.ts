'use client';

import { useTranslations } from 'next-intl';
import { useCallback } from 'react';
import type { Ruling } from '../../../exercise/state';
import { useView } from '../../live/use-views';
import { placedTeam } from '../placed-team';

/** Says what a ruling is about: a team's card, the other side's answer, a vote. */
export function useRulingSubject(): (ruling: Ruling) => string {
  const t = useTranslations('play.ruling');
  const view = useView();
  return useCallback(
    ({ subject, move }: Ruling) => {
      switch (subject.kind) {
        case 'card':
          return t('onCard', { team: placedTeam(view, subject.team)?.name ?? '', move });
        case 'counter-move':
          return t('onCounterMove', { name: view.opening?.respondent.name ?? '', move });
        case 'vote':
          return t('onVote', { title: view.votes.find((vote) => vote.id === subject.vote)?.title ?? '' });
      }
    },
    [t, view],
  );
}
