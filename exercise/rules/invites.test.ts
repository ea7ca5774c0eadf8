import { expect, test } from 'vitest';
import { allChannels } from '../channel';
import { disclose } from '../disclose';
import { type AnExercise, anExercise, seats } from '../testing/an-exercise';
import { given } from '../testing/given';

const { lead, control, evaluator, ada } = seats;
const link = (uses: 'once' | 'many') =>
  ({ type: 'InviteStaff', role: 'simcell', uses, tokenHash: 'a_hash' }) as const;
const come = (invite: string, name: string, role: 'simcell' | 'control' = 'simcell') =>
  ({ type: 'TakeSeat', seat: `seat_${name}`, name, role, team: null, invite }) as const;

function withLink(uses: 'once' | 'many'): { table: AnExercise; invite: string } {
  const table = anExercise().with(control, link(uses));
  return { table, invite: table.last('StaffInvited').invite };
}

test('EX133 lead and controllers make links, and no channel is told what recognises one', () => {
  const { table, invite } = withLink('once');
  expect(table.last('StaffInvited')).toEqual({
    type: 'StaffInvited',
    invite,
    role: 'simcell',
    uses: 'once',
    by: control,
    secret: { tokenHash: 'a_hash' },
  });
  const told = allChannels(table.state).filter((channel) => disclose(table.last('StaffInvited'), channel));
  expect(told).toEqual(['lead', 'control', 'simcell', 'evaluators']);
  for (const channel of told)
    expect(JSON.stringify(disclose(table.last('StaffInvited'), channel))).not.toContain('a_hash');
  for (const by of [evaluator, seats.technician, ada])
    given(table).when(link('many'), by).thenRefused('NotAllowed');
});

test('EX134 a link for one person lets one in, under its role', () => {
  const { table, invite } = withLink('once');
  given(table)
    .when(come(invite, 'Nora', 'control'), 'system')
    .thenRefused('InviteClosed');
  given(table).when(come(invite, 'Nora'), 'system').thenHappened({
    type: 'SeatTaken',
    seat: 'seat_Nora',
    name: 'Nora',
    role: 'simcell',
    team: null,
    member: null,
    invite,
  });
  given(table).when(come(invite, 'Max'), 'system').thenRefused('InviteClosed');
  expect(table.state.invites[0]?.seats).toEqual(['seat_Nora']);
});

test('EX134 a link for many lets people in until it is revoked; who came by it stays', () => {
  const { table, invite } = withLink('many');
  table.with('system', come(invite, 'Nora')).with('system', come(invite, 'Max'));
  given(table).when({ type: 'RevokeInvite', invite }, lead).thenHappened({ type: 'InviteRevoked', invite });
  given(table).when({ type: 'RevokeInvite', invite }, control).thenHappened();
  given(table).when(come(invite, 'Lou'), 'system').thenRefused('InviteClosed');
  given(table).when({ type: 'RevokeInvite', invite: 'inv_none' }, lead).thenRefused('UnknownInvite');
  expect(table.state.seats.seat_Max?.removed).toBe(false);
});

test('EX134 a link ends with the exercise', () => {
  const { table, invite } = withLink('many');
  given(table.closed()).when(come(invite, 'Nora'), 'system').thenRefused('ExerciseClosed');
});
