import type { SeatId } from '../ids';

/** Control said a quiet word to one team. Which seat it came from is known to staff. */
export interface TeamNudged {
  type: 'TeamNudged';
  nudge: string;
  team: string;
  text: string;
  secret?: { by: SeatId };
}

/** Control told everybody something about the exercise itself, outside the story. Who did is known to staff. */
export interface BroadcastSent {
  type: 'BroadcastSent';
  broadcast: string;
  text: string;
  secret?: { by: SeatId };
}

/** What control told everybody was taken down from every screen. */
export interface BroadcastEnded {
  type: 'BroadcastEnded';
  broadcast: string;
}
