import { counterMoveOf } from '../framework/counter-moves';
import { minutesOf } from './debrief-plan';
import type { EventOf, EventType, Happened } from './event';
import type { Sentence } from './sentence';
import { bodyTelling } from './timeline/bodies';
import { cardTelling } from './timeline/cards';
import { hiddenTextTelling } from './timeline/hidden-texts';
import { injectTelling } from './timeline/injects';
import { jointActionTelling } from './timeline/joint-actions';
import { mselTelling } from './timeline/msel';
import { memberName, type TimelineContext, teamName, teamNames, whether, wordsOf } from './timeline/names';
import { outcomeTelling } from './timeline/outcomes';
import { proposalTelling } from './timeline/proposals';
import { readVoteTelling } from './timeline/read-votes';
import { redCellTelling } from './timeline/red-cell';
import { talkTelling } from './timeline/talk';
import { talksTelling } from './timeline/talks';

export type { TimelineContext } from './timeline/names';

/** How an event of one type is told; null when it is not. */
export type Telling<T extends EventType> = (event: EventOf<T>, context: TimelineContext) => Sentence | null;

/**
 * Not told: what is laid ready and what things are called, and what concerns one person (reads, take-overs, stepping out), what another sentence says already (signatures
 * before the card counts, single votes before the result), and what is handed over rather than done (briefs,
 * instructions). What evaluators and observers write is read where they wrote it. Facts only: no sentence praises or blames.
 */
const untold = () => null;

const tellings: { [T in EventType]: Telling<T> } = {
  AttachmentAdded: untold,
  AttachmentRemoved: untold,
  VocabularySet: untold,
  // Every screen says it all the time.
  ExerciseForked: untold,
  WhatIfBegan: () => ({ key: 'timeline.WhatIfBegan' }),
  ExerciseOpened: ({ opening }) => ({ key: 'timeline.ExerciseOpened', values: { title: opening.title } }),
  TeamBriefed: untold,
  ExerciseStarted: (_, context) => ({ key: 'timeline.ExerciseStarted', values: wordsOf(context) }),
  ExerciseEnded: (_, context) => ({ key: 'timeline.ExerciseEnded', values: wordsOf(context) }),
  ExerciseClosed: () => ({ key: 'timeline.ExerciseClosed' }),

  SeatTaken: ({ name, role, team, member, waiting }, context) => {
    if (role === 'screen') return null;
    if (waiting) return { key: 'timeline.SeatWaits', values: { name } };
    if (team === null) return { key: 'timeline.SeatTakenRole', values: { name, role } };
    return seated('SeatTaken', name, team, memberName(member, context), context);
  },
  MemberInstructed: untold,
  SeatAdmitted: ({ name, role, team, member }, context) =>
    team === null
      ? { key: 'timeline.SeatTakenRole', values: { name, role } }
      : seated('SeatTaken', name, team, memberName(member, context), context),
  SeatMoved: ({ name, to, member }, context) =>
    seated('SeatMoved', name, to, memberName(member, context), context),
  SeatTakenOver: untold,
  SeatRemoved: ({ seat }, { seats }) => {
    const name = seats[seat]?.name;
    return name === undefined ? null : { key: 'timeline.SeatRemoved', values: { name } };
  },
  // Each of the two knows from the own seat alone who the own self is.
  LeadChanged: ({ from, to, how }, { seats }) => {
    const [before, now] = [seats[from]?.name, seats[to]?.name];
    if (before === undefined || now === undefined) return null;
    return {
      key: how === 'taken' ? 'timeline.LeadTaken' : 'timeline.LeadHandedOver',
      values: { from: before, to: now },
    };
  },
  StaffInvited: ({ role }) => ({ key: 'timeline.StaffInvited', values: { role } }),
  InviteRevoked: () => ({ key: 'timeline.InviteRevoked' }),
  RulesAcknowledged: untold,
  SteppedOut: untold,
  SteppedIn: untold,

  StepOpened: ({ move, step, minutes }) => ({ key: 'timeline.StepOpened', values: { move, step, minutes } }),
  StepExtended: ({ minutes }) => ({
    key: minutes > 0 ? 'timeline.StepLengthened' : 'timeline.StepShortened',
    values: { minutes: Math.abs(minutes) },
  }),
  // Who stopped everything, and why, is nobody's question.
  ExercisePaused: ({ since }) => ({ key: since ? 'timeline.ExercisePausedAway' : 'timeline.ExercisePaused' }),
  ExerciseResumed: () => ({ key: 'timeline.ExerciseResumed' }),
  ContentCapSet: ({ cap }) => ({ key: 'timeline.ContentCapSet', values: { cap } }),
  SupportSet: untold,
  // Who declared it is nobody's question.
  EmergencyDeclared: () => ({ key: 'timeline.EmergencyDeclared' }),
  EmergencyEnded: () => ({ key: 'timeline.EmergencyEnded' }),
  PlanChanged: ({ move, step, minutes }) => ({
    key: 'timeline.PlanChanged',
    values: { move, step, minutes },
  }),
  CutTaken: ({ text, minutes }) => ({ key: 'timeline.CutTaken', values: { text, minutes } }),
  TeamTimerSet: ({ team, minutes }, context) => ({
    key: 'timeline.TeamTimerSet',
    values: { team: teamName(team, context), minutes },
  }),
  TeamTimerStopped: untold,
  PicksClosed: ({ team, move }, context) => ({
    key: 'timeline.PicksClosed',
    values: { team: teamName(team, context), move },
  }),

  ...injectTelling,
  InjectAcknowledged: untold,
  ...mselTelling,

  CardSigned: untold,
  ...cardTelling,
  ForecastLocked: ({ team, move, paper }, context) => ({
    key: paper ? 'timeline.ForecastFromPaper' : 'timeline.ForecastLocked',
    values: {
      team: teamName(team, context),
      move,
      slips: paper?.slips ?? 0,
      known: whether(paper?.typedBy ?? ''),
      typist: paper?.typedBy ?? '',
    },
  }),
  ForecastsShown: ({ move, forecasts }, context) => ({
    key: 'timeline.ForecastsShown',
    values: {
      move,
      teams: teamNames(
        forecasts.map((forecast) => forecast.team),
        context,
      ),
    },
  }),
  FactPinned: ({ team, kind, text }, context) => ({
    key: 'timeline.FactPinned',
    values: { team: teamName(team, context), kind, text },
  }),
  FactUnpinned: untold,

  CounterMoveChosen: ({ move, counterMove, protects }) => ({
    key: 'timeline.CounterMoveChosen',
    values: { move, counterMove: counterMoveOf(counterMove).name, protects },
  }),
  CounterMoveRevealed: ({ move, counterMove }, { opening }) => ({
    key: 'timeline.CounterMoveRevealed',
    values: {
      move,
      counterMove: counterMoveOf(counterMove).name,
      respondent: opening?.respondent.name ?? '',
    },
  }),
  ...outcomeTelling,
  ...bodyTelling,
  ...proposalTelling,
  ...readVoteTelling,
  VoteCast: untold,

  ...jointActionTelling,

  MessageSent: ({ from, to }, context) => ({
    key: to === 'control' ? 'timeline.MessageToControl' : 'timeline.MessageSent',
    values: { from: teamName(from, context), to: teamName(to, context) },
  }),
  MessageAnswered: ({ team, persona }, context) => ({
    key: 'timeline.MessageAnswered',
    values: { persona, team: teamName(team, context) },
  }),
  MessageShown: ({ from }, context) => ({
    key: 'timeline.MessageShown',
    values: { from: teamName(from, context) },
  }),

  ...talkTelling,
  ...talksTelling,
  StaffNoteSent: untold,
  ...hiddenTextTelling,
  ...redCellTelling,
  EvaluatorNoteTaken: untold,
  EvaluatorNoteRevised: untold,
  TaskRated: untold,
  // What is to come of the exercise stands in its report.
  FindingWritten: untold,
  FindingWithdrawn: untold,
  ActionWritten: untold,
  ActionWithdrawn: untold,
  TextReviewed: untold,
  ItemsCarried: untold,
  CarriedItemAnswered: untold,
  ScenarioChallenged: ({ team, text }, context) => ({
    key: 'timeline.ScenarioChallenged',
    values: { team: team ?? 'none', name: team === null ? '' : teamName(team, context), text },
  }),
  ChallengeAnswered: untold,
  ObserverTeamGranted: ({ team }, context) => ({
    key: 'timeline.ObserversGranted',
    values: { granted: team === null ? 'no' : 'yes', team: team === null ? '' : teamName(team, context) },
  }),
  ObserverNoteSent: untold,

  DebriefPlanned: ({ version, steps }) => ({
    key: 'timeline.DebriefPlanned',
    values: { version, minutes: minutesOf(steps) },
  }),
  DebriefOpened: () => ({ key: 'timeline.DebriefOpened' }),
  DebriefStepOpened: ({ step }) => ({ key: 'timeline.DebriefStepOpened', values: { step } }),
  ReflectionsShown: ({ kind, texts }) => ({
    key: 'timeline.ReflectionsShown',
    values: { kind, count: texts.length },
  }),

  PrivateForecastsClosed: untold,
  CommitmentShared: ({ seat, text }, { seats }) => {
    const name = seats[seat]?.name;
    return name === undefined ? null : { key: 'timeline.CommitmentShared', values: { name, text } };
  },
  AnswersShown: ({ form, move }) => ({ key: 'timeline.AnswersShown', values: { form, move: move ?? 0 } }),

  // The picture of who knew what, and the case beside the moves, say it.
  KnowledgeTold: untold,
  HistoryTold: untold,

  ClockSpeedSet: ({ speed }) => ({ key: 'timeline.ClockSpeedSet', values: { speed } }),
  ConductorSwitched: ({ on }) => ({ key: on ? 'timeline.ConductorOn' : 'timeline.ConductorOff' }),
  PaperModeSet: ({ on }) => ({ key: on ? 'timeline.PaperModeOn' : 'timeline.PaperModeOff' }),
};

function seated(
  type: 'SeatTaken' | 'SeatMoved',
  name: string,
  team: string,
  member: string,
  context: TimelineContext,
): Sentence {
  const values = { name, team: teamName(team, context) };
  return member === ''
    ? { key: `timeline.${type}`, values }
    : { key: `timeline.${type}Member`, values: { ...values, member } };
}

/**
 * EX90: says in a plain sentence what happened, or null for what is not told. The timeline, the debrief board and the exports
 * use nothing else. It asks for nothing that a channel lacks: what the context does not hold is left unsaid.
 */
export function describe({ event }: Happened, context: TimelineContext): Sentence | null {
  return (tellings[event.type] as Telling<EventType>)(event as never, context);
}

/** One line of a timeline: the instant in epoch milliseconds, what kind of thing happened, and how it is said. */
export interface TimelineEntry {
  at: number;
  type: EventType;
  sentence: Sentence;
}

/** EX91: the timeline of what a channel was told, in its order. */
export function timelineOf(happenings: Happened[], context: TimelineContext): TimelineEntry[] {
  return happenings.flatMap((happened) => {
    const sentence = describe(happened, context);
    return sentence ? [{ at: happened.at, type: happened.event.type, sentence }] : [];
  });
}
