'use client';

import { useTranslations } from 'next-intl';
import type { RulingSubject } from '../../../exercise/state';
import { counterMoveOf } from '../../../framework/counter-moves';
import { toolOf } from '../../../framework/tools';
import { useView } from '../../live/use-views';
import { teamsOf } from '../frame/console-tools';

/** Something that can be ruled on. */
export interface RulingChoice {
  key: string;
  label: string;
  subject: RulingSubject;
  /** The move it belongs to; null for the open one. */
  move: number | null;
}

/** A string that tells subjects apart. */
export function subjectKey(subject: RulingSubject): string {
  switch (subject.kind) {
    case 'card':
      return `card:${subject.card}`;
    case 'vote':
      return `vote:${subject.vote}`;
    case 'counter-move':
      return 'counter-move';
  }
}

/** Everything that can be ruled on now: cards that count, the counter-move once it is out, results that were read. */
export function useRulingSubjects(): RulingChoice[] {
  const t = useTranslations('control.ruling.subjects');
  const view = useView();
  const teams = teamsOf(view);
  const cards = Object.values(view.cards).flatMap((card): RulingChoice[] => {
    if (!card.submitted) return [];
    const subject: RulingSubject = { kind: 'card', card: card.id, team: card.team };
    const team = teams.find((one) => one.id === card.team)?.name ?? '';
    const { tool } = card.submitted.content;
    const label = t('card', { team, move: card.move, tool: tool ? toolOf(tool).name : '' });
    return [{ key: subjectKey(subject), label, subject, move: card.move }];
  });
  const answer = view.counterMoves.findLast((choice) => choice.revealedAt !== null);
  const counterMove: RulingChoice[] = answer
    ? [
        {
          key: 'counter-move',
          label: t('counterMove', { name: counterMoveOf(answer.counterMove).name, move: answer.move }),
          subject: { kind: 'counter-move' },
          move: answer.move,
        },
      ]
    : [];
  const votes = view.votes
    .filter((vote) => vote.binding && vote.readAt !== null)
    .map((vote): RulingChoice => {
      const subject: RulingSubject = { kind: 'vote', vote: vote.id };
      return { key: subjectKey(subject), label: t('vote', { title: vote.title }), subject, move: null };
    });
  return [...cards.reverse(), ...counterMove, ...votes];
}
