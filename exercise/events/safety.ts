import type { SeatId } from '../ids';
import type { SupportWords } from '../state';
import type { ContentLevel } from '../story';

/** Texts above this level go out in their softer variant from now on. */
export interface ContentCapSet {
  type: 'ContentCapSet';
  cap: ContentLevel;
}

/** The facilitator wrote down where people turn when something stays with them, and what to do in a real emergency. */
export interface SupportSet {
  type: 'SupportSet';
  support: SupportWords;
}

/** Something real has happened: every screen shows the card for it. Who said so is known to the lead only. */
export interface EmergencyDeclared {
  type: 'EmergencyDeclared';
  secret?: { seat: SeatId };
}

/** All clear. Play stays paused until the lead lets it go on. */
export interface EmergencyEnded {
  type: 'EmergencyEnded';
}
