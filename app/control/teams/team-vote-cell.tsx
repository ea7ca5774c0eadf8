'use client';

import { useTranslations } from 'next-intl';
import { useLive } from '../../live/live-provider';
import type { LiveState } from '../../live/live-state';
import { useView } from '../../live/use-views';

const draftingOf = (state: LiveState) => state.drafting;

/** How far a team's body is: who writes, what is tabled, how many have voted. Teams without a body have a dash. */
export function TeamVoteCell({ team }: { team: string }) {
  const t = useTranslations('control.teams');
  const view = useView();
  const drafting = useLive(draftingOf);
  const body = view.opening?.bodies.find((one) => one.team === team);
  if (!body) return t('none');
  const vote = view.votes.findLast((one) => one.body === body.id);
  if (vote && vote.readAt === null) {
    return t('voted', { cast: vote.cast.length, seats: vote.rule.members.length });
  }
  const writer = Object.values(drafting).find(
    (draft) =>
      draft.kind === 'proposal' &&
      draft.scope === `body:${body.id}` &&
      draft.move === view.step?.move &&
      draft.penName !== '',
  );
  const tabled = view.proposals.filter((one) => one.body === body.id).length;
  if (tabled === 0) return writer ? t('writesText', { name: writer.penName }) : t('noText');
  return vote ? t('resultRead') : t('tabled', { count: tabled });
}
