import type { CounterMoveId } from '../../framework/counter-moves';
import type { SeatId } from '../ids';
import type { InjectAudience } from '../story';

/**
 * What staff changed in the MSEL since the exercise was opened. It lies over the lines of the script, which stay as they
 * were written, and holds only what was touched.
 */
export interface MselState {
  /** By the id of the inject. */
  lines: Record<string, LineOverlay>;
  /** The ids of all lines in their running order; empty until staff move one, and then the plan's own order holds. */
  order: string[];
}

/** What staff changed in one line. */
export interface LineOverlay {
  /** Skipped: jumped over, may come back. Deferred: cancelled in play (practice 1.2). Complete: nothing more is awaited. */
  standing: 'planned' | 'skipped' | 'deferred' | 'complete';
  /** Why it was skipped or deferred; else empty. */
  reason: string;
  /** Who set the standing, and when. */
  setBy: SeatId | null;
  setAt: number | null;
  /** Set while the line may not go out without a second yes. */
  hold: { by: SeatId; at: number } | null;
  /** The new planned minute of exercise time; null when it is the plan's. */
  plannedMinute: number | null;
  /** How often the line was edited since the start. */
  revision: number;
  /** What was edited, all edits together; null when nothing was. */
  edit: LineEdit | null;
  /** Set when the line goes out by itself at a minute of exercise time. */
  arm: LineArm | null;
  /** Set when an armed line did not go out, until it is armed again. */
  lapse: { minute: number; why: LapseReason; at: number } | null;
}

/** What can be edited in a line before it is out. What is left out stays. */
export interface LineEdit {
  title?: string;
  text?: string;
  softer?: { title: string; text: string } | null;
  facilitatorNote?: string;
  to?: InjectAudience;
  /** New texts for branches of a counter-move inject. */
  branches?: Partial<Record<CounterMoveId, BranchEdit>>;
}

/** What can be edited in a branch: the text, the softer variant, or both. */
export interface BranchEdit {
  title?: string;
  text?: string;
  softer?: { title: string; text: string } | null;
}

/** A line that goes out by itself. */
export interface LineArm {
  id: string;
  /** Minute of exercise time at which its ten seconds begin. */
  minute: number;
  /** To whom, where it is not to whom the line says. */
  audience: InjectAudience | null;
  by: SeatId;
  at: number;
}

/**
 * Why an armed line did not go out: the process came late to it, what it was to repair has been done, or the rules refused
 * the release with this code.
 */
export type LapseReason = 'Late' | 'ExpectedActionSeen' | (string & {});

/** Before staff touched anything. */
export const untouchedMsel: MselState = { lines: {}, order: [] };

/** A line that staff did not touch. */
export const untouchedLine: LineOverlay = {
  standing: 'planned',
  reason: '',
  setBy: null,
  setAt: null,
  hold: null,
  plannedMinute: null,
  revision: 0,
  edit: null,
  arm: null,
  lapse: null,
};
