import type { SeatId } from '../ids';
import type { LapseReason, LineEdit } from '../state';
import type { InjectAudience } from '../story';

/** A line waits: it goes out only after a second yes. Staff only, as is everything here. */
export interface InjectHeld {
  type: 'InjectHeld';
  inject: string;
  by: SeatId;
}

/** A line that waited may go out again. */
export interface InjectUnheld {
  type: 'InjectUnheld';
  inject: string;
  by: SeatId;
}

/** A line is jumped over; it may come back. */
export interface InjectSkipped {
  type: 'InjectSkipped';
  inject: string;
  reason: string;
  by: SeatId;
}

/** A line is cancelled in play. */
export interface InjectDeferred {
  type: 'InjectDeferred';
  inject: string;
  reason: string;
  by: SeatId;
}

/** A line that was skipped, deferred or complete is planned again. */
export interface InjectRestored {
  type: 'InjectRestored';
  inject: string;
  by: SeatId;
}

/** Nothing more is awaited of a line; for an expected action, that it was seen. */
export interface InjectCompleted {
  type: 'InjectCompleted';
  inject: string;
  by: SeatId;
}

/** A line has another place in the running order. */
export interface InjectReordered {
  type: 'InjectReordered';
  inject: string;
  /** The line that comes next now; null for the end. */
  before: string | null;
  /** Every line whose planned minute is another one now. */
  minutes: { inject: string; minute: number }[];
  by: SeatId;
}

/** A line was edited before it was out. */
export interface InjectEdited {
  type: 'InjectEdited';
  inject: string;
  revision: number;
  /** What is different now; what earlier edits changed beside that stays. */
  edit: LineEdit;
  by: SeatId;
}

/** A line goes out by itself at a minute of exercise time. */
export interface InjectArmed {
  type: 'InjectArmed';
  inject: string;
  arm: string;
  minute: number;
  audience: InjectAudience | null;
  by: SeatId;
}

/** A line goes out by itself no longer: somebody said so, or it has gone out. */
export interface InjectDisarmed {
  type: 'InjectDisarmed';
  inject: string;
  by: SeatId;
}

/** The minute of an armed line came and it did not go out. It waits for staff. */
export interface ArmLapsed {
  type: 'ArmLapsed';
  inject: string;
  minute: number;
  why: LapseReason;
}
