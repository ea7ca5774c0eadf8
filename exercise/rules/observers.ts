import { happened, refused } from '../decision';
import { idFrom } from '../ids';
import type { Rule } from '../rule';
import { knowsTeam } from './challenges';

/** EX157: observers see what the room sees, and the injects of one team when the lead grants it. */
export const grantObserverTeam: Rule<'GrantObserverTeam'> = (state, { command: { team } }) => {
  if (team !== null && !knowsTeam(state.opening, team)) return refused('UnknownTeam');
  return team === state.observing.team ? happened() : happened({ type: 'ObserverTeamGranted', team });
};

/** EX158: an observer writes to the lead; evaluators read what went well and what to change. Nobody else learns of it. */
export const sendObserverNote: Rule<'SendObserverNote'> = (state, { command, by, id }) =>
  happened({
    type: 'ObserverNoteSent',
    note: idFrom('note', id),
    seat: by,
    name: state.seats[by]?.name ?? '',
    kind: command.kind,
    text: command.text,
  });
