'use client';

import { useTranslations } from 'next-intl';
import { VoteMark, type VoteState } from '../../parts/vote-mark';
import type { LineLook } from '../linked/linked-lines';
import type { Stand } from '../read/agreement-graph';

/** How the line of a stand is drawn. Each look has one meaning, which the key and the word say too. */
export function lookOf(stand: Stand): LineLook {
  switch (stand.kind) {
    case 'offered':
    case 'tabled':
    case 'sponsored':
    case 'silence':
      return 'solid';
    case 'asked':
    case 'unknown':
      return 'faint';
    case 'stance':
      return { join: 'solid', 'join-if': 'dashed', 'not-object': 'dotted', object: 'double' }[
        stand.stance
      ] as LineLook;
    case 'vote':
      return lookOfVote(stand.choice);
  }
}

function lookOfVote(choice: Extract<Stand, { kind: 'vote' }>['choice']): LineLook {
  if (choice === 'yes') return 'solid';
  if (choice === 'no' || choice === 'break-silence') return 'double';
  return choice === 'absent' || choice === 'recused' || choice === 'not-participating' ? 'faint' : 'dotted';
}

/** Puts a stand into a word or two. */
export function useStandWords(): (stand: Stand) => string {
  const t = useTranslations('pictures.agreement');
  const joint = useTranslations('joint.stance');
  const vote = useTranslations('parts.vote');
  return (stand) => {
    switch (stand.kind) {
      case 'stance':
        return stand.was !== null && isWithdrawn(stand)
          ? t('withdrew', { now: joint(stand.stance) })
          : joint(stand.stance);
      case 'vote': {
        const word = vote(`state.${stand.choice}`);
        if (stand.isVeto) return t('withVeto', { word, veto: vote('veto') });
        return stand.isStraw ? t('inStraw', { word }) : word;
      }
      case 'silence':
        return vote('state.consents');
      default:
        return t(`stand.${stand.kind}`);
    }
  };
}

/** Whether a team had joined, with or without conditions, and no longer does. */
function isWithdrawn({ stance, was }: Extract<Stand, { kind: 'stance' }>): boolean {
  const isIn = (one: string | null) => one === 'join' || one === 'join-if';
  return isIn(was) && !isIn(stance);
}

/** The mark of a vote beside its word; nothing for other stands, whose line says it. */
export function StandMark({ stand }: { stand: Stand }) {
  const state: VoteState | null =
    stand.kind === 'vote' ? stand.choice : stand.kind === 'silence' ? 'consents' : null;
  return state ? <VoteMark state={state} size="1rem" /> : null;
}
