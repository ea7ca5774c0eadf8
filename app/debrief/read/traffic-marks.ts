import type { ExerciseEvent } from '../../../exercise/event';
import type { State } from '../../../exercise/state';
import { happeningsOf } from './happenings';
import { moveAt } from './played-moves';
import type { Mark } from './timeline-marks';

/** What went between teams and staff, by what a mark of it is called. */
export const trafficKinds = [
  'message',
  'answer',
  'talk',
  'demarche',
  'forward',
  'offer',
  'reply',
  'leak',
  'text',
  'reading',
] as const;
/** One of those. */
export type TrafficKind = (typeof trafficKinds)[number];

interface Placed {
  what: TrafficKind;
  lane: string;
  /** What tells it from every other mark. */
  key: string;
}

const ofTeam = (team: string) => `team:${team}`;

/** In which lane an event stands as what; null for one that has no mark of this kind. */
function placed(event: ExerciseEvent): Placed | null {
  switch (event.type) {
    case 'MessageSent':
      return {
        what: 'message',
        lane: event.to === 'control' ? 'simcell' : ofTeam(event.from),
        key: event.message,
      };
    case 'MessageAnswered':
      return { what: 'answer', lane: 'simcell', key: event.message };
    case 'TalkOpened':
      return {
        what: 'talk',
        lane: event.opener ? ofTeam(event.opener) : event.plenary ? 'control' : 'simcell',
        key: event.talk,
      };
    case 'DemarcheSent':
      return { what: 'demarche', lane: ofTeam(event.from), key: event.demarche };
    case 'ItemForwarded':
      return { what: 'forward', lane: ofTeam(event.from), key: event.forward };
    case 'JointActionOffered':
      return { what: 'offer', lane: ofTeam(event.team), key: event.action };
    case 'JointActionAnswered':
      return { what: 'reply', lane: ofTeam(event.team), key: `${event.action}:${event.team}` };
    case 'InjectLeaked':
      return { what: 'leak', lane: 'control', key: event.release };
    case 'ProposalTabled':
      return { what: 'text', lane: 'votes', key: event.proposal };
    case 'SituationLineMoved':
      return { what: 'reading', lane: 'situation', key: event.line };
    default:
      return null;
  }
}

/** A mark for everything that went between teams and staff, for texts before bodies and for readings of the situation. */
export function trafficMarks(view: State): Mark[] {
  return happeningsOf(view).flatMap(({ at, event }): Mark[] => {
    const place = placed(event);
    if (!place) return [];
    const { what, lane, key } = place;
    return [{ kind: 'traffic', what, event, lane, at, move: moveAt(view, at), id: `${what}:${key}:${at}` }];
  });
}
