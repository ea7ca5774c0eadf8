import { counterMoveIds } from '../../framework/counter-moves';
import { confidences, directions, situationLineIds } from '../../framework/situation-lines';
import type { CardDraft, Circumstances, Command, CommandOf, CommandType } from '../command';
import { debriefVersions } from '../debrief-plan';
import { formIds } from '../forms/form';
import { cardIdOf } from '../ids';
import { type Release, type RulingSubject, reflectionKinds, rulingOutcomes, type State } from '../state';
import { debriefStepIds, type Story, stepIds } from '../story';
import type { Dice } from './dice';
import { aDraft, someOdds } from './drafts';
import { randomAnswers, randomForecasts } from './random-answers';
import { evaluationMakers } from './random-evaluation';
import { followUpMakers } from './random-follow-ups';
import { forkMakers } from './random-fork';
import { improvementMakers } from './random-improvement';
import { jointActionMakers } from './random-joint-actions';
import { hideSomething } from './random-moderation';
import { mselMakers } from './random-msel';
import { paperMakers } from './random-paper';
import { audience, edited, idOf, type Maker, recent, teams, text } from './random-parts';
import { proposalMakers } from './random-proposals';
import { enableRed, judgeRed, suggestRed } from './random-red-cell';
import { staffingMakers } from './random-staffing';
import { talkMakers } from './random-talks';
import { ballot, voteMakers } from './random-votes';

const releases = (state: State, ...status: Release['status'][]) =>
  state.releases.filter((release) => status.includes(release.status)).map((release) => release.id);
const pending = (state: State) => releases(state, 'going-out', 'held');
const out = (state: State) => releases(state, 'released');
const moveOf = (state: State, dice: Dice) => (dice.once(8) ? dice.below(4) : (state.step?.move ?? 1));

function subject(state: State, dice: Dice): RulingSubject {
  const cards = Object.values(state.cards);
  const kind = dice.below(3);
  if (kind === 0 && cards.length > 0) {
    const card = dice.of(cards);
    return { kind: 'card', card: card.id, team: dice.once(8) ? idOf(dice, teams(state)) : card.team };
  }
  if (kind === 1) return { kind: 'counter-move' };
  return {
    kind: 'vote',
    vote: recent(
      dice,
      state.votes.map((vote) => vote.id),
    ),
  };
}

/** Some of those who come have a link, mostly one of the role that it is for. */
function byLink(state: State, dice: Dice): Partial<CommandOf<'TakeSeat'>> {
  if (state.invites.length === 0 || dice.once(2)) return {};
  const { id, role } = dice.of(state.invites);
  return dice.once(8) ? { invite: id } : { invite: id, role };
}

const makers: { [T in CommandType]: Maker<T> } = {
  ...forkMakers,
  OpenExercise: (_, __, { story }) => ({
    story,
    joinCode: 'ABC234',
    contentCap: 2,
    places: {},
    chathamHouse: true,
  }),
  TakeSeat: (state, dice) => ({
    seat: `seat_${dice.word()}`,
    name: dice.once(10) ? 'lead' : `Person ${dice.word()}`,
    role: dice.once(6)
      ? dice.of(['observer', 'evaluator', 'simcell', 'technician', 'control', 'lead', 'screen'])
      : 'player',
    team: dice.once(3) ? null : idOf(dice, teams(state)),
    ...byLink(state, dice),
  }),
  TakeOverSeat: (state, dice) => ({ seat: idOf(dice, Object.keys(state.seats)) }),
  CompleteRelease: (state, dice) => ({ release: recent(dice, pending(state)) }),
  HoldRelease: (state, dice) => ({ release: recent(dice, pending(state)) }),
  PauseForAbsence: ({ clock }, dice) => ({ since: (clock.startedAt ?? 0) + dice.below(100_000) }),
  AcknowledgeRules: () => ({}),
  AcknowledgeInject: (state, dice) => ({ release: idOf(dice, releases(state, 'released', 'recalled')) }),
  SignCard: (state, dice, { by }) => {
    const team = state.seats[by]?.team ?? '';
    return {
      card: cardIdOf(dice.once(10) ? idOf(dice, teams(state)) : team, state.step?.move ?? 1, 1),
      revision: dice.once(12) ? 2 : 1,
    };
  },
  LockForecast: (state, dice) => ({
    move: moveOf(state, dice),
    odds: {
      ...someOdds({ [dice.of(counterMoveIds)]: dice.below(101) }),
      ...(dice.once(8) ? { CM1: 99 } : {}),
    },
  }),
  PinFact: (_, dice) => ({ kind: dice.of(['known', 'unknown'] as const), text: text(dice) }),
  UnpinFact: (state, dice) => ({
    fact: idOf(
      dice,
      state.facts.map((fact) => fact.id),
    ),
  }),
  TableProposal: (_, dice) => ({ ...edited(dice), kind: dice.of(['substance', 'procedure'] as const) }),
  CastVote: ballot,
  ChangeVote: ballot,
  SendMessage: (state, dice) => ({
    to: dice.once(2) ? 'control' : idOf(dice, teams(state)),
    persona: dice.once(4) ? idOf(dice, ['minister']) : undefined,
    text: text(dice),
  }),
  StepOut: () => ({}),
  StepIn: () => ({}),
  PauseExercise: () => ({}),
  DeclareEmergency: () => ({}),
  EndEmergency: () => ({}),
  SetContentCap: (_, dice) => ({ cap: dice.of([0, 1, 2, 3] as const) }),
  SetSupport: (_, dice) => ({ contact: text(dice), line: text(dice), quietRoom: '', emergency: text(dice) }),
  StartExercise: () => ({}),
  OpenStep: (state, dice) => ({ ...nextStep(state, dice), confirmShortDebrief: !dice.once(4) }),
  ExtendStep: (_, dice) => ({ minutes: dice.below(9) - 4, confirmShortDebrief: true }),
  ChangePlan: (state, dice) => ({
    ...nextStep(state, dice),
    minutes: dice.below(12),
    confirmShortDebrief: true,
  }),
  TakeCut: (state, dice) => ({
    cut: idOf(
      dice,
      (state.script?.cuts ?? []).map((cut) => cut.id),
    ),
    confirmShortDebrief: dice.once(2),
  }),
  SetTeamTimer: (state, dice) => ({ team: idOf(dice, teams(state)), minutes: 1 + dice.below(9) }),
  StopTeamTimer: (state, dice) => ({ team: idOf(dice, teams(state)) }),
  ResumeExercise: () => ({}),
  ClosePicks: () => ({}),
  ReleaseInject: (state, dice) => ({
    inject: idOf(
      dice,
      (state.script?.injects ?? []).map((inject) => inject.id),
    ),
    audience: dice.once(2) ? audience(state, dice) : undefined,
    edited: dice.once(3) ? edited(dice) : undefined,
    override: !dice.once(3),
  }),
  ReleaseWritten: (state, dice) => ({
    ...edited(dice),
    from: text(dice),
    mode: 'note',
    level: dice.of([0, 1, 2, 3] as const),
    audience: audience(state, dice),
    attachments: state.attachments
      .filter(({ inject }) => inject === null && dice.once(2))
      .map(({ id }) => id),
  }),
  SendReleaseNow: (state, dice) => ({ release: recent(dice, pending(state)) }),
  TakeBackRelease: (state, dice) => ({ release: recent(dice, pending(state)) }),
  RecallInject: (state, dice) => ({ release: idOf(dice, out(state)) }),
  SupersedeInject: (state, dice) => ({ release: idOf(dice, out(state)), ...edited(dice) }),
  ...mselMakers,
  ...staffingMakers,
  CloseSigning: (state, dice) => ({ card: cardIdOf(idOf(dice, teams(state)), state.step?.move ?? 1, 1) }),
  ShowCards: (state, dice) => ({ move: moveOf(state, dice) }),
  ChooseCounterMove: (state, dice) => ({
    move: moveOf(state, dice),
    counterMove: dice.once(2) ? 'CM2' : dice.of(counterMoveIds),
    protects: text(dice),
  }),
  RuleOutcome: (state, dice) => ({
    move: moveOf(state, dice),
    subject: subject(state, dice),
    outcome: dice.of(rulingOutcomes),
    mechanism: null,
    reason: text(dice),
    sideEffect: text(dice),
    audience: dice.of(['everyone', 'team'] as const),
  }),
  MoveSituationLine: (_, dice) => ({
    line: dice.of(situationLineIds),
    direction: dice.of(directions),
    confidence: dice.of(confidences),
  }),
  ...voteMakers,
  AnswerMessage: (state, dice) => ({
    message: recent(
      dice,
      state.messages.map((message) => message.id),
    ),
    persona: 'The Minister',
    text: text(dice),
  }),
  ShowMessage: (state, dice) => ({
    message: idOf(
      dice,
      state.messages.map((message) => message.id),
    ),
  }),
  HideText: hideSomething,
  EnableRedCell: enableRed,
  DisbandRedCell: () => ({}),
  SuggestRedMove: suggestRed,
  JudgeRedMove: judgeRed,
  MoveSeat: (state, dice) => ({ seat: idOf(dice, Object.keys(state.seats)), team: idOf(dice, teams(state)) }),
  RemoveSeat: (state, dice) => ({ seat: idOf(dice, Object.keys(state.seats)) }),
  EndExercise: () => ({}),
  PlanDebrief: (_, dice) => ({ version: dice.of(debriefVersions) }),
  OpenDebriefStep: (_, dice) => ({ step: dice.of(debriefStepIds) }),
  ShowReflections: (_, dice) => ({ kind: dice.of(reflectionKinds) }),
  ShareCommitment: (_, dice) => ({ text: text(dice) }),
  ShowPulse: () => ({ move: 1 }),
  ShowAnswers: (_, dice) => ({ form: dice.of(formIds), move: 1 }),
  CloseExercise: () => ({ confirmShortDebrief: true }),
  ...evaluationMakers(idOf),
  ...improvementMakers,
  ...paperMakers,
  ...proposalMakers,
  ...followUpMakers,
  ...jointActionMakers,
  ...talkMakers,
};

function nextStep(state: State, dice: Dice): { move: number; step: CommandOf<'OpenStep'>['step'] } {
  const moves = state.opening?.moves ?? [];
  const all = moves.flatMap((move) => move.steps.map(({ step }) => ({ move: move.number, step })));
  const open = all.findIndex(({ move, step }) => move === state.step?.move && step === state.step?.step);
  if (dice.once(8)) return { move: dice.below(4), step: dice.of(stepIds) };
  return all[open + 1 + dice.below(3)] ?? { move: 1, step: 'update' };
}

function draftFor(state: State, card: string, dice: Dice): CardDraft | null {
  const team = teams(state).find((id) => card.startsWith(`crd_${id}_`));
  if (team === undefined || dice.once(12)) return null;
  const tool = dice.once(12) ? null : 'T22';
  return aDraft({ id: card, team, move: state.step?.move ?? 1, card: { tool, target: text(dice) } });
}

/** What the server would find out for a command: mostly everybody present, a draft, picks, answers. */
export function circumstancesFor(state: State, command: Command, dice: Dice): Circumstances {
  const present = Object.keys(state.seats).filter(() => !dice.once(4));
  switch (command.type) {
    case 'SignCard':
    case 'CloseSigning':
      return { present, draft: draftFor(state, command.card, dice) };
    case 'OpenStep':
    case 'ClosePicks':
      return {
        present,
        ownForecasts: randomForecasts(state, dice),
        spreads: { [dice.of(teams(state))]: [{ tool: 'T22', mechanism: null, people: 1 + dice.below(5) }] },
      };
    case 'ShowReflections':
      return { present, reflections: Array.from({ length: 3 + dice.below(5) }, () => text(dice)) };
    case 'ShowAnswers':
      return { present, answers: randomAnswers(state, command.form, dice) };
    case 'ShowPulse':
      return { present, answers: randomAnswers(state, 'pulse', dice) };
    default:
      return { present };
  }
}

/** A command of one type, with values that are mostly sensible. */
export function randomCommand(
  type: CommandType,
  state: State,
  dice: Dice,
  given: { story: Story; by: string },
): Command {
  const make = makers[type] as Maker<CommandType>;
  return { type, ...make(state, dice, given) } as Command;
}
