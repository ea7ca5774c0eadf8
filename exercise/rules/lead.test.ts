import { expect, test } from 'vitest';
import { channelsOf } from '../channel';
import { may } from '../may';
import { anExercise, seats } from '../testing/an-exercise';
import { given } from '../testing/given';

const { lead, control, evaluator, technician, ada, observer, screen } = seats;
const to = (seat: string) => ({ type: 'HandOverLead', to: seat }) as const;

test('EX131 failure 22: the lead falls ill and hands over to staff who are here, roles and channels with it', () => {
  const table = given(anExercise().running().paused())
    .when(to(evaluator), lead)
    .thenHappened({ type: 'LeadChanged', from: lead, to: evaluator, how: 'handed-over' });
  const { state } = table;
  expect([state.seats[lead]?.role, state.seats[evaluator]?.role]).toEqual(['control', 'lead']);
  expect(channelsOf(state, evaluator)).toContain('lead');
  expect(channelsOf(state, lead)).toEqual(['control', `seat:${lead}`]);
  expect([may(state, evaluator, 'ResumeExercise'), may(state, lead, 'ResumeExercise')]).toEqual([
    true,
    false,
  ]);
  given(table).when({ type: 'ResumeExercise' }, lead).thenRefused('NotAllowed');
  given(table).when({ type: 'ResumeExercise' }, evaluator).thenHappened({ type: 'ExerciseResumed' });
});

test('EX131 failure 22: nothing is handed to somebody who left, is away, is no staff or is not there', () => {
  const table = anExercise().with(lead, { type: 'RemoveSeat', seat: technician });
  const here = { present: [lead, ada, observer] };
  given(table).when(to(technician), lead).thenRefused('SuccessorLeft', { name: 'Technician' });
  given(table).when(to(control), lead, here).thenRefused('SuccessorAway', { name: 'Control' });
  for (const [seat, name] of [
    [ada, 'Ada'],
    [observer, 'Observer'],
    [screen, 'Screen'],
  ] as const)
    given(table).when(to(seat), lead).thenRefused('SuccessorNotStaff', { name });
  for (const seat of ['seat_none', 'constructor', '__proto__', ''])
    given(table).when(to(seat), lead).thenRefused('UnknownSeat');
  given(table).when(to(lead), lead).thenHappened();
});

test('EX131 only who leads hands over', () => {
  for (const by of [control, evaluator, technician, ada])
    given(anExercise()).when(to(by), by).thenRefused('NotAllowed');
});

test('EX132 failure 22: a controller takes over when the device of the lead is gone, with a second yes', () => {
  const table = anExercise().running();
  const gone = { present: [control, ada] };
  given(table).when({ type: 'TakeLead', confirm: true }, control).thenRefused('LeadIsHere', { name: 'Lead' });
  given(table).when({ type: 'TakeLead' }, control, gone).thenRefused('LeadNotConfirmed', { name: 'Lead' });
  given(table).when({ type: 'TakeLead', confirm: true }, evaluator, gone).thenRefused('NotAllowed');
  given(table)
    .when({ type: 'TakeLead', confirm: true }, control, gone)
    .thenHappened({ type: 'LeadChanged', from: lead, to: control, how: 'taken' });
  expect([table.state.seats[lead]?.role, table.state.seats[control]?.role]).toEqual(['control', 'lead']);
});

test('EX132 of two controllers who take over at once one leads, and the other hears who', () => {
  const table = anExercise().with('system', {
    type: 'TakeSeat',
    seat: 'seat_second',
    name: 'Second',
    role: 'control',
    team: null,
  });
  const gone = { present: [control, 'seat_second'] };
  table.with(control, { type: 'TakeLead', confirm: true }, gone);
  given(table)
    .when({ type: 'TakeLead', confirm: true }, 'seat_second', gone)
    .thenRefused('LeadIsHere', { name: 'Control' });
});

test('EX135 the lead alone removes staff, and nobody removes a lead', () => {
  const table = anExercise();
  const remove = (seat: string) => ({ type: 'RemoveSeat', seat }) as const;
  given(table).when(remove(seats.simcell), control).thenRefused('StaffStay');
  given(table).when(remove(lead), control).thenRefused('StaffStay');
  given(table).when(remove(lead), lead).thenRefused('StaffStay');
  given(table)
    .when(remove(seats.simcell), lead)
    .thenHappened({ type: 'SeatRemoved', seat: seats.simcell, team: null, member: null });
  expect(channelsOf(table.state, seats.simcell)).toEqual([]);
});

test('EX138 who opened the exercise is not removed by a controller who took the lead', () => {
  const gone = { present: [control, ada] };
  const table = anExercise().running().with(control, { type: 'TakeLead', confirm: true }, gone);
  given(table)
    .when({ type: 'RemoveSeat', seat: lead }, control)
    .thenRefused('SeatOfOpener', { name: 'Lead' });
  expect(channelsOf(table.state, lead)).toContain('control');
  given(table)
    .when({ type: 'RemoveSeat', seat: evaluator }, control)
    .thenHappenedLike({ type: 'SeatRemoved', seat: evaluator });
});
