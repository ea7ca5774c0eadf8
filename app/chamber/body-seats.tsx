import { useTranslations } from 'next-intl';
import type { Vote } from '../../exercise/state';
import { VotePlate, VotePlates } from '../parts/vote-plate';
import type { ChamberState } from './chamber-state';
import { seatState } from './seat-state';

/** The seats of the body with who sits there; while a vote is open who has voted, after it how. */
export function BodySeats({ chamber, vote }: { chamber: ChamberState; vote: Vote | null }) {
  const t = useTranslations('chamber.seats');
  const { body, people, member } = chamber;
  const rule = vote?.rule ?? chamber.rule;
  const hasKinds = body.members.some((one) => one.permanent);
  return (
    <VotePlates label={t('label', { body: body.name })}>
      {body.members.map((one) => {
        const isCounted = rule.members.some((counted) => counted.id === one.id);
        const state = vote && isCounted ? seatState(vote, one.id) : null;
        const holdsVeto = rule.veto.includes(one.id);
        return (
          <VotePlate
            key={one.id}
            name={one.name}
            kind={hasKinds ? (one.permanent ? 'permanent' : 'elected') : null}
            person={people.get(one.id) ?? t('nobody')}
            isYours={one.id === member.id}
            state={state}
            isVeto={state === 'no' && holdsVeto}
            isNotVeto={state === 'abstain' && holdsVeto}
            reason={vote && !isCounted ? t('notCounted') : null}
          />
        );
      })}
    </VotePlates>
  );
}
