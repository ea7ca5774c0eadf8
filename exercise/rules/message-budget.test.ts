import { expect, test } from 'vitest';
import type { CommandOf } from '../command';
import { disclose } from '../disclose';
import { budgetLeft, sentThisMove } from '../message-budget';
import { anExercise, seats } from '../testing/an-exercise';
import { given } from '../testing/given';

const { lead, simcell, ada, auk } = seats;
const limit = (perMove: number | null) => ({ type: 'SetMessageBudget', perMove }) as const;
const write = (to = 'council') => ({ type: 'SendMessage', to, text: 'Shall we?' }) as const;
const words = { topic: 'A common line', text: 'Shall we meet?' };
const openTalk: CommandOf<'OpenTalk'> = { type: 'OpenTalk', teams: ['council'], contacts: [], ...words };
const demarche = { type: 'SendDemarche', to: 'council', title: 'On the road', text: 'Open it.' } as const;

test('EX280 staff limit what teams send, and take the limit away; without one nothing is limited', () => {
  const table = anExercise().running();
  expect(budgetLeft(table.state, 'north')).toBeNull();
  given(table).when(limit(3), simcell).thenRefused('NotAllowed');
  given(table).when(limit(3), lead).thenHappened({ type: 'MessageBudgetSet', perMove: 3 });
  given(table).when(limit(3), lead).thenHappened();
  given(table).when(limit(null), lead).thenHappened({ type: 'MessageBudgetSet', perMove: null });
});

test('EX281 who has sent as much as the move allows sends nothing more to others, and still writes to control', () => {
  const table = anExercise().atStep(1, 'decide').with(lead, limit(1)).with(ada, write());
  const spent = (command: Parameters<typeof table.ask>[1]) =>
    given(table).when(command, ada).thenRefused('MessageBudgetSpent', { limit: 1 });
  table.with(ada, { type: 'PinFact', kind: 'known', text: 'The road is open.' });
  const item = table.last('FactPinned').fact;
  spent(write());
  spent(openTalk);
  spent(demarche);
  spent({ type: 'ForwardItem', to: 'council', kind: 'fact', item, note: '' });
  given(table).when(write('control'), ada).thenHappenedLike({ type: 'MessageSent' });
  given(table).when(write('north'), auk).thenHappenedLike({ type: 'MessageSent' });
});

test('EX282 messages, demarches, words in talks and what was passed on count, a plenary and control do not', () => {
  const table = anExercise().atStep(1, 'decide').with(lead, limit(6));
  table.with(ada, write('control')).with(ada, write()).with(ada, demarche).with(ada, openTalk);
  const { talk } = table.last('TalkOpened');
  table
    .with(auk, { type: 'AnswerTalk', talk, answer: 'accept' })
    .with(ada, { type: 'SpeakInTalk', talk, text: 'Well?' })
    .with(auk, { type: 'SpeakInTalk', talk, text: 'Well!' })
    .with(lead, { type: 'OpenPlenary', actors: [], ...words })
    .with(ada, { type: 'SpeakInTalk', talk: table.last('TalkOpened').talk, text: 'Dear all.' });
  expect([sentThisMove(table.state, 'north'), sentThisMove(table.state, 'council')]).toEqual([4, 1]);
  expect(budgetLeft(table.state, 'north')).toBe(2);
  table.with(lead, limit(3));
  given(table)
    .when({ type: 'SpeakInTalk', talk, text: 'Once more.' }, ada)
    .thenRefused('MessageBudgetSpent', { limit: 3 });
  table.pass(1).atStep(2, 'update');
  expect(budgetLeft(table.state, 'north')).toBe(3);
});

test('EX283 the limit is the room’s, and what is left of it follows from what a team knows of itself', () => {
  const table = anExercise().running().with(lead, limit(2));
  for (const channel of ['team:north', 'team:council', 'screen', 'lead'] as const)
    expect(disclose(table.last('MessageBudgetSet'), channel)).not.toBeNull();
});
