import { anExercise, seats } from './an-exercise';
import { ada, control, join, late, lead, running, simcell } from './ways-to-refusals';

/** For every code about who sits where and who leads, the shortest way to it. */
export const refusedSeats = {
  AlreadyAdmitted: () => running().ask(lead, { type: 'AdmitSeat', seat: ada, team: 'north' }),
  InviteClosed: () => anExercise().ask('system', { ...join('Nora', null), invite: 'inv_none' }),
  LeadIsHere: () => anExercise().ask(control, { type: 'TakeLead', confirm: true }),
  LeadNotConfirmed: () => anExercise().ask(control, { type: 'TakeLead' }, { present: [control] }),
  NameTaken: () => anExercise().ask('system', join('Ada', null)),
  NoBots: () => anExercise().ask(lead, { type: 'EndStandIn', team: 'north' }),
  NotAdmitted: () => late().ask(lead, { type: 'MoveSeat', seat: 'seat_late', team: 'north' }),
  NotAllowed: () => anExercise().ask(ada, { type: 'StartExercise' }),
  SeatOfBot: () => {
    const table = anExercise().with(lead, { type: 'StandInWithBots', team: 'north' });
    return table.ask('system', { type: 'TakeOverSeat', seat: table.last('SeatTaken').seat });
  },
  SeatOfOpener: () =>
    anExercise()
      .with(lead, { type: 'HandOverLead', to: control })
      .ask(control, { type: 'RemoveSeat', seat: lead }),
  SeatOfStaff: () => anExercise().ask(lead, { type: 'RemoveSeat', seat: seats.screen }),
  StaffStay: () => anExercise().ask(control, { type: 'RemoveSeat', seat: simcell }),
  SuccessorAway: () => anExercise().ask(lead, { type: 'HandOverLead', to: control }, { present: [lead] }),
  SuccessorLeft: () =>
    anExercise()
      .with(lead, { type: 'RemoveSeat', seat: control })
      .ask(lead, { type: 'HandOverLead', to: control }),
  SuccessorNotStaff: () => anExercise().ask(lead, { type: 'HandOverLead', to: ada }),
  TeamFull: () => anExercise().ask('system', join('Nora', 'council')),
  UnknownInvite: () => anExercise().ask(lead, { type: 'RevokeInvite', invite: 'inv_none' }),
  UnknownSeat: () => anExercise().ask(lead, { type: 'RemoveSeat', seat: 'seat_none' }),
  UnknownTeam: () => anExercise().ask('system', join('Nora', 'east')),
  WaitForPlace: () => late().ask('seat_late', { type: 'StepOut' }),
};
