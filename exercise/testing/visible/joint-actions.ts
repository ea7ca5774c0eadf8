import type { State } from '../../state';
import type { Audience } from './audience';

/** An action is known to the team that offers it, to those that were asked, to staff and the debrief; to the room once it was shown. */
export function visibleJointActions({ jointActions }: State, to: Audience): State['jointActions'] {
  const known = Object.values(jointActions).filter(
    ({ team, asked, shownAt }) =>
      to.isStaff ||
      to.isDebrief ||
      (to.team !== null && (to.team === team || asked.includes(to.team))) ||
      (to.isRoom && shownAt !== null),
  );
  return Object.fromEntries(known.map((action) => [action.id, action]));
}
