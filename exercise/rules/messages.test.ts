import { expect, test } from 'vitest';
import { disclose } from '../disclose';
import { anExercise, seats } from '../testing/an-exercise';
import { given } from '../testing/given';

const { ada, auk, lead, simcell } = seats;
const send = (to: string) => ({ type: 'SendMessage', to, text: 'Would you meet us?' }) as const;
const answer = (message: string) =>
  ({ type: 'AnswerMessage', message, persona: 'The Minister', text: 'Tomorrow.' }) as const;

test('EX60 a team writes to another team or to control; who typed it stays at home', () => {
  const table = given(anExercise().running())
    .when(send('council'), ada)
    .thenHappenedLike({ type: 'MessageSent', from: 'north', to: 'council', secret: { author: 'Ada' } });
  expect(disclose(table.last('MessageSent'), 'team:council')).not.toHaveProperty('secret');
  expect(disclose(table.last('MessageSent'), 'team:north')).toHaveProperty('secret.author', 'Ada');
  given(table).when(send('control'), ada).thenHappenedLike({ type: 'MessageSent', to: 'control' });
  expect(disclose(table.last('MessageSent'), 'debrief')).toBeNull();
  given(table).when(send('north'), ada).thenRefused('UnknownTeam');
  given(table).when(send('east'), ada).thenRefused('UnknownTeam');
});

test('EX61 control answers once, and only the team that asked has the answer', () => {
  const table = anExercise().running().with(ada, send('control'));
  const { message } = table.last('MessageSent');
  given(table).when(answer(message), simcell).thenHappened({
    type: 'MessageAnswered',
    message,
    team: 'north',
    persona: 'The Minister',
    text: 'Tomorrow.',
  });
  given(table).when(answer(message), lead).thenRefused('AlreadyAnswered', { by: 'The Minister' });
  expect(disclose(table.last('MessageAnswered'), 'team:council')).toBeNull();
});

test('EX61 what one team wrote to another is not answered by control', () => {
  const table = anExercise().running().with(ada, send('council'));
  given(table)
    .when(answer(table.last('MessageSent').message), simcell)
    .thenRefused('UnknownMessage');
});

test('EX62 a message to control comes into the debrief when staff release it, once', () => {
  const table = anExercise().running().with(auk, send('control')).with(ada, send('council'));
  const [asked, between] = table.all('MessageSent');
  table.with(lead, answer(asked?.message ?? '')).ended();
  const show = { type: 'ShowMessage', message: asked?.message ?? '' } as const;
  given(table)
    .when(show, lead)
    .thenHappenedLike({
      type: 'MessageShown',
      from: 'council',
      to: 'control',
      answer: { persona: 'The Minister', text: 'Tomorrow.', at: table.now },
    });
  expect(table.state.messages[0]?.shownAt).toBe(table.now);
  given(table).when(show, lead).thenHappened();
  given(table)
    .when({ type: 'ShowMessage', message: between?.message ?? '' }, lead)
    .thenRefused('UnknownMessage');
});
