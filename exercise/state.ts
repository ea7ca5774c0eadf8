import type { CounterMoveId } from '../framework/counter-moves';
import type { MechanismId } from '../framework/mechanisms';
import type { Confidence, Direction, SituationLineId } from '../framework/situation-lines';
import type { CardContent } from './card';
import type { ExerciseClock } from './exercise-clock';
import type { SeatId } from './ids';
import type { ContentLevel, DebriefStepId, Opening, Script, StepId, TeamBrief } from './story';
import type { Ballot, RuleInForce, VoteResult } from './voting/rule';

/** What a seat is for. `screen` is the projector. */
export type SeatRole = 'lead' | 'control' | 'simcell' | 'evaluator' | 'observer' | 'screen' | 'player';

/** A seat as its audience knows it. */
export interface Seat {
  id: SeatId;
  name: string;
  role: SeatRole;
  team: string | null;
  /** The member of a body that this seat holds. */
  member: { body: string; id: string } | null;
  hasReadRules: boolean;
  /** Known to the lead and to the person only. */
  steppedOut: boolean;
  /** When the seat last went on with another device; known to lead, control and the person. */
  lastTakenOverAt: number | null;
  removed: boolean;
}

/** The step that is open, in exercise time (milliseconds since STARTEX). */
export interface OpenStepState {
  move: number;
  step: StepId;
  openedAtExercise: number;
  minutes: number;
}

/** The text of an inject as it goes out. */
export interface InjectText {
  title: string;
  text: string;
  from: string;
  mode: string;
  level: ContentLevel;
  softened: boolean;
  scenarioTime: string;
  reliability: { confidence: Confidence; words: string } | null;
}

/**
 * To whom a release goes, resolved. `teams` and `seats` are known to staff and in the debrief only: elsewhere they are
 * empty, because who else was told is a thing to find out. That it stands on the room screen, everybody sees.
 */
export interface Recipients {
  teams: string[];
  screen: boolean;
  seats: SeatId[];
}

/** One release of an inject, from the moment it starts to go out. */
export interface Release {
  id: string;
  /** The MSEL line; null for an ad-hoc inject and for everybody but staff. */
  inject: string | null;
  /** Its number in the MSEL; staff and the debrief only. Others count what they themselves received. */
  number: string | null;
  /** The counter-move that this release reveals when it goes out. */
  counterMove: CounterMoveId | null;
  status: 'going-out' | 'held' | 'taken-back' | 'released' | 'recalled';
  content: InjectText;
  recipients: Recipients;
  /** Seat that decided the release; staff only. */
  by: SeatId | null;
  decidedAt: number;
  /** When the ten seconds end, in exercise time; staff only. */
  dueAtExercise: number | null;
  releasedAt: number | null;
  /** Set when a correction replaced the text; holds what was said before. */
  corrected: { title: string; text: string } | null;
}

/** A strategy card from its first signature on. The draft lies beside the log. */
export interface Card {
  id: string;
  team: string;
  move: number;
  signatures: { seat: SeatId; name: string; revision: number; at: number }[];
  submitted: { content: CardContent; signers: string[]; how: SubmissionWay; at: number } | null;
  /** Shown to the whole room. */
  shown: boolean;
}

/** How a card came to count: two signatures, the only member present, or closed by the facilitator. */
export type SubmissionWay = 'two' | 'alone' | 'facilitator';

/** Chances out of 100 for each counter-move. */
export type Odds = Record<CounterMoveId, number>;

/** A team's forecast; `odds` are absent for those who may know only that it is locked. */
export interface Forecast {
  team: string;
  move: number;
  odds: Odds | null;
  lockedAt: number;
}

/** The other side's choice in a move. */
export interface CounterMoveState {
  move: number;
  counterMove: CounterMoveId;
  /** What they protect by doing this; staff, then the debrief. */
  protects: string | null;
  revealedAt: number | null;
}

/** What an outcome was ruled to be. */
export const rulingOutcomes = ['as-intended', 'in-part', 'no-visible-effect', 'backfired'] as const;
/** One of the four outcomes in words. */
export type RulingOutcome = (typeof rulingOutcomes)[number];

/** What a ruling is about. */
export type RulingSubject =
  | { kind: 'card'; card: string; team: string }
  | { kind: 'counter-move' }
  | { kind: 'vote'; vote: string };

/** The facilitator's ruling on an outcome. */
export interface Ruling {
  id: string;
  move: number;
  subject: RulingSubject;
  outcome: RulingOutcome;
  mechanism: MechanismId | null;
  reason: string;
  sideEffect: string;
  audience: 'everyone' | 'team';
  ruledBy: string;
  at: number;
}

/** One line of the situation board, with every earlier reading. */
export interface LineReading {
  line: SituationLineId;
  direction: Direction;
  confidence: Confidence;
  at: number;
  move: number;
}

/** A text before a body. */
export interface Proposal {
  id: string;
  body: string;
  title: string;
  text: string;
  kind: 'substance' | 'procedure';
  sponsor: string;
  at: number;
}

/** A vote, open or read. */
export interface Vote {
  id: string;
  proposal: string;
  body: string;
  title: string;
  text: string;
  /** False for the straw round. */
  binding: boolean;
  rule: RuleInForce;
  openedAt: number;
  /** Who has voted; `ballot` only where it may be known. */
  cast: { member: string; seat: SeatId; ballot: Ballot | null }[];
  result: VoteResult | null;
  ballots: Ballot[] | null;
  readAt: number | null;
}

/** A message between teams, or to control with its answer. */
export interface Message {
  id: string;
  from: string;
  to: string;
  text: string;
  /** Who typed it; own team and staff only. */
  author: string | null;
  at: number;
  answer: { persona: string; text: string; at: number } | null;
  /** When staff released a message to control to the debrief. */
  shownAt: number | null;
}

/** Something a team pinned as known or as not known. */
export interface PinnedFact {
  id: string;
  team: string;
  kind: 'known' | 'unknown';
  text: string;
}

/** How a team's private picks were spread; null when fewer than three answered. */
export interface PickSpread {
  move: number;
  team: string;
  spread: { tool: string | null; mechanism: string | null; people: number }[] | null;
}

/** The guided debrief. */
export interface DebriefState {
  openedAt: number;
  step: DebriefStepId;
  stepOpenedAt: number;
  minutes: number;
  /** Anonymous answers that were shown to the room, shuffled, five or more of a kind. */
  reflections: { kind: ReflectionKind; texts: string[] }[];
}

/** What an anonymous input of the debrief is about. */
export const reflectionKinds = ['plus', 'delta', 'unpriced'] as const;
/** One kind of anonymous input. */
export type ReflectionKind = (typeof reflectionKinds)[number];

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
    endedAt: null,
  },
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
};

/** The seat with this id, if there is one. Ids come from outside: `constructor` is a key of every object and no seat. */
export function seatOf(state: State, id: string): Seat | undefined {
  return Object.hasOwn(state.seats, id) ? state.seats[id] : undefined;
}
