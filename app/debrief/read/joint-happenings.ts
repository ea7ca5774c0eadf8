import type { Happened } from '../../../exercise/event';
import type { JointAction, State } from '../../../exercise/state';

/** Joint actions, read back out of the debrief's view. Of several answers of a team the newest is kept. */
export function jointHappenings({ jointActions }: State): Happened[] {
  return Object.values(jointActions).flatMap(toldOf);
}

function toldOf(action: JointAction): Happened[] {
  const { id, card, team, move, tool, strategy, mechanism, text, asked, needs, at } = action;
  const on = { action: id, parties: [team, ...asked], shown: action.shownAt !== null };
  const offered = { card, team, move, tool, strategy, mechanism, text, asked, needs };
  return [
    { at, event: { type: 'JointActionOffered', action: id, ...offered } },
    ...action.answers.map(
      ({ at: answeredAt, ...answer }): Happened => ({
        at: answeredAt,
        event: { type: 'JointActionAnswered', ...on, ...answer },
      }),
    ),
    ...action.commitments.flatMap(({ id: commitment, checks, at: madeAt, ...made }): Happened[] => [
      { at: madeAt, event: { type: 'CommitmentMade', ...on, commitment, ...made } },
      ...checks.map(
        ({ at: checkedAt, ...check }): Happened => ({
          at: checkedAt,
          event: { type: 'CommitmentChecked', ...on, commitment, ...check },
        }),
      ),
    ]),
  ];
}
