import { describe, expect, test } from 'vitest';
import type { Channel } from './channel';
import { disclose } from './disclose';
import type { EventOf, EventType, ExerciseEvent } from './event';
import { seats } from './testing/an-exercise';
import { eventTypes } from './testing/event-types';
import { wholeEvening } from './testing/whole-evening';

const { happenings } = wholeEvening();

/** The first event of a type in the evening that is as asked. */
function first<T extends EventType>(type: T, is: (event: EventOf<T>) => boolean = () => true): ExerciseEvent {
  const found = happenings.find(({ event }) => event.type === type && is(event as EventOf<T>));
  if (!found) throw new Error(`The evening has no such ${type}`);
  return found.event;
}

/** The first text of a kind that was hidden: of the messages, one to control. */
const hidden = (kind: string) =>
  first('TextHidden', ({ subject, secret }) =>
    kind === 'message' ? subject.kind === kind && secret?.teams.join() === 'north' : subject.kind === kind,
  );

/** The channels of the table, in its order. North, Ada and the Assembly are what most events below are about. */
const channels: Channel[] = [
  'lead',
  'control',
  'simcell',
  'evaluators',
  'observers',
  'screen',
  'debrief',
  'team:north',
  'team:council',
  'body:assembly',
  `seat:${seats.ada}`,
  `seat:${seats.cleo}`,
];

/** `W` the whole event, `o` without its secret, `-` nothing; one letter for each channel. */
const shares = (event: ExerciseEvent) =>
  channels
    .map((channel) => {
      const told = disclose(event, channel);
      if (told === null) return '-';
      return told === event || !('secret' in event) ? 'W' : 'o';
    })
    .join('');

/** The whole law of who is told what: staff, watchers, debrief; North, Council; the body; Ada, Cleo. */
//                                               staff watch debrief teams body seats
const law: [group: string, name: string, event: ExerciseEvent, told: string][] = [
  ['EX81', 'the opening', first('ExerciseOpened'), 'WWWW oo o oo - --'],
  ['EX81', 'the brief of North', first('TeamBriefed'), '---- -- W W- - --'],
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

  ['EX87', 'a proposal', first('ProposalTabled'), 'WWWW -- W -- W --'],
  ['EX230', 'a co-sponsor', first('ProposalSponsored'), 'WWWW -- W -- W --'],
  ['EX231', 'an amendment', first('AmendmentTabled'), 'WWWW -- W -- W --'],
  ['EX233', 'an amendment is settled', first('AmendmentSettled'), 'WWWW -- W -- W --'],
  ['EX87', 'a straw round opens', first('VoteOpened', (event) => !event.binding), 'WWWW -- W -- W --'],
  ['EX87', 'a vote opens', first('VoteOpened', (event) => event.binding), 'WWWW WW W WW W --'],
  ['EX87', 'a straw vote is cast', first('VoteCast', (event) => !event.binding), 'oooo -- - -- o --'],
  [
    'EX87',
    'Cleo votes',
    first('VoteCast', (event) => event.binding && event.seat === seats.cleo),
    'oooo -o - -- o -W',
  ],
  ['EX87', 'a vote is changed', first('VoteCast', (event) => event.changed), '---- -- - -- - --'],
  ['EX87', 'a straw round is read', first('VoteRead', (event) => !event.binding), 'WWWW -- W -- W --'],
  ['EX87', 'a vote is read', first('VoteRead', (event) => event.binding), 'WWWW WW W WW W --'],
  [
    'EX235',
    'a straw vote is explained',
    first('VoteExplained', (event) => !event.binding),
    'WWWW -- W -- W --',
  ],
  ['EX235', 'a vote is explained', first('VoteExplained', (event) => event.binding), 'WWWW WW W WW W --'],
  ['EX236', 'a vote is put right', first('VoteAmended', (event) => event.binding), 'WWWW WW W WW W --'],
  ['EX240', 'who carries a text out', first('ImplementationSet'), 'WWWW WW W WW W --'],
  ['EX242', 'what follows', first('FollowUpTaken'), 'WWWW WW W WW W --'],

  [
    'EX88',
    'North writes to Council',
    first('MessageSent', (event) => event.to === 'council'),
    'WWW- -- o Wo - --',
  ],
  [
    'EX88',
    'North writes to control',
    first('MessageSent', (event) => event.to === 'control'),
    'WWW- -- - W- - --',
  ],
  ['EX88', 'control answers North', first('MessageAnswered'), 'WWW- -- - W- - --'],
  ['EX88', 'a message is shown', first('MessageShown'), 'WWWW -- W -- - --'],

  ['EX257', 'North offers its card to Council', first('JointActionOffered'), 'WWWW -- W WW - --'],
  ['EX257', 'Council answers', first('JointActionAnswered'), 'WWWW -- W WW - --'],
  ['EX257', 'Council bears a share', first('BurdenShared'), 'WWWW -- W WW - --'],
  ['EX257', 'North commits itself', first('CommitmentMade'), 'WWWW -- W WW - --'],
  ['EX257', 'a commitment is looked at', first('CommitmentChecked'), 'WWWW -- W WW - --'],
  ['EX257', 'all of it is shown', first('JointActionShown'), 'WWWW WW W WW - --'],
  ['EX257', 'after that', first('BurdenShared', (event) => event.shown), 'WWWW WW W WW - --'],

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
  ['EX156', 'North doubts the scenario', first('ScenarioChallenged'), 'WWWW -- - -- - --'],
  ['EX156', 'its doubt is answered', first('ChallengeAnswered'), 'WWWW -- - -- - --'],
  ['EX157', 'observers may read what North gets', first('ObserverTeamGranted'), 'WWWW W- - -- - --'],
  ['EX158', 'an observer writes', first('ObserverNoteSent'), 'W--W -- - -- - --'],
  ['EX179', 'the speed is set', first('ClockSpeedSet'), 'WWWW WW W WW - --'],
  ['EX179', 'the conductor takes over', first('ConductorSwitched'), 'WWWW -- - -- - --'],
  ['EX209', 'the exercise goes to paper', first('PaperModeSet'), 'WWWW -- - -- - --'],

  ['EX272', 'North asks Council to a talk', first('TalkOpened'), 'WWW- -- o Wo - --'],
  ['EX272', 'Council comes in', first('TalkJoined'), 'WWW- -- W WW - --'],
  ['EX272', 'Council speaks', first('TalkSaid'), 'WWW- -- o oW - --'],
  ['EX272', 'it is read', first('TalkRead'), 'WWW- -- - WW - --'],
  ['EX272', 'Council leaves', first('TalkLeft'), 'WWW- -- W WW - --'],
  [
    'EX272',
    'North goes on alone',
    first('TalkSaid', ({ text }) => text.startsWith('Now')),
    'WWW- -- o W- - --',
  ],
  ['EX272', 'the talk ends', first('TalkClosed'), 'WWW- -- W WW - --'],
  ['EX275', 'a demarche of North', first('DemarcheSent'), 'WWW- -- o Wo - --'],
  ['EX275', 'Council has it', first('DemarcheAcknowledged'), 'WWW- -- o oW - --'],
  ['EX278', 'North passes something on', first('ItemForwarded'), 'WWW- -- o Wo - --'],
  ['EX283', 'a limit on what teams send', first('MessageBudgetSet'), 'WWWW WW W WW - --'],

  ['EX89', 'the debrief opens', first('DebriefOpened'), 'WWWW WW W WW - --'],
  ['EX89', 'a step of the debrief', first('DebriefStepOpened'), 'WWWW WW W WW - --'],
  ['EX89', 'anonymous answers', first('ReflectionsShown'), 'WWWW WW W WW - --'],

  ['EX180', 'a file is laid ready', first('AttachmentAdded'), 'WWWW -- - -- - --'],
  ['EX180', 'and taken away', first('AttachmentRemoved'), 'WWWW -- - -- - --'],
  ['EX184', 'other words are used', first('VocabularySet'), 'WWWW WW W WW - --'],
];

describe('who is told what', () => {
  test.each(law)('%s %s', (_group, _name, event, told) => {
    expect(shares(event)).toBe(told.replaceAll(' ', ''));
  });

  test('EX80 the law speaks of every type of event', () => {
    expect(new Set(law.map(([, , event]) => event.type))).toEqual(new Set(eventTypes));
  });
});

test('EX80 what is told is the event itself, or the event without its secret', () => {
  for (const { event } of happenings) {
    for (const channel of channels) {
      const told = disclose(event, channel);
      if (told === null || told === event) continue;
      const { secret: _secret, ...open } = event as { secret?: unknown };
      expect(told).toEqual(open);
      expect(told).not.toHaveProperty('secret');
    }
  }
});
