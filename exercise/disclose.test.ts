import { describe, expect, test } from 'vitest';
import { disclose } from './disclose';
import { seats } from './testing/an-exercise';
import {
  channels,
  collectiveTypes,
  first,
  happenings,
  hidden,
  type Line,
  shares,
} from './testing/evening-shares';
import { eventTypes } from './testing/event-types';

/** The law of who is told what: staff, watchers, debrief; North, Council; the body; Ada, Cleo. */
//                                               staff watch debrief teams body seats
const law: Line[] = [
  ['EX81', 'the opening', first('ExerciseOpened'), 'WWWW oo o oo - --'],
  ['EX81', 'the brief of North', first('TeamBriefed'), '---- -- W W- - --'],
  ['EX341', 'that this is a what-if', first('ExerciseForked'), 'WWWW WW W WW - --'],
  ['EX341', 'where a what-if begins', first('WhatIfBegan'), 'WWWW WW W WW - --'],
  ['EX81', 'STARTEX', first('ExerciseStarted'), 'WWWW WW W WW - --'],
  ['EX81', 'ENDEX', first('ExerciseEnded'), 'WWWW WW W WW - --'],
  ['EX81', 'the close', first('ExerciseClosed'), 'WWWW WW W WW - --'],

  ['EX82', 'Ada joins North', first('SeatTaken', (event) => event.seat === seats.ada), 'WWWW WW W W- - W-'],
  [
    'EX82',
    'a member of the body joins',
    first('SeatTaken', (event) => event.member !== null),
    'WWWW WW W -W W --',
  ],
  [
    'EX82',
    'an observer joins',
    first('SeatTaken', (event) => event.role === 'observer'),
    'WWWW -- - -- - --',
  ],
  [
    'EX82',
    'Cleo is instructed',
    first('MemberInstructed', (event) => event.seat === seats.cleo),
    'WWWW -- W -- - -W',
  ],
  ['EX82', 'Cleo moves into the body', first('SeatMoved'), 'WWWW WW W WW W -W'],
  ['EX82', 'Ada takes her seat over', first('SeatTakenOver'), 'WW-- -- - -- - W-'],
  [
    'EX82',
    'an observer is removed',
    first('SeatRemoved', (event) => event.team === null),
    'WWWW -- - -- - --',
  ],
  [
    'EX82',
    'a member is removed',
    first('SeatRemoved', (event) => event.member !== null),
    'WWWW WW W -W W --',
  ],
  ['EX82', 'Ada has read the rules', first('RulesAcknowledged'), 'WWWW -- - -- - W-'],
  ['EX82', 'somebody steps out', first('SteppedOut'), 'W--- -- - -- - --'],
  ['EX82', 'somebody steps in', first('SteppedIn'), 'W--- -- - -- - --'],

  ['EX132', 'the lead changes', first('LeadChanged'), 'WWWW -- - -- - --'],
  ['EX133', 'a link is made', first('StaffInvited'), 'oooo -- - -- - --'],
  ['EX133', 'a link is revoked', first('InviteRevoked'), 'WWWW -- - -- - --'],

  ['EX83', 'a step', first('StepOpened'), 'WWWW WW W WW - --'],
  ['EX83', 'more time', first('StepExtended'), 'WWWW WW W WW - --'],
  ['EX83', 'a pause', first('ExercisePaused'), 'Wooo oo o oo - --'],
  ['EX83', 'the end of a pause', first('ExerciseResumed'), 'WWWW WW W WW - --'],
  ['EX165', 'a lower cap', first('ContentCapSet'), 'WWWW WW W WW - --'],
  ['EX165', 'the words of care', first('SupportSet'), 'WWWW WW W WW - --'],
  ['EX165', 'an emergency', first('EmergencyDeclared'), 'Wooo oo o oo - --'],
  ['EX165', 'all clear', first('EmergencyEnded'), 'WWWW WW W WW - --'],
  ['EX195', 'a changed plan', first('PlanChanged'), 'WWWW -- - -- - --'],
  ['EX195', 'a cut', first('CutTaken'), 'WWWW -- - -- - --'],
  ['EX195', 'the clock of North', first('TeamTimerSet'), 'WWWW -- - W- - --'],
  ['EX195', 'the end of it', first('TeamTimerStopped'), 'WWWW -- - W- - --'],
  ['EX83', 'the picks of North', first('PicksClosed'), '---- -- - W- - --'],

  ['EX84', 'a release going out', first('InjectGoingOut'), 'WWWW -- - -- - --'],
  ['EX84', 'a release held', first('ReleaseHeld'), 'WWWW -- - -- - --'],
  ['EX84', 'a release taken back', first('ReleaseTakenBack'), 'WWWW -- - -- - --'],
  ['EX84', 'an inject for all', first('InjectReleased', (event) => event.screen), 'WWWW oo W oo - --'],
  [
    'EX84',
    'an inject for North',
    first('InjectReleased', (event) => event.secret?.number === '2'),
    'WWWW -- W o- - --',
  ],
  [
    'EX84',
    'an inject for Cleo',
    first('InjectReleased', (event) => event.secret?.number === '6'),
    'WWWW -- W -- - -o',
  ],
  ['EX84', 'its recall', first('InjectRecalled'), 'WWWW -- o -- - -o'],
  ['EX84', 'a correction for North', first('InjectSuperseded'), 'oooo -- o o- - --'],
  ['EX111', 'a text that is out is put right', first('ReleasedInjectEdited'), 'WWWW oo o oo - --'],
  [
    'EX112',
    'a cable for North becomes known to Council and the screen',
    first('InjectLeaked'),
    'WWWW oo W -o - --',
  ],
  ['EX84', 'Ada has read it', first('InjectAcknowledged'), 'WWWW -- - -- - W-'],

  ['EX100', 'a line is held', first('InjectHeld'), 'WWWW -- - -- - --'],
  ['EX100', 'a hold ends', first('InjectUnheld'), 'WWWW -- - -- - --'],
  ['EX100', 'a line is skipped', first('InjectSkipped'), 'WWWW -- - -- - --'],
  ['EX100', 'a line is deferred', first('InjectDeferred'), 'WWWW -- - -- - --'],
  ['EX100', 'a line comes back', first('InjectRestored'), 'WWWW -- - -- - --'],
  ['EX100', 'a line is complete', first('InjectCompleted'), 'WWWW -- - -- - --'],
  ['EX100', 'a line moves', first('InjectReordered'), 'WWWW -- - -- - --'],
  ['EX100', 'a line is edited', first('InjectEdited'), 'WWWW -- - -- - --'],
  ['EX100', 'a line is armed', first('InjectArmed'), 'WWWW -- - -- - --'],
  ['EX100', 'a line is disarmed', first('InjectDisarmed'), 'WWWW -- - -- - --'],
  ['EX100', 'an armed line does not go out', first('ArmLapsed'), 'WWWW -- - -- - --'],

  ['EX85', 'North signs', first('CardSigned'), 'WWWW -- W W- - --'],
  ['EX85', 'the card of North counts', first('CardSubmitted'), 'WWWW -- W W- - --'],
  ['EX85', 'cards are shown', first('CardsShown'), 'WWWW WW W WW - --'],
  ['EX85', 'North locks its forecast', first('ForecastLocked'), 'oo-o -- W W- - --'],
  ['EX85', 'forecasts are shown', first('ForecastsShown'), 'WWWW WW - WW - --'],
  ['EX85', 'North notes a fact', first('FactPinned'), 'WWWW -- W W- - --'],
  ['EX85', 'North takes it down', first('FactUnpinned'), 'WWWW -- W W- - --'],

  ['EX86', 'a counter-move is chosen', first('CounterMoveChosen'), 'WWWW -- - -- - --'],
  ['EX86', 'it is revealed', first('CounterMoveRevealed'), 'WWWW oo W oo - --'],
  ['EX86', 'a ruling for North', first('OutcomeRuled'), 'WWWW -- W W- - --'],
  [
    'EX86',
    'a ruling for all',
    first('OutcomeRuled', (event) => event.audience === 'everyone'),
    'WWWW WW W WW - --',
  ],
  ['EX86', 'an arrow', first('SituationLineMoved'), 'WWWW WW W WW - --'],

  ['EX120', 'a latecomer waits', first('SeatTaken', (event) => event.waiting === true), 'WWWW -- - -- - --'],
  [
    'EX121',
    'a latecomer is admitted to the body',
    first('SeatAdmitted', (event) => event.team !== null),
    'WWWW WW W -W W --',
  ],
  [
    'EX121',
    'a latecomer is admitted to watch',
    first('SeatAdmitted', (event) => event.team === null),
    'WWWW -- - -- - --',
  ],
  ['EX125', 'a word to North', first('TeamNudged'), 'WWWW -- - o- - --'],
  ['EX126', 'a notice for everybody', first('BroadcastSent'), 'WWWW oo - oo - --'],
  ['EX126', 'the end of it', first('BroadcastEnded'), 'WWWW WW - WW - --'],
  ['EX127', 'a note among staff', first('StaffNoteSent'), 'WWW- -- - -- - --'],
  ['EX144', 'a message to control is hidden', hidden('message'), 'WWWW -- o o- - --'],
  ['EX144', 'a fact of North is hidden', hidden('fact'), 'WWWW -- o o- - --'],
  ['EX144', 'a text that was voted on is hidden', hidden('proposal'), 'WWWW oo o oo o --'],
  ['EX144', 'a card that was shown is hidden', hidden('card'), 'WWWW oo o oo - --'],
  ['EX144', 'what went to Council is hidden', hidden('inject'), 'WWWW -- o -o - --'],

  ['EX146', 'a red cell is enabled', first('RedCellEnabled'), 'WWWW -- - -- - --'],
  ['EX146', 'somebody joins it', first('RedSeatTaken'), 'WWWW -- W -- - --'],
  ['EX146', 'somebody leaves it', first('RedSeatLeft'), 'WWWW -- W -- - --'],
  ['EX146', 'it suggests', first('RedMoveSuggested'), 'WWWW -- - -- - --'],
  ['EX146', 'it is judged', first('RedMoveJudged'), 'WWWW -- - -- - --'],
  ['EX146', 'it is disbanded', first('RedCellDisbanded'), 'WWWW -- - -- - --'],
  ['EX153', 'an evaluator notes', first('EvaluatorNoteTaken'), 'W--W -- - -- - --'],
  ['EX153', 'a note is revised', first('EvaluatorNoteRevised'), 'W--W -- - -- - --'],
  ['EX153', 'a task is rated', first('TaskRated'), 'W--W -- - -- - --'],
  ['EX353', 'a finding is written', first('FindingWritten'), 'WWWW -- - -- - --'],
  ['EX353', 'a finding is withdrawn', first('FindingWithdrawn'), 'WWWW -- - -- - --'],
  ['EX353', 'an action is agreed', first('ActionWritten'), 'WWWW -- W -- - --'],
  ['EX353', 'an action is withdrawn', first('ActionWithdrawn'), 'WWWW -- W -- - --'],
  ['EX354', 'a text is left out', first('TextReviewed'), 'WWWW -- - -- - --'],
  ['EX355', 'items are taken over', first('ItemsCarried'), 'WWWW -- - -- - --'],
  ['EX356', 'an item is answered', first('CarriedItemAnswered'), 'WWWW -- - -- - --'],
  ['EX156', 'North doubts the scenario', first('ScenarioChallenged'), 'WWWW -- - -- - --'],
  ['EX156', 'its doubt is answered', first('ChallengeAnswered'), 'WWWW -- - -- - --'],
  ['EX157', 'observers may read what North gets', first('ObserverTeamGranted'), 'WWWW W- - -- - --'],
  ['EX158', 'an observer writes', first('ObserverNoteSent'), 'W--W -- - -- - --'],
  ['EX179', 'the speed is set', first('ClockSpeedSet'), 'WWWW WW W WW - --'],
  ['EX179', 'the conductor takes over', first('ConductorSwitched'), 'WWWW -- - -- - --'],
  ['EX209', 'the exercise goes to paper', first('PaperModeSet'), 'WWWW -- - -- - --'],

  [
    'EX322',
    'what North forecast alone',
    first('PrivateForecastsClosed', (event) => event.team === 'north'),
    '---- -- - W- - --',
  ],
  [
    'EX322',
    'what everybody forecast alone',
    first('PrivateForecastsClosed', (event) => event.team === null),
    '---- -- W -- - --',
  ],
  ['EX325', 'a commitment is told', first('CommitmentShared'), 'WWWW -- W -- - --'],
  ['EX313', 'answers of a form', first('AnswersShown'), 'WWWW -- W -- - --'],
  ['EX303', 'the plan of the debrief', first('DebriefPlanned'), 'WWWW WW W WW - --'],
  ['EX89', 'the debrief opens', first('DebriefOpened'), 'WWWW WW W WW - --'],
  ['EX89', 'a step of the debrief', first('DebriefStepOpened'), 'WWWW WW W WW - --'],
  ['EX89', 'anonymous answers', first('ReflectionsShown'), 'WWWW WW W WW - --'],
  ['EX330', 'who knew what when', first('KnowledgeTold'), '---- -- W -- - --'],
  ['EX331', 'what was done in the case', first('HistoryTold'), '---- -- W -- - --'],

  ['EX180', 'a file is laid ready', first('AttachmentAdded'), 'WWWW -- - -- - --'],
  ['EX180', 'and taken away', first('AttachmentRemoved'), 'WWWW -- - -- - --'],
  ['EX184', 'other words are used', first('VocabularySet'), 'WWWW WW W WW - --'],
];

describe('who is told what', () => {
  test.each(law)('%s %s', (_group, _name, event, told) => {
    expect(shares(event)).toBe(told.replaceAll(' ', ''));
  });

  test('EX80 the law speaks of every type of event', () => {
    const spoken = [...law.map(([, , event]) => event.type), ...collectiveTypes];
    expect(new Set(spoken)).toEqual(new Set(eventTypes));
  });
});

test('EX80 what is told is the event itself, or the event without its secret and without first words', () => {
  for (const { event } of happenings) {
    for (const channel of channels) {
      const told = disclose(event, channel);
      if (told === null || told === event) continue;
      const { secret: _secret, ...open } = event as { secret?: unknown };
      const { first: _first, ...wordless } = open as { first?: unknown };
      // EX272: the debrief alone hears of a talk without its words.
      expect(told).toEqual(channel === 'debrief' ? wordless : open);
      expect(told).not.toHaveProperty('secret');
    }
  }
});
