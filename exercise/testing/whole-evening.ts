import { anAttachment } from './an-attachment';
import { type AnExercise, anExercise, seats } from './an-exercise';
import { aDraft, someOdds } from './drafts';
import { debrief } from './evening-debrief';
import { evaluate } from './evening-evaluation';
import { playRed } from './evening-extras';
import { marked } from './evening-fork';
import { takeOver } from './evening-improvement';
import { actTogether } from './evening-joint-actions';
import { direct, toNorth } from './evening-msel';
import { playOnPaper } from './evening-paper';
import { talkAcross } from './evening-talks';
import { amend, carryOut, goOn, lookBack, vote } from './evening-votes';

const { lead, control, simcell, ada, ben, cleo, auk, bittern, crane, dunlin, finch } = seats;

/** Cleo is told by word of mouth what North had; the Council all the rest. */
const toCouncil = { teams: ['council'], members: [], screen: true };

function gather(table: AnExercise): void {
  takeOver(table);
  table
    .with(lead, { type: 'AddAttachment', attachment: anAttachment({ inject: 'inj_cable' }) })
    .with(simcell, { type: 'AddAttachment', attachment: anAttachment({ id: 'att_2', inject: null }) })
    .with(lead, { type: 'AddAttachment', attachment: anAttachment({ id: 'att_3' }) })
    .with(control, { type: 'RemoveAttachment', attachment: 'att_3' })
    .with(lead, { type: 'SetVocabulary', vocabulary: 'uk' })
    .with(ada, { type: 'AcknowledgeRules' })
    .with(dunlin, { type: 'AcknowledgeRules' })
    .with('system', { type: 'TakeOverSeat', seat: ada })
    .with('system', { type: 'TakeSeat', seat: 'seat_guest', name: 'Guest', role: 'observer', team: null })
    .with(lead, { type: 'RemoveSeat', seat: 'seat_guest' })
    .with('system', { type: 'TakeSeat', seat: 'seat_rhea', name: 'Rhea', role: 'observer', team: null })
    .with('system', { type: 'TakeSeat', seat: 'seat_rory', name: 'Rory', role: 'observer', team: null })
    .with('system', { type: 'TakeSeat', seat: 'seat_rita', name: 'Rita', role: 'observer', team: null })
    .with(ben, { type: 'StepOut' })
    .with(ben, { type: 'StepIn' })
    .with(bittern, { type: 'StepOut' })
    .with(lead, { type: 'InviteStaff', role: 'technician', uses: 'many', tokenHash: 'hash_of_a_token' })
    .with('system', {
      type: 'TakeSeat',
      seat: 'seat_theo',
      name: 'Theo',
      role: 'technician',
      team: null,
      invite: table.last('StaffInvited').invite,
    })
    .with(lead, { type: 'RevokeInvite', invite: table.last('StaffInvited').invite })
    .with(lead, { type: 'HandOverLead', to: control })
    .with(lead, { type: 'TakeLead', confirm: true }, { present: [lead] })
    // Cleo takes the free seventh member with its instruction; Auk leaves a member that somebody else then holds.
    .with(control, { type: 'MoveSeat', seat: cleo, team: 'council' })
    .with(control, { type: 'MoveSeat', seat: auk, team: 'north' })
    .with('system', { type: 'TakeSeat', seat: 'seat_dora', name: 'Dora', role: 'player', team: 'council' })
    // A real exercise has neither; they change nothing here and are told like anything else.
    .record({ type: 'ClockSpeedSet', speed: 1 })
    .record({ type: 'ConductorSwitched', on: true }, { type: 'ConductorSwitched', on: false })
    .running()
    .with(lead, { type: 'RemoveSeat', seat: finch })
    .with(lead, { type: 'StandInWithBots', team: 'council', bots: 1 });
}

function pending(table: AnExercise): string {
  return table.state.releases.at(-1)?.id ?? '';
}

function inform(table: AnExercise): void {
  table
    .atStep(1, 'update')
    .released('inj_news')
    .with(ada, { type: 'AcknowledgeInject', release: pending(table) });
  const news = pending(table);
  table.with(lead, { type: 'ReleaseInject', inject: 'inj_cable' }).pass(10_000);
  const cable = pending(table);
  table
    .with('system', { type: 'CompleteRelease', release: cable })
    .with(auk, { type: 'AcknowledgeInject', release: cable })
    .with(lead, {
      type: 'SupersedeInject',
      release: cable,
      title: 'A cable, corrected',
      text: 'It was thunder.',
    })
    .with(lead, { type: 'ReleaseInject', inject: 'inj_reserve', audience: toNorth })
    .with(control, { type: 'TakeBackRelease', release: pending(table) })
    .released('inj_whisper')
    .with(cleo, { type: 'AcknowledgeInject', release: pending(table) })
    .with(lead, { type: 'SupersedeInject', release: pending(table), title: 'A word', text: 'Wait a day.' })
    .with(lead, { type: 'RecallInject', release: pending(table) })
    .with(lead, { type: 'MarkLeaked', release: cable, audience: toCouncil })
    .with(control, {
      type: 'EditReleased',
      release: cable,
      title: 'A cable, corrected',
      text: 'It was distant thunder.',
    })
    .with(lead, { type: 'SupersedeInject', release: news, title: 'A road is open', text: 'It has reopened.' })
    .with(simcell, {
      type: 'ReleaseWritten',
      title: 'A note for the Council',
      text: 'Your capital asks for news.',
      from: 'Capital',
      mode: 'note',
      level: 0,
      audience: { teams: ['council'], members: [], screen: false },
      attachments: ['att_2'],
    })
    .with('system', { type: 'HoldRelease', release: pending(table) })
    .with(lead, { type: 'SendReleaseNow', release: pending(table) })
    .with(bittern, { type: 'ForwardItem', to: 'north', kind: 'inject', item: pending(table), note: 'See?' })
    .with(lead, { type: 'RecallInject', release: pending(table) })
    .with(ada, { type: 'PinFact', kind: 'known', text: 'The road was closed.' })
    .with(ada, { type: 'PinFact', kind: 'unknown', text: 'By whom.' })
    .with(auk, { type: 'UnpinFact', fact: table.last('FactPinned').fact })
    .with(bittern, { type: 'PinFact', kind: 'unknown', text: 'What North wants.' });
}

function choose(table: AnExercise): void {
  const north = aDraft();
  const council = aDraft({ team: 'council', revision: 4, card: { mechanism: null } });
  table
    .atStep(1, 'think')
    .with(
      lead,
      { type: 'ClosePicks' },
      { spreads: { north: [{ tool: 'T22', mechanism: 'DIS-M1', people: 3 }], council: null } },
    )
    .atStep(1, 'decide')
    .with(lead, { type: 'ExtendStep', minutes: 2 })
    .with(ada, { type: 'SignCard', card: north.id, revision: 1 }, { draft: north })
    .with(ben, { type: 'SignCard', card: north.id, revision: 1 }, { draft: north })
    .with(dunlin, { type: 'SignCard', card: council.id, revision: 4 }, { draft: council })
    .with(lead, { type: 'CloseSigning', card: council.id }, { draft: council })
    .with(ada, { type: 'SendMessage', to: 'council', text: 'Would you meet us?' })
    .with(ada, {
      type: 'SendMessage',
      to: 'control',
      persona: 'minister',
      text: 'May we call the Minister?',
    })
    .with(simcell, {
      type: 'AnswerMessage',
      message: table.last('MessageSent').message,
      persona: 'The Minister',
      text: 'Tomorrow.',
    })
    .with(ada, {
      type: 'ForwardItem',
      to: 'council',
      kind: 'answer',
      item: table.last('MessageSent').message,
      note: 'For you alone.',
    })
    .with(dunlin, { type: 'SendMessage', to: 'control', text: 'Is a text expected?' })
    .with(lead, { type: 'ExtendStep', minutes: -1 })
    .with(crane, { type: 'PauseExercise' })
    .with(lead, { type: 'ResumeExercise' })
    .with('system', { type: 'PauseForAbsence', since: table.now })
    .with(lead, { type: 'ResumeExercise' })
    .with(ada, { type: 'DeclareEmergency' })
    .with(lead, { type: 'EndEmergency' })
    .with(lead, { type: 'ResumeExercise' })
    .with(lead, {
      type: 'SetSupport',
      contact: 'Noor, at the door',
      line: '',
      quietRoom: 'Room 4',
      emergency: 'Out by the stairs.',
    })
    .with(lead, { type: 'SetContentCap', cap: 1 })
    .with(lead, { type: 'ChangePlan', move: 1, step: 'reveal', minutes: 4 })
    .with(lead, { type: 'TakeCut', cut: 'short-agree' })
    .with(lead, { type: 'SetTeamTimer', team: 'north', minutes: 3 })
    .with(lead, { type: 'StopTeamTimer', team: 'north' })
    .with(simcell, { type: 'ChooseCounterMove', move: 1, counterMove: 'CM2', protects: 'Time.' })
    .atStep(1, 'anticipate')
    .with(ada, { type: 'LockForecast', move: 1, odds: someOdds() })
    .with(dunlin, { type: 'LockForecast', move: 1, odds: someOdds({ CM5: 80 }) })
    .with(simcell, {
      type: 'ChooseCounterMove',
      move: 1,
      counterMove: 'CM5',
      protects: 'Control of access.',
    });
}

/** Three of North and two of the Council forecast alone. */
const ownForecasts = {
  north: [someOdds(), someOdds({ CM2: 40 }), someOdds({ CM5: 70 })],
  council: [someOdds({ CM1: 10 }), someOdds()],
};

function agreeAndReveal(table: AnExercise): void {
  table
    .with(lead, { type: 'OpenStep', move: 1, step: 'agree', confirmShortDebrief: true }, { ownForecasts })
    .with(crane, { type: 'TableProposal', title: 'A mission', text: 'Send one.', kind: 'substance' });
  vote(table, false);
  lookBack(table);
  amend(table);
  vote(table, true);
  lookBack(table);
  goOn(table);
  const { vote: id } = table.last('VoteRead');
  const words = { reason: 'It was late.', sideEffect: 'Prices rose.' };
  table
    .atStep(1, 'reveal')
    .with(lead, { type: 'ShowCards', move: 1 })
    .released('inj_answer_1')
    .with(lead, {
      type: 'RuleOutcome',
      move: 1,
      subject: { kind: 'card', card: aDraft().id, team: 'north' },
      outcome: 'in-part',
      mechanism: 'DIS-M1',
      audience: 'team',
      ...words,
    })
    .with(lead, {
      type: 'RuleOutcome',
      move: 1,
      subject: { kind: 'counter-move' },
      outcome: 'backfired',
      mechanism: null,
      audience: 'everyone',
      ...words,
    })
    .with(lead, {
      type: 'RuleOutcome',
      move: 1,
      subject: { kind: 'vote', vote: id },
      outcome: 'no-visible-effect',
      mechanism: null,
      audience: 'everyone',
      reason: 'Nobody was sent.',
      sideEffect: '',
    })
    .with(lead, { type: 'MoveSituationLine', line: 'means', direction: 'worsening', confidence: 'low' });
}

function secondMove(table: AnExercise): void {
  const draft = aDraft({ move: 2 });
  playRed(table);
  table
    .atStep(2, 'decide')
    .with('system', { type: 'TakeSeat', seat: 'seat_nora', name: 'Nora', role: 'player', team: 'north' })
    .with('system', { type: 'TakeSeat', seat: 'seat_olga', name: 'Olga', role: 'player', team: null })
    .with('system', { type: 'TakeSeat', seat: 'seat_pia', name: 'Pia', role: 'player', team: null })
    .with(lead, { type: 'AdmitSeat', seat: 'seat_nora', team: 'council' })
    .with(control, { type: 'AdmitSeat', seat: 'seat_olga', team: null })
    .with(lead, { type: 'NudgeTeam', team: 'north', text: 'What would you need to know, and from whom?' })
    .with(control, { type: 'SendBroadcast', text: 'We go on after the break.' })
    .with(lead, { type: 'EndBroadcast', broadcast: table.last('BroadcastSent').broadcast })
    .with(simcell, { type: 'SendStaffNote', text: 'North may need a hint.' })
    .with(ada, { type: 'SignCard', card: draft.id, revision: 1 }, { draft, present: [ada] })
    .atStep(2, 'anticipate')
    .with(simcell, { type: 'ChooseCounterMove', move: 2, counterMove: 'CM2', protects: 'A way back.' })
    .with(ada, { type: 'LockForecast', move: 2, odds: someOdds({ CM1: 10 }) })
    .with(lead, { type: 'ReleaseInject', inject: 'inj_reserve', audience: toNorth });
}

/** One exercise from its lobby to its close, in which every type of event happens; a second lies between any two commands. */
export function wholeEvening(): AnExercise {
  const table = anExercise({ councillors: 6 });
  table.tickMs = 1000;
  for (const part of [
    gather,
    inform,
    direct,
    choose,
    actTogether,
    agreeAndReveal,
    evaluate,
    talkAcross,
    secondMove,
    playOnPaper,
    carryOut,
    debrief,
    marked,
  ])
    part(table);
  return table;
}
