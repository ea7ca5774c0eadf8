import type { Channel } from '../../channel';
import { disclose } from '../../disclose';
import type { Happened } from '../../event';
import type { State } from '../../state';
import type { Audience } from './audience';

const staff = ['lead', 'control', 'simcell', 'evaluator', 'technician'];

/**
 * The last twenty things that staff did, by name, for those who run or rate the exercise. Who paused stays with the lead.
 * Which events the audience is told at all is held by every other field, so that much is asked here, and no more.
 */
export function visibleActs(
  { seats }: State,
  channel: Channel,
  to: Audience,
  history: Happened[],
): State['acts'] {
  if (!to.isStaff) return [];
  return history
    .flatMap(({ at, by, event }) => {
      const isNamed = by !== undefined && staff.includes(seats[by]?.role ?? '');
      const told = isNamed && (to.isLead || event.type !== 'ExercisePaused') && disclose(event, channel);
      return told ? [{ at, by, event: told }] : [];
    })
    .slice(-20);
}
