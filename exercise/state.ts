import type { ExerciseClock } from './exercise-clock';
import type { SeatId } from './ids';
import type { Proposal, Vote } from './state/bodies';
import type { Card, Forecast, PinnedFact } from './state/cards';
import type { DebriefState } from './state/debrief';
import type { Release } from './state/injects';
import type { Message } from './state/messages';
import type { CounterMoveState, LineReading, Ruling } from './state/outcomes';
import type { OpenStepState, PickSpread } from './state/pace';
import { initialSafety, type SafetyState } from './state/safety';
import type { Seat } from './state/seats';
import type { ContentLevel, Opening, Script, StepId, TeamBrief } from './story';

export * from './state/bodies';
export * from './state/cards';
export * from './state/debrief';
export * from './state/injects';
export * from './state/messages';
export * from './state/outcomes';
export * from './state/pace';
export * from './state/safety';
export * from './state/seats';

/**
 * The exercise as one audience may know it: the fold of the events disclosed to it. The full record folds to the same
 * type. What an audience may not know is simply not there.
 */
export interface State {
  phase: 'none' | 'lobby' | 'running' | 'ended' | 'closed';
  opening: Opening | null;
  joinCode: string;
  contentCap: ContentLevel;
  script: Script | null;
  /** Every brief, for staff; a team has its own only. */
  briefs: TeamBrief[];
  instructions: { seat: SeatId; body: string; member: string; text: string }[];
  seats: Record<SeatId, Seat>;
  clock: ExerciseClock;
  /** Words of care, and whether a real emergency is on. */
  safety: SafetyState;
  step: OpenStepState | null;
  /** Steps that were opened, in order, for the timeline and the step line. */
  stepsOpened: { move: number; step: StepId; at: number }[];
  releases: Release[];
  /** Seats that have read a release; staff see all, a seat its own. */
  reads: Record<string, SeatId[]>;
  picks: PickSpread[];
  cards: Record<string, Card>;
  forecasts: Forecast[];
  counterMoves: CounterMoveState[];
  rulings: Ruling[];
  readings: LineReading[];
  proposals: Proposal[];
  votes: Vote[];
  messages: Message[];
  facts: PinnedFact[];
  debrief: DebriefState | null;
  /** Bots play, time may run faster, and all of it is thrown away. */
  isRehearsal: boolean;
  /** Whether the conductor bot of a rehearsal has the lead's part; staff only. */
  isConducted: boolean;
}

/** Before anything is known. */
export const initialState: State = {
  phase: 'none',
  opening: null,
  joinCode: '',
  contentCap: 3,
  script: null,
  briefs: [],
  instructions: [],
  seats: {},
  clock: {
    openedAt: 0,
    startedAt: null,
    pausedAt: null,
    pausedBy: null,
    pauses: [],
    awayUntil: null,
    speeds: [],
    endedAt: null,
  },
  safety: initialSafety,
  step: null,
  stepsOpened: [],
  releases: [],
  reads: {},
  picks: [],
  cards: {},
  forecasts: [],
  counterMoves: [],
  rulings: [],
  readings: [],
  proposals: [],
  votes: [],
  messages: [],
  facts: [],
  debrief: null,
  isRehearsal: false,
  isConducted: false,
};

/** The seat with this id, if there is one. Ids come from outside: `constructor` is a key of every object and no seat. */
export function seatOf(state: State, id: string): Seat | undefined {
  return Object.hasOwn(state.seats, id) ? state.seats[id] : undefined;
}
