import type * as events from '../events/opening';
import type { Evolution } from '../evolution';

const exerciseOpened: Evolution<events.ExerciseOpened> = (state, event, at) => ({
  ...state,
  phase: 'lobby',
  opening: event.opening,
  joinCode: event.joinCode,
  contentCap: event.contentCap,
  vocabulary: event.vocabulary ?? state.vocabulary,
  chathamHouse: event.chathamHouse ?? false,
  script: event.secret?.script ?? null,
  briefs: event.secret?.briefs ?? [],
  clock: { ...state.clock, openedAt: at },
  isRehearsal: event.rehearsal ?? false,
  ...(event.secret?.caseAcknowledged ? { caseAcknowledged: event.secret.caseAcknowledged } : {}),
});

/** The whole record holds every brief from the opening, with its instructions, and keeps those. */
const teamBriefed: Evolution<events.TeamBriefed> = (state, event) =>
  state.briefs.some((brief) => brief.team === event.brief.team)
    ? state
    : { ...state, briefs: [...state.briefs, event.brief] };

const exerciseStarted: Evolution<events.ExerciseStarted> = (state, _, at) => ({
  ...state,
  phase: 'running',
  clock: { ...state.clock, startedAt: at },
});

/** ENDEX ends a pause, too: the debrief stands still for nobody. */
const exerciseEnded: Evolution<events.ExerciseEnded> = (state, _, at) => ({
  ...state,
  phase: 'ended',
  clock: {
    ...state.clock,
    endedAt: state.clock.pausedAt ?? at,
    pausedAt: null,
    pausedBy: null,
    awayUntil: null,
  },
});

const exerciseClosed: Evolution<events.ExerciseClosed> = (state) => ({ ...state, phase: 'closed' });

/** How the opening, STARTEX, ENDEX and the closing change the state. */
export const evolutions = {
  ExerciseOpened: exerciseOpened,
  TeamBriefed: teamBriefed,
  ExerciseStarted: exerciseStarted,
  ExerciseEnded: exerciseEnded,
  ExerciseClosed: exerciseClosed,
};
