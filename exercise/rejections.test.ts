import { describe, expect, test } from 'vitest';
import { type Decision, type RejectionCode, rejectionCodes } from './decision';
import messages from './messages/en.json';
import { aStory } from './testing/a-story';
import { type AnExercise, anExercise, seats } from './testing/an-exercise';
import { aDraft, someOdds } from './testing/drafts';
import { createRender } from './testing/render';

const { lead, ada, auk, simcell } = seats;
const draft = aDraft();
const sign = { type: 'SignCard', card: draft.id, revision: 1 } as const;
const running = () => anExercise().running();
const ballot = { choice: 'yes', explanation: '', condition: '' } as const;
const join = (name: string, team: string | null) =>
  ({ type: 'TakeSeat', seat: 'seat_new', name, role: 'player', team }) as const;
const release = (inject: string) => ({ type: 'ReleaseInject', inject }) as const;
const choose = (counterMove: 'CM2' | 'CM9') =>
  ({ type: 'ChooseCounterMove', move: 1, counterMove, protects: 'Time.' }) as const;

function voting(): { table: AnExercise; vote: string; proposal: string } {
  const table = anExercise()
    .atStep(1, 'agree')
    .with(auk, { type: 'TableProposal', title: 'A', text: 'B', kind: 'substance' });
  const { proposal } = table.last('ProposalTabled');
  table.with(lead, { type: 'OpenVote', proposal, binding: true, basis: 'declared' });
  return { table, proposal, vote: table.last('VoteOpened').vote };
}

function read() {
  const { table, vote } = voting();
  return { table: table.with(lead, { type: 'ReadVote', vote }), vote };
}

function answered() {
  const table = running().with(ada, { type: 'SendMessage', to: 'control', text: 'May we?' });
  const answer = {
    type: 'AnswerMessage',
    message: table.last('MessageSent').message,
    persona: 'Minister',
    text: 'No.',
  } as const;
  return table.with(lead, answer).ask(lead, answer);
}

/** For every code the shortest way to it. A new code does not compile until it can be reached. */
const ways: Record<RejectionCode, () => Decision> = {
  AboveContentCap: () => running().ask(lead, release('inj_loud')),
  AlreadyAnswered: answered,
  AlreadyOpened: () =>
    running().ask('system', {
      type: 'OpenExercise',
      story: aStory(),
      joinCode: 'A',
      contentCap: 2,
      places: {},
    }),
  AlreadyReleased: () => running().with(lead, release('inj_news')).ask(lead, release('inj_news')),
  AlreadyRunning: () => running().ask(lead, { type: 'StartExercise' }),
  AlreadySigned: () => anExercise().atStep(1, 'decide').with(ada, sign, { draft }).ask(ada, sign, { draft }),
  AlreadyVoted: () => {
    const { table, vote } = voting();
    return table
      .with(auk, { type: 'CastVote', vote, ...ballot })
      .ask(auk, { type: 'CastVote', vote, ...ballot });
  },
  BranchMissing: () => running().with(simcell, choose('CM9')).ask(lead, release('inj_answer_1')),
  CapOnlyLowered: () => running().ask(lead, { type: 'SetContentCap', cap: 3 }),
  CardAlreadyCounts: () =>
    anExercise()
      .atStep(1, 'decide')
      .with(ada, sign, { draft, present: [ada] })
      .ask(ada, sign, { draft }),
  CardChanged: () =>
    anExercise()
      .atStep(1, 'decide')
      .ask(ada, sign, { draft: aDraft({ revision: 2 }) }),
  CardIncomplete: () =>
    anExercise()
      .atStep(1, 'decide')
      .ask(ada, sign, { draft: aDraft({ card: { tool: null } }) }),
  CounterMoveNotChosen: () => running().ask(lead, release('inj_answer_1')),
  CounterMoveRevealed: () =>
    running().with(simcell, choose('CM2')).released('inj_answer_1').ask(simcell, choose('CM9')),
  DebriefWouldBeShort: () => anExercise().ended().ask(lead, { type: 'CloseExercise' }),
  ExerciseClosed: () => anExercise().closed().ask(lead, { type: 'CloseExercise' }),
  ExerciseEnded: () => anExercise().ended().ask(ada, { type: 'PauseExercise' }),
  ForecastAlreadyLocked: () => {
    const lock = { type: 'LockForecast', move: 1, odds: someOdds() } as const;
    return anExercise().atStep(1, 'anticipate').with(ada, lock).ask(ada, lock);
  },
  ForecastClosed: () =>
    running()
      .with(simcell, choose('CM2'))
      .atStep(1, 'anticipate')
      .released('inj_answer_1')
      .ask(ada, { type: 'LockForecast', move: 1, odds: someOdds() }),
  ForecastNotHundred: () =>
    anExercise()
      .atStep(1, 'anticipate')
      .ask(ada, { type: 'LockForecast', move: 1, odds: { ...someOdds(), CM1: 1 } }),
  NameTaken: () => anExercise().ask('system', join('Ada', null)),
  NoEmergency: () => running().ask(lead, { type: 'EndEmergency' }),
  NoBots: () => anExercise().ask(lead, { type: 'EndStandIn', team: 'north' }),
  NobodyReceives: () => running().ask(lead, release('inj_reserve')),
  NotAMember: () =>
    anExercise()
      .atStep(1, 'agree')
      .ask(ada, { type: 'TableProposal', title: 'A', text: 'B', kind: 'substance' }),
  NotARehearsal: () => running().ask(lead, { type: 'SetClockSpeed', speed: 20 }),
  NotAllowed: () => anExercise().ask(ada, { type: 'StartExercise' }),
  NotDue: () => {
    const table = running().with(lead, release('inj_news'));
    return table.ask('system', { type: 'CompleteRelease', release: table.last('InjectGoingOut').release });
  },
  NotEnded: () => running().ask(lead, { type: 'CloseExercise' }),
  NotPaused: () => running().ask(lead, { type: 'ResumeExercise' }),
  NotStarted: () => anExercise().ask(lead, release('inj_news')),
  NotVotedYet: () => {
    const { table, vote } = voting();
    return table.ask(auk, { type: 'ChangeVote', vote, ...ballot });
  },
  Paused: () => running().paused().ask(ada, { type: 'PauseExercise' }),
  SeatOfBot: () => {
    const table = anExercise().with(lead, { type: 'StandInWithBots', team: 'north' });
    return table.ask('system', { type: 'TakeOverSeat', seat: table.last('SeatTaken').seat });
  },
  SeatOfStaff: () => anExercise().ask(lead, { type: 'RemoveSeat', seat: simcell }),
  StepDoesNotAllow: () => anExercise().atStep(1, 'update').ask(ada, sign, { draft }),
  StepIsPast: () => anExercise().atStep(1, 'update').ask(lead, { type: 'OpenStep', move: 1, step: 'update' }),
  TeamFull: () => anExercise().ask('system', join('Nora', 'council')),
  TooFewAnswers: () => anExercise().ended().ask(lead, { type: 'ShowReflections', kind: 'plus' }),
  UnknownCard: () => anExercise().atStep(1, 'decide').ask(ada, sign),
  UnknownFact: () => running().ask(ada, { type: 'UnpinFact', fact: 'fct_none' }),
  UnknownInject: () => running().ask(lead, release('inj_none')),
  UnknownMessage: () => anExercise().ended().ask(lead, { type: 'ShowMessage', message: 'msg_none' }),
  UnknownProposal: () =>
    anExercise()
      .atStep(1, 'agree')
      .ask(lead, { type: 'OpenVote', proposal: 'prp_none', binding: true, basis: 'declared' }),
  UnknownRelease: () => running().ask(lead, { type: 'RecallInject', release: 'rel_none' }),
  UnknownSeat: () => anExercise().ask(lead, { type: 'RemoveSeat', seat: 'seat_none' }),
  UnknownStep: () => running().ask(lead, { type: 'OpenStep', move: 9, step: 'update' }),
  UnknownTeam: () => anExercise().ask('system', join('Nora', 'east')),
  UnknownVote: () => running().ask(lead, { type: 'ReadVote', vote: 'vot_none' }),
  VoteClosed: () => {
    const { table, vote } = read();
    return table.ask(lead, { type: 'ReadVote', vote });
  },
  VoteStillOpen: () => {
    const { table, proposal } = voting();
    return table.ask(lead, { type: 'OpenVote', proposal, binding: true, basis: 'declared' });
  },
};

const render = createRender();

describe('EX68 every code is reached, and has a sentence for the person', () => {
  test.each(rejectionCodes)('%s', (code) => {
    const decision = ways[code]();
    if (decision.ok) throw new Error('It was allowed');
    expect(decision.rejection.code).toBe(code);
    const sentence = render({ key: `rejections.${code}`, values: decision.rejection.values });
    expect(sentence).toMatch(/^\p{Lu}?.*[.]$/u);
    expect(sentence).not.toMatch(/[{}]|undefined/u);
  });

  test('there is no sentence without a code', () => {
    expect(Object.keys(messages.rejections).sort()).toEqual([...rejectionCodes].sort());
  });
});
