import { expect, test } from 'vitest';
import type { CommandOf } from '../command';
import { aStory, sevenMembers } from '../testing/a-story';
import { anExercise, seats } from '../testing/an-exercise';
import { given } from '../testing/given';

const join = (given: Partial<CommandOf<'TakeSeat'>> = {}): CommandOf<'TakeSeat'> => ({
  type: 'TakeSeat',
  seat: 'seat_new',
  name: 'Nora',
  role: 'player',
  team: null,
  ...given,
});

test('EX2 anybody joins with any name, before the start and after it', () => {
  const seated = {
    type: 'SeatTaken',
    seat: 'seat_new',
    name: 'Nora',
    role: 'player',
    team: 'north',
    member: null,
  } as const;
  given(anExercise())
    .when(join({ name: '  Nora ' }), 'system')
    .thenHappened(seated);
  given(anExercise().running().paused()).when(join(), 'system').thenHappened(seated);
});

test.each(['ada', ' ADA ', '\uff21\uff44\uff41', 'Ada\u00a0', 'A\u00adda', '\u202eAda\u200b'])(
  'EX2 nobody can tell the name %j from Ada',
  (name) => {
    given(anExercise()).when(join({ name }), 'system').thenRefused('NameTaken', { name: name.trim() });
  },
);

test('EX2 the name of somebody who was removed is free again', () => {
  const table = anExercise().with(seats.lead, { type: 'RemoveSeat', seat: seats.ada });
  given(table)
    .when(join({ name: 'Ada' }), 'system')
    .thenHappenedLike({ type: 'SeatTaken', name: 'Ada' });
});

test('EX2 a name that is there already is refused by name', () => {
  given(anExercise())
    .when(join({ name: 'ben' }), 'system')
    .thenRefused('NameTaken', { name: 'ben' });
});

test('EX2 after ENDEX people may come to watch, not to play; after the close nobody', () => {
  given(anExercise().ended())
    .when(join({ role: 'observer' }), 'system')
    .thenHappenedLike({ type: 'SeatTaken', role: 'observer', team: null });
  given(anExercise().ended()).when(join(), 'system').thenRefused('ExerciseEnded');
  given(anExercise().closed()).when(join(), 'system').thenRefused('ExerciseClosed');
});

test('EX3 a player without a choice goes to the team with most of its places free', () => {
  const of = (councillors: number) =>
    anExercise({ councillors }).with('system', join()).last('SeatTaken').team;
  expect([3, 5, 6].map(of)).toEqual(['council', 'council', 'north']);
});

test('EX4 a team has its places and no more', () => {
  const table = anExercise().with('system', join({ team: 'north' }));
  given(table)
    .when(join({ seat: 'seat_more', name: 'Max', team: 'north' }), 'system')
    .thenRefused('TeamFull');
  given(table)
    .when(join({ seat: 'seat_more', name: 'Max' }), 'system')
    .thenRefused('TeamFull');
  given(table)
    .when(join({ seat: 'seat_more', name: 'Max', team: 'east' }), 'system')
    .thenRefused('UnknownTeam');
});

test('EX5 people of a body hold its members in declared order, each with the instruction of that member', () => {
  const table = anExercise({ councillors: 6 });
  given(table)
    .when(join({ team: 'council' }), 'system')
    .thenHappened(
      {
        type: 'SeatTaken',
        seat: 'seat_new',
        name: 'Nora',
        role: 'player',
        team: 'council',
        member: { body: 'assembly', id: 'heron' },
      },
      {
        type: 'MemberInstructed',
        seat: 'seat_new',
        body: 'assembly',
        member: 'heron',
        text: 'You may sponsor a text.',
      },
    );
});

test('EX5 an instruction to a member of one body never reaches the member of another that has the same id', () => {
  const { opening, briefs, script } = aStory();
  const [assembly] = opening.bodies;
  if (!assembly) throw new Error('The story has a body');
  const story = {
    opening: {
      ...opening,
      bodies: [{ ...assembly, id: 'cabinet', team: 'north', members: sevenMembers }, assembly],
    },
    briefs,
    script,
  };
  expect(
    anExercise({ story })
      .all('MemberInstructed')
      .map((event) => event.seat),
  ).toEqual([seats.auk, seats.heron]);
});

test('EX6 a person goes on with another device; seats of staff are reached by signing in', () => {
  const table = given(anExercise())
    .when({ type: 'TakeOverSeat', seat: seats.ada }, 'system')
    .thenHappened({ type: 'SeatTakenOver', seat: seats.ada });
  expect(table.state.seats[seats.ada]?.lastTakenOverAt).toBe(table.now);
  given(table).when({ type: 'TakeOverSeat', seat: seats.lead }, 'system').thenRefused('SeatOfStaff');
  given(table).when({ type: 'TakeOverSeat', seat: 'constructor' }, 'system').thenRefused('UnknownSeat');
});

test('EX7 a person who is moved leaves the member and takes a free one with its instruction', () => {
  const table = anExercise({ councillors: 6 });
  given(table)
    .when({ type: 'MoveSeat', seat: seats.ada, team: 'council' }, seats.lead)
    .thenHappened(
      {
        type: 'SeatMoved',
        seat: seats.ada,
        name: 'Ada',
        from: 'north',
        to: 'council',
        leaves: null,
        member: { body: 'assembly', id: 'heron' },
      },
      {
        type: 'MemberInstructed',
        seat: seats.ada,
        body: 'assembly',
        member: 'heron',
        text: 'You may sponsor a text.',
      },
    );
  given(table).when({ type: 'MoveSeat', seat: seats.ada, team: 'council' }, seats.lead).thenHappened();
  given(table)
    .when({ type: 'MoveSeat', seat: seats.ben, team: 'council' }, seats.lead)
    .thenRefused('TeamFull');
  given(table)
    .when({ type: 'MoveSeat', seat: seats.ben, team: 'east' }, seats.lead)
    .thenRefused('UnknownTeam');
  given(table)
    .when({ type: 'MoveSeat', seat: seats.observer, team: 'north' }, seats.lead)
    .thenRefused('UnknownSeat');
});

test('EX8 a person who is removed frees the name and the member; the room screen is not removed', () => {
  const table = given(anExercise())
    .when({ type: 'RemoveSeat', seat: seats.auk }, seats.control)
    .thenHappened({
      type: 'SeatRemoved',
      seat: seats.auk,
      team: 'council',
      member: { body: 'assembly', id: 'auk' },
    });
  given(table).when({ type: 'AcknowledgeRules' }, seats.auk).thenRefused('NotAllowed');
  given(table).when({ type: 'RemoveSeat', seat: seats.auk }, seats.lead).thenRefused('UnknownSeat');
  given(table).when({ type: 'RemoveSeat', seat: seats.screen }, seats.lead).thenRefused('SeatOfStaff');
  given(table).when({ type: 'RemoveSeat', seat: '__proto__' }, seats.lead).thenRefused('UnknownSeat');
  given(table)
    .when(join({ team: 'council' }), 'system')
    .thenHappenedLike(
      { type: 'SeatTaken', member: { body: 'assembly', id: 'auk' } },
      { type: 'MemberInstructed' },
    );
});

test('EX9 the rules of play are read once', () => {
  const table = given(anExercise())
    .when({ type: 'AcknowledgeRules' }, seats.ada)
    .thenHappened({ type: 'RulesAcknowledged', seat: seats.ada });
  given(table).when({ type: 'AcknowledgeRules' }, seats.ada).thenHappened();
});

test('EX186 whoever was listed for a member holds that one, if it is free', () => {
  const hera = {
    type: 'TakeSeat',
    seat: 'seat_hera',
    name: 'Hera',
    role: 'player',
    team: 'council',
  } as const;
  const table = anExercise({ councillors: 2 });
  const [first, , third, fourth] = table.state.opening?.bodies[0]?.members.map(({ id }) => id) ?? [];
  table.with('system', { ...hera, member: fourth ?? '' });
  expect(table.last('SeatTaken').member?.id).toBe(fourth);
  table.with('system', { ...hera, seat: 'seat_iris', name: 'Iris', member: first ?? '' });
  expect(table.last('SeatTaken').member?.id).toBe(third);
});
