import type * as events from '../events/joint-actions';
import type { Evolution } from '../evolution';
import { isPartner } from '../joint-actions/partners';
import type { JointAction, State } from '../state';
import { change } from './change';

/** Changes an action that the audience knows; of any other it has nothing to change. */
export function withAction(state: State, id: string, replace: (action: JointAction) => JointAction): State {
  const action = Object.hasOwn(state.jointActions, id) ? state.jointActions[id] : undefined;
  return action ? { ...state, jointActions: { ...state.jointActions, [id]: replace(action) } } : state;
}

const offered: Evolution<events.JointActionOffered> = (state, event, at) => {
  const { type: _type, action: id, ...offer } = event;
  const action = { id, ...offer, at, answers: [], shares: [], commitments: [], shownAt: null };
  return { ...state, jointActions: { ...state.jointActions, [id]: action } };
};

/** Whoever no longer joins bears nothing any more. */
const answered: Evolution<events.JointActionAnswered> = (state, { action: id, team, stance, text }, at) =>
  withAction(state, id, (action) => {
    const others = action.answers.filter((answer) => answer.team !== team);
    const before = action.answers.find((answer) => answer.team === team);
    const was = before?.stance === stance ? before.was : before?.stance;
    const now = { ...action, answers: [...others, { team, stance, ...(was && { was }), text, at }] };
    return { ...now, shares: now.shares.filter((share) => isPartner(now, share.team)) };
  });

const shared: Evolution<events.BurdenShared> = (state, { action: id, team, row, amount }) =>
  withAction(state, id, (action) => {
    const others = action.shares.filter((share) => share.team !== team || share.row !== row);
    return { ...action, shares: amount === 0 ? others : [...others, { team, row, amount }] };
  });

const committed: Evolution<events.CommitmentMade> = (state, event, at) =>
  withAction(state, event.action, (action) => {
    const { commitment: id, team, text, condition } = event;
    return {
      ...action,
      commitments: [...action.commitments, { id, team, text, condition, at, checks: [] }],
    };
  });

const checked: Evolution<events.CommitmentChecked> = (state, event, at) =>
  withAction(state, event.action, (action) => ({
    ...action,
    commitments: change(
      action.commitments,
      ({ id }) => id === event.commitment,
      (commitment) => {
        const { team, verdict, reason } = event;
        return { ...commitment, checks: [...commitment.checks, { team, verdict, reason, at }] };
      },
    ),
  }));

const shown: Evolution<events.JointActionShown> = (state, { jointAction }, at) => ({
  ...state,
  jointActions: { ...state.jointActions, [jointAction.id]: { ...jointAction, shownAt: at } },
});

/** How joint actions change the state. */
export const evolutions = {
  JointActionOffered: offered,
  JointActionAnswered: answered,
  BurdenShared: shared,
  CommitmentMade: committed,
  CommitmentChecked: checked,
  JointActionShown: shown,
};
