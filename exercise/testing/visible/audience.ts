import { type Channel, channelKind, channelOwner } from '../../channel';

/** Who listens on a channel, in the words of the design. `team`, `body` and `seat` are null where the channel is none. */
export interface Audience {
  isLead: boolean;
  isStaff: boolean;
  isRoom: boolean;
  isScreen: boolean;
  isTechnician: boolean;
  isDebrief: boolean;
  isRed: boolean;
  mayTakeOver: boolean;
  seesForecastLocks: boolean;
  readsMessages: boolean;
  evaluates: boolean;
  observes: boolean;
  team: string | null;
  /** The team whose injects are read by observers on this channel. */
  watched: string | null;
  body: string | null;
  seat: string | null;
}

/** Reads the audience off the name of a channel. */
export function audienceOf(channel: Channel): Audience {
  const kind = channelKind(channel);
  const owner = channelOwner(channel);
  const isStaff = kind === 'lead' || kind === 'control' || kind === 'simcell' || kind === 'evaluators';
  return {
    isLead: kind === 'lead',
    isStaff,
    isRoom: isStaff || kind === 'observers' || kind === 'technicians' || kind === 'screen' || kind === 'team',
    isScreen: kind === 'screen',
    isTechnician: kind === 'technicians',
    isDebrief: kind === 'debrief',
    mayTakeOver: kind === 'lead' || kind === 'control' || kind === 'technicians',
    isRed: kind === 'red',
    // SimCell answers blind.
    seesForecastLocks: isStaff && kind !== 'simcell',
    readsMessages: isStaff && kind !== 'evaluators',
    evaluates: kind === 'lead' || kind === 'evaluators',
    observes: kind === 'observers',
    watched: kind === 'watch' ? owner : null,
    team: kind === 'team' ? owner : null,
    body: kind === 'body' ? owner : null,
    seat: kind === 'seat' ? owner : null,
  };
}
