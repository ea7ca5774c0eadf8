import { describe, expect, test } from 'vitest';
import { type Decision, type RejectionCode, rejectionCodes } from './decision';
import messages from './messages/en.json';
import { anInject, aStory, storyInjects } from './testing/a-story';
import { anExercise, seats } from './testing/an-exercise';
import { aDraft, someOdds } from './testing/drafts';
import { noTies } from './testing/evening-evaluation';
import { aSheet, enterCard } from './testing/evening-paper';
import { refusedAmendments } from './testing/refused-amendments';
import { refusedFollowUps } from './testing/refused-follow-ups';
import { refusedJointActions } from './testing/refused-joint-actions';
import { refusedTalks } from './testing/refused-talks';
import { refusedVotes } from './testing/refused-votes';
import { createRender } from './testing/render';
import {
  ada,
  answered,
  attach,
  auk,
  ballot,
  choose,
  control,
  draft,
  enable,
  evaluator,
  join,
  late,
  lead,
  note,
  onPaper,
  read,
  release,
  revise,
  running,
  sign,
  simcell,
  suggested,
  suggestion,
  voting,
  withTwo,
} from './testing/ways-to-refusals';

/** For every code the shortest way to it. A new code does not compile until it can be reached. */
const ways: Record<RejectionCode, () => Decision> = {
  AboveContentCap: () => running().ask(lead, release('inj_loud')),
  AlreadyAdmitted: () => running().ask(lead, { type: 'AdmitSeat', seat: ada, team: 'north' }),
  AlreadyAnswered: answered,
  AlreadyHidden: () => {
    const table = running().with(ada, { type: 'PinFact', kind: 'known', text: 'Rude.' });
    const subject = { kind: 'fact', fact: table.last('FactPinned').fact } as const;
    const hide = { type: 'HideText', subject, instead: 'Withdrawn.', note: 'Rude.' } as const;
    return table.with(lead, hide).ask(lead, hide);
  },
  AlreadyHaveIt: () => {
    const table = running().released('inj_news');
    const audience = { teams: ['north'], members: [], screen: true };
    return table.ask(lead, { type: 'MarkLeaked', release: table.last('InjectReleased').release, audience });
  },
  AlreadyOpened: () =>
    running().ask('system', {
      type: 'OpenExercise',
      story: aStory(),
      joinCode: 'A',
      contentCap: 2,
      places: {},
    }),
  AlreadyRecalled: () => {
    const table = running().released('inj_news');
    const recall = { type: 'RecallInject', release: table.last('InjectReleased').release } as const;
    return table.with(lead, recall).ask(lead, recall);
  },
  AlreadyReleased: () => running().with(lead, release('inj_news')).ask(lead, release('inj_news')),
  AlreadyRunning: () => running().ask(lead, { type: 'StartExercise' }),
  AlreadySigned: () => anExercise().atStep(1, 'decide').with(ada, sign, { draft }).ask(ada, sign, { draft }),
  AlreadyVoted: () => {
    const { table, vote } = voting();
    return table
      .with(auk, { type: 'CastVote', vote, ...ballot })
      .ask(auk, { type: 'CastVote', vote, ...ballot });
  },
  AttachmentCarried: () => {
    const table = anExercise().with(lead, attach(1)).running().with(lead, release('inj_news'));
    return table.ask(lead, { type: 'RemoveAttachment', attachment: 'att_1' });
  },
  AttachmentsFull: () => anExercise().ask(lead, attach(1, { bytes: 40_000_001 })),
  AnswerTooLong: () => {
    const table = running().with(ada, { type: 'SendMessage', to: 'control', text: 'May we?' });
    const { message } = table.last('MessageSent');
    return table.ask(lead, { type: 'AnswerMessage', message, persona: 'Minister', text: 'No.\n\nNever.' });
  },
  ArmInPast: () => running().ask(lead, { type: 'ArmInject', inject: 'inj_news', minute: 0 }),
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
  CardIsOut: () => onPaper().with(lead, { type: 'ShowCards', move: 1 }).ask(lead, enterCard(aSheet(), 1)),
  CardIncomplete: () =>
    anExercise()
      .atStep(1, 'decide')
      .ask(ada, sign, { draft: aDraft({ card: { tool: null } }) }),
  CounterMoveNotChosen: () => running().ask(lead, release('inj_answer_1')),
  CounterMoveRevealed: () =>
    running().with(simcell, choose('CM2')).released('inj_answer_1').ask(simcell, choose('CM9')),
  DebriefWouldBeShort: () => anExercise().ended().ask(lead, { type: 'CloseExercise' }),
  DependencyUnmet: () => {
    const waiting = anInject({ waitsFor: { after: 'inj_cable' } });
    const story = aStory({ script: { injects: [waiting, ...storyInjects.slice(1)] } });
    return anExercise({ story }).running().ask(lead, release('inj_news'));
  },
  EnteredByTeam: () => {
    const { table, vote } = voting();
    table.with(auk, { type: 'CastVote', vote, ...ballot }).with(lead, { type: 'SetPaperMode', on: true });
    return table.ask(lead, { type: 'EnterVotes', vote, ballots: { auk: ballot } });
  },
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
  ForecastEmpty: () =>
    onPaper()
      .atStep(1, 'anticipate')
      .ask(lead, { type: 'EnterForecast', team: 'north', move: 1, medians: { CM1: 0 }, slips: 3 }),
  ForecastNotHundred: () =>
    anExercise()
      .atStep(1, 'anticipate')
      .ask(ada, { type: 'LockForecast', move: 1, odds: { ...someOdds(), CM1: 1 } }),
  InviteClosed: () => anExercise().ask('system', { ...join('Nora', null), invite: 'inv_none' }),
  LeadIsHere: () => anExercise().ask(control, { type: 'TakeLead', confirm: true }),
  LeadNotConfirmed: () => anExercise().ask(control, { type: 'TakeLead' }, { present: [control] }),
  InjectIsOut: () => running().released('inj_news').ask(lead, { type: 'HoldInject', inject: 'inj_news' }),
  InjectOnHold: () =>
    running().with(lead, { type: 'HoldInject', inject: 'inj_news' }).ask(lead, release('inj_news')),
  InjectSetAside: () =>
    running()
      .with(lead, { type: 'SkipInject', inject: 'inj_news', reason: 'No time.' })
      .ask(lead, release('inj_news')),
  NameTaken: () => anExercise().ask('system', join('Ada', null)),
  NoEmergency: () => running().ask(lead, { type: 'EndEmergency' }),
  NoBots: () => anExercise().ask(lead, { type: 'EndStandIn', team: 'north' }),
  NobodyReceives: () => running().ask(lead, release('inj_reserve')),
  NotAMember: () =>
    anExercise()
      .atStep(1, 'agree')
      .ask(ada, { type: 'TableProposal', title: 'A', text: 'B', kind: 'substance' }),
  NotARehearsal: () => running().ask(lead, { type: 'SetClockSpeed', speed: 20 }),
  NotAdmitted: () => late().ask(lead, { type: 'MoveSeat', seat: 'seat_late', team: 'north' }),
  NotAllowed: () => anExercise().ask(ada, { type: 'StartExercise' }),
  NotDue: () => {
    const table = running().with(lead, release('inj_news'));
    return table.ask('system', { type: 'CompleteRelease', release: table.last('InjectGoingOut').release });
  },
  NotEnded: () => running().ask(lead, { type: 'CloseExercise' }),
  NotOnPaper: () => running().ask(lead, enterCard()),
  NotPaused: () => running().ask(lead, { type: 'ResumeExercise' }),
  NotStarted: () => anExercise().ask(lead, release('inj_news')),
  NotVotedYet: () => {
    const { table, vote } = voting();
    return table.ask(auk, { type: 'ChangeVote', vote, ...ballot });
  },
  NotYourNote: () => {
    const table = running().with(evaluator, note);
    return table.ask(lead, { ...revise, note: table.last('EvaluatorNoteTaken').note });
  },
  NotTheController: () => {
    const { table, suggestion } = suggested();
    return table.ask(simcell, { type: 'JudgeRedMove', suggestion, judgement: { verdict: 'approved' } });
  },
  Paused: () => running().paused().ask(ada, { type: 'PauseExercise' }),
  SeatOfBot: () => {
    const table = anExercise().with(lead, { type: 'StandInWithBots', team: 'north' });
    return table.ask('system', { type: 'TakeOverSeat', seat: table.last('SeatTaken').seat });
  },
  RedCellNeedsController: () => withTwo().ask(lead, enable({ controller: ada })),
  RedCellNotAgreed: () =>
    withTwo().ask(lead, enable({ agreed: { adults: true, volunteers: true, briefed: false } })),
  RedCellOff: () => running().ask(lead, { type: 'DisbandRedCell' }),
  RedCellOfObservers: () => withTwo().ask(lead, enable({ people: [ada, 'seat_rhea'] })),
  RedCellTooSmall: () => withTwo().ask(lead, enable({ people: ['seat_rhea'] })),
  RedMoveJudged: () => {
    const { table, suggestion } = suggested();
    const approve = { type: 'JudgeRedMove', suggestion, judgement: { verdict: 'approved' } } as const;
    return table.with(lead, approve).ask(lead, approve);
  },
  RedMoveWaits: () => suggested().table.ask('seat_rhea', suggestion),
  SeatOfOpener: () =>
    anExercise()
      .with(lead, { type: 'HandOverLead', to: control })
      .ask(control, { type: 'RemoveSeat', seat: lead }),
  SeatOfStaff: () => anExercise().ask(lead, { type: 'RemoveSeat', seat: seats.screen }),
  SheetIncomplete: () => onPaper().ask(lead, enterCard(aSheet({ tool: null }), 1)),
  StaffStay: () => anExercise().ask(control, { type: 'RemoveSeat', seat: simcell }),
  ReleaseIsOut: () => {
    const table = running().released('inj_news');
    return table.ask(lead, { type: 'TakeBackRelease', release: table.last('InjectReleased').release });
  },
  StepDoesNotAllow: () => anExercise().atStep(1, 'update').ask(ada, sign, { draft }),
  StepIsPast: () => anExercise().atStep(1, 'update').ask(lead, { type: 'OpenStep', move: 1, step: 'update' }),
  SuccessorAway: () => anExercise().ask(lead, { type: 'HandOverLead', to: control }, { present: [lead] }),
  SuccessorLeft: () =>
    anExercise()
      .with(lead, { type: 'RemoveSeat', seat: control })
      .ask(lead, { type: 'HandOverLead', to: control }),
  SuccessorNotStaff: () => anExercise().ask(lead, { type: 'HandOverLead', to: ada }),
  TeamFull: () => anExercise().ask('system', join('Nora', 'council')),
  TooFewAnswers: () => anExercise().ended().ask(lead, { type: 'ShowReflections', kind: 'plus' }),
  TooManyAttachments: () => {
    const table = anExercise();
    for (const number of [1, 2, 3, 4]) table.with(lead, attach(number));
    return table.ask(lead, attach(5));
  },
  UnknownAttachment: () => anExercise().ask(lead, { type: 'RemoveAttachment', attachment: 'att_none' }),
  UnknownBroadcast: () => running().ask(lead, { type: 'EndBroadcast', broadcast: 'brc_none' }),
  UnknownCard: () => anExercise().atStep(1, 'decide').ask(ada, sign),
  UnknownChallenge: () => running().ask(lead, { type: 'AnswerChallenge', challenge: 'chl_none', text: '' }),
  UnknownContact: () =>
    running().ask(ada, { type: 'SendMessage', to: 'control', persona: 'nobody', text: 'May we?' }),
  UnknownCut: () => running().ask(lead, { type: 'TakeCut', cut: 'none' }),
  UnknownFact: () => running().ask(ada, { type: 'UnpinFact', fact: 'fct_none' }),
  UnknownInject: () => running().ask(lead, release('inj_none')),
  UnknownInvite: () => anExercise().ask(lead, { type: 'RevokeInvite', invite: 'inv_none' }),
  UnknownMember: () => {
    const { table, vote } = voting();
    table.with(lead, { type: 'SetPaperMode', on: true });
    return table.ask(lead, { type: 'EnterVotes', vote, ballots: { nobody: ballot } });
  },
  UnknownMessage: () => anExercise().ended().ask(lead, { type: 'ShowMessage', message: 'msg_none' }),
  UnknownNote: () => running().ask(lead, { ...revise, note: 'nte_none' }),
  UnknownObjective: () => running().ask(evaluator, { ...note, ties: { ...noTies, objective: 'O9' } }),
  UnknownProposal: () =>
    anExercise()
      .atStep(1, 'agree')
      .ask(lead, { type: 'OpenVote', proposal: 'prp_none', binding: true, basis: 'declared' }),
  UnknownRedMove: () =>
    suggested().table.ask(lead, {
      type: 'JudgeRedMove',
      suggestion: 'red_none',
      judgement: { verdict: 'approved' },
    }),
  UnknownRelease: () => running().ask(lead, { type: 'RecallInject', release: 'rel_none' }),
  UnknownSeat: () => anExercise().ask(lead, { type: 'RemoveSeat', seat: 'seat_none' }),
  UnknownStep: () => running().ask(lead, { type: 'OpenStep', move: 9, step: 'update' }),
  UnknownTask: () =>
    running().ask(evaluator, {
      type: 'RateTask',
      objective: 'O1',
      task: 'none',
      team: null,
      rating: 'P',
      observation: '',
    }),
  UnknownTeam: () => anExercise().ask('system', join('Nora', 'east')),
  UnknownText: () =>
    running().ask(lead, {
      type: 'HideText',
      subject: { kind: 'message', message: 'msg_none' },
      instead: 'Withdrawn.',
      note: 'Rude.',
    }),
  UnknownVote: () => running().ask(lead, { type: 'ReadVote', vote: 'vot_none' }),
  VoteClosed: () => {
    const { table, vote } = read();
    return table.ask(lead, { type: 'ReadVote', vote });
  },
  VoteStillOpen: () => {
    const { table, proposal } = voting();
    return table.ask(lead, { type: 'OpenVote', proposal, binding: true, basis: 'declared' });
  },
  ...refusedJointActions,
  ...refusedVotes,
  ...refusedAmendments,
  ...refusedFollowUps,
  ...refusedTalks,
  WaitForPlace: () => late().ask('seat_late', { type: 'StepOut' }),
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
