import type { CaseAcknowledgement } from './case-study';
import type { ExerciseClock } from './exercise-clock';
import type { SeatId } from './ids';
import type { StaffAct } from './state/acts';
import type { ReadyAttachment } from './state/attachments';
import type { Proposal, Vote } from './state/bodies';
import type { Card, Forecast, PinnedFact } from './state/cards';
import type { Challenge } from './state/challenges';
import type { SharedCommitment } from './state/commitments';
import type { DebriefPlan, DebriefState } from './state/debrief';
import type { Demarche } from './state/demarches';
import type { Evaluation } from './state/evaluation';
import type { Fork } from './state/fork';
import type { ShownAnswers } from './state/forms';
import type { Forward } from './state/forwards';
import type { HiddenText } from './state/hidden-texts';
import { type Improvement, nothingFound } from './state/improvement';
import type { Release } from './state/injects';
import type { JointAction } from './state/joint-actions';
import type { Message } from './state/messages';
import { type MselState, untouchedMsel } from './state/msel';
import type { Observing } from './state/observers';
import type { CounterMoveState, LineReading, Ruling } from './state/outcomes';
import type { OpenStepState, PickSpread } from './state/pace';
import type { PlanChanges, TeamTimer } from './state/plan';
import type { PrivateForecastSpread } from './state/private-forecasts';
import type { RedCell } from './state/red-cell';
import { initialSafety, type SafetyState } from './state/safety';
import type { Seat } from './state/seats';
import type { Invite } from './state/staffing';
import type { Broadcast, Nudge, StaffNote } from './state/talk';
import type { Talk } from './state/talks';
import type { ContentLevel, Opening, Script, StepId, TeamBrief } from './story';
import type { VocabularyId } from './vocabulary';

export * from './state/acts';
export * from './state/attachments';
export * from './state/bodies';
export * from './state/cards';
export * from './state/challenges';
export * from './state/commitments';
export * from './state/debrief';
export * from './state/demarches';
export * from './state/evaluation';
export * from './state/fork';
export * from './state/forms';
export * from './state/forwards';
export * from './state/hidden-texts';
export * from './state/improvement';
export * from './state/injects';
export * from './state/joint-actions';
export * from './state/messages';
export * from './state/messages';
export * from './state/msel';
export * from './state/observers';
export * from './state/outcomes';
export * from './state/pace';
export * from './state/paper';
export * from './state/plan';
export * from './state/private-forecasts';
export * from './state/proposals';
export * from './state/read-votes';
export * from './state/red-cell';
export * from './state/safety';
export * from './state/seats';
export * from './state/staffing';
export * from './state/talk';
export * from './state/talks';

/**
 * The exercise as one audience may know it: the fold of the events disclosed to it. The full record folds to the same
 * type. What an audience may not know is simply not there.
 */
export interface State {
  /** Set for a what-if: of which exercise it is a copy, and up to which moment. */
  fork: Fork | null;
  phase: 'none' | 'lobby' | 'running' | 'ended' | 'closed';
  opening: Opening | null;
  joinCode: string;
  contentCap: ContentLevel;
  script: Script | null;
  /** Who acknowledged that real names are used; staff only, and absent where the story is no case study. */
  caseAcknowledged?: CaseAcknowledgement;
  /** Every brief, for staff; a team has its own only. */
  briefs: TeamBrief[];
  instructions: {
    seat: SeatId;
    body: string;
    member: string;
    text: string;
    translations?: Record<string, string>;
  }[];
  seats: Record<SeatId, Seat>;
  /** Links for staff and observers, in the order in which they were made; staff only. */
  invites: Invite[];
  /** What staff did last, the newest behind; staff only. */
  acts: StaffAct[];
  clock: ExerciseClock;
  /** Words of care, and whether a real emergency is on. */
  safety: SafetyState;
  step: OpenStepState | null;
  /** Steps that were opened, in order, for the timeline and the step line. */
  stepsOpened: { move: number; step: StepId; at: number; minutes: number }[];
  /** What staff changed in the plan; nobody else knows the plan as it stands. */
  plan: PlanChanges;
  /** Clocks of single teams; staff see all, a team its own. */
  timers: TeamTimer[];
  /** What staff changed in the lines of the script since the start; staff only. */
  msel: MselState;
  releases: Release[];
  /** Seats that have read a release; staff see all, a seat its own. */
  reads: Record<string, SeatId[]>;
  /** By release and team: since when somebody of the team has read it, in epoch milliseconds. A bot reads for nobody. */
  firstRead: Record<string, Record<string, number>>;
  picks: PickSpread[];
  cards: Record<string, Card>;
  forecasts: Forecast[];
  counterMoves: CounterMoveState[];
  rulings: Ruling[];
  readings: LineReading[];
  proposals: Proposal[];
  votes: Vote[];
  jointActions: Record<string, JointAction>;
  messages: Message[];
  /** Between teams; a team has those that it was asked to. */
  talks: Talk[];
  demarches: Demarche[];
  forwards: Forward[];
  /** What a team may send to others in a move; null for no limit. */
  messageBudget: number | null;
  nudges: Nudge[];
  broadcasts: Broadcast[];
  staffNotes: StaffNote[];
  facts: PinnedFact[];
  /** What was hidden, by whom and why; staff only. */
  hiddenTexts: HiddenText[];
  /** Staff and the red cell only. */
  redCell: RedCell | null;
  /** Null while the scenario's own plan stands. */
  debriefPlan: DebriefPlan | null;
  debrief: DebriefState | null;
  /** Anonymous answers of forms that were shown; of those in the room everybody’s, else of staff and the debrief. */
  answers: ShownAnswers[];
  /** How what people forecast alone is spread: a team has its own, the debrief that of everybody. */
  privateForecasts: PrivateForecastSpread[];
  /** What people told the room that they will do; staff and the debrief only. */
  commitments: SharedCommitment[];
  /** Evaluators and the lead only. */
  evaluation: Evaluation;
  /** What is to come of the exercise; the actions that were agreed are the debrief's too. */
  improvement: Improvement;
  /** The parking lot; staff only. */
  challenges: Challenge[];
  observing: Observing;
  /** Files that staff have ready; staff only. */
  attachments: ReadyAttachment[];
  /** Whose words this exercise uses for its own parts. */
  vocabulary: VocabularyId;
  /** Whether ideas may be repeated outside and names may not (the Chatham House Rule). */
  chathamHouse: boolean;
  /** Bots play, time may run faster, and all of it is thrown away. */
  isRehearsal: boolean;
  /** Whether the conductor bot of a rehearsal has the lead's part; staff only. */
  isConducted: boolean;
  /** Whether staff type in what teams write by hand; staff only. */
  isOnPaper: boolean;
}

/** Before anything is known. */
export const initialState: State = {
  fork: null,
  phase: 'none',
  opening: null,
  joinCode: '',
  contentCap: 3,
  script: null,
  briefs: [],
  instructions: [],
  seats: {},
  invites: [],
  acts: [],
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
  plan: { steps: [], cuts: [] },
  timers: [],
  msel: untouchedMsel,
  releases: [],
  reads: {},
  firstRead: {},
  picks: [],
  cards: {},
  forecasts: [],
  counterMoves: [],
  rulings: [],
  readings: [],
  proposals: [],
  votes: [],
  jointActions: {},
  messages: [],
  talks: [],
  demarches: [],
  forwards: [],
  messageBudget: null,
  nudges: [],
  broadcasts: [],
  staffNotes: [],
  facts: [],
  hiddenTexts: [],
  redCell: null,
  debriefPlan: null,
  debrief: null,
  answers: [],
  privateForecasts: [],
  commitments: [],
  evaluation: { notes: [], ratings: [] },
  improvement: nothingFound,
  challenges: [],
  observing: { team: null, notes: [] },
  attachments: [],
  vocabulary: 'hseep',
  chathamHouse: false,
  isRehearsal: false,
  isConducted: false,
  isOnPaper: false,
};

/** The seat with this id, if there is one. Ids come from outside: `constructor` is a key of every object and no seat. */
export function seatOf(state: State, id: string): Seat | undefined {
  return Object.hasOwn(state.seats, id) ? state.seats[id] : undefined;
}
