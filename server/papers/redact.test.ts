import { expect, test } from 'vitest';
import { anExercise, seats } from '../../exercise/testing/an-exercise';
import { wholeEvening } from '../../exercise/testing/whole-evening';
import { redact } from './redact';
import { withCanaryNames } from './testing/canary-names';
import { expectNoName, ways } from './testing/expect-no-name';

const key = new Uint8Array(32).fill(7);
const evening = withCanaryNames(wholeEvening().happenings);

test('without a switch everything is as it was given', () => {
  const { state, happenings } = evening;
  const { event, person, text, team } = redact(state, { pseudonyms: false, chathamHouse: false });
  expect(happenings.map((one) => event(one.event))).toEqual(happenings.map((one) => one.event));
  expect(person(seats.ada)).toBe(state.seats[seats.ada]?.name);
  expect(text('anything at all')).toBe('anything at all');
  expect(team('north')).toBe('North');
});

test('the switch stands as the exercise was opened', () => {
  const table = anExercise();
  expect(redact({ ...table.state, chathamHouse: true }, { pseudonyms: false }).chathamHouse).toBe(true);
  expect(redact(table.state, { pseudonyms: false }).chathamHouse).toBe(false);
});

test('a pseudonym is the same throughout an export, and says nothing of who joined when', () => {
  const { state } = anExercise();
  const people = [
    seats.ada,
    seats.ben,
    seats.cleo,
    seats.auk,
    seats.bittern,
    seats.crane,
    seats.dunlin,
    seats.egret,
  ];
  const numbers = (given: Uint8Array) => {
    const { person, named } = redact(state, { pseudonyms: true, key: given });
    expect(named('Ada')).toBe(person(seats.ada));
    return people.map((seat) => Number(person(seat).replace('Participant ', '')));
  };
  expect(new Set(numbers(key)).size).toBe(people.length);
  expect(numbers(key)).toEqual(numbers(key));
  const orders = Array.from({ length: 8 }, (_, index) => numbers(new Uint8Array(32).fill(index)).join());
  expect(new Set(orders).size).toBeGreaterThan(6);
});

test.each(ways)('under %s nobody is named in the whole evening', async (_, options) => {
  await expectNoName(evening, options);
});

test('a team of one is not named under the Chatham House Rule, nor the team that it could be told by', async () => {
  const table = anExercise({ councillors: 6 }).running();
  for (const seat of [seats.ben, seats.cleo]) table.with(seats.lead, { type: 'RemoveSeat', seat });
  table.with(seats.ada, { type: 'SendMessage', to: 'control', text: 'North asks who closed the road.' });
  const { team, text, member, event } = redact(table.state, { pseudonyms: false, chathamHouse: true });
  expect(team('north')).toBe('a team');
  expect(team('council')).toBe('a team');
  expect(member('assembly', 'auk')).toBe('a member');
  expect(text('North asks who closed the road.')).toBe('a team asks who closed the road.');
  expect(JSON.stringify(event(table.last('MessageSent')))).not.toMatch(/north/iu);
});

test('teams of several people stay', () => {
  const { team } = redact(anExercise().state, { pseudonyms: false, chathamHouse: true });
  expect(team('north')).toBe('North');
});

test('a text that a review left out is gone wherever it stood, also inside of another', () => {
  const { text } = redact(anExercise().state, {
    pseudonyms: false,
    struck: ['Send the guard to the bridge.', 'No.'],
  });
  expect(text(' No. ')).toBe('[left out in review]');
  expect(text('No. Not yet')).toBe('No. Not yet');
  expect(text('They wrote: Send the guard to the bridge. Then left.')).toBe(
    'They wrote: [left out in review] Then left.',
  );
});

test('a name is found in a text whatever its script and case, and not inside of a word', () => {
  const table = anExercise();
  const names = ['Ann Okonkwo', 'أحمد', "O'Brien (UN)", 'Ada'];
  const people = Object.fromEntries(
    names.map((name, index) => [
      `seat_${index}`,
      { ...table.state.seats[seats.ada], id: `seat_${index}`, name },
    ]),
  );
  const { text } = redact(
    { ...table.state, seats: people as typeof table.state.seats },
    { pseudonyms: true, key },
  );
  for (const said of ['ANN OKONKWO spoke', 'as Okonkwo said', 'قال وأحمد', "by O'Brien (UN), later", 'Ada.'])
    expect(text(said)).toMatch(/Participant \d/u);
  for (const said of ['Adapt the plan', 'the annex', 'ada is a code']) expect(text(said)).toBe(said);
});

test('a text that was left out is gone, also where a shorter one that was left out stands in it', () => {
  const struck = ['Send the guard', 'Send the guard to the house of Ada'];
  const { text } = redact(anExercise().state, { pseudonyms: false, struck });
  expect(text('He wrote: Send the guard to the house of Ada.')).toBe('He wrote: [left out in review].');
});

test('who told the room of the exercise before what they will do is hidden like who is here', () => {
  const table = anExercise().with('system', {
    type: 'CarryItems',
    group: 'Desk',
    title: 'Small',
    date: '2026-09-01',
    items: [
      { id: 'commitment:1', kind: 'commitment', text: 'Zuleika will ask.', owner: 'Zuleika', due: null },
    ],
  });
  for (const [, options] of ways) {
    const { text, named } = redact(table.state, { ...options, key });
    expect(text('Zuleika will ask.')).not.toContain('Zuleika');
    expect(named('Zuleika')).not.toBe('Zuleika');
    expect(JSON.stringify(redact(table.state, options).event(table.last('ItemsCarried')))).not.toContain(
      'Zuleika',
    );
  }
});
