import { expect, test } from 'vitest';
import { anExercise, seats } from '../../../exercise/testing/an-exercise';
import { waitingMessages } from './waiting-messages';

const { ada, ben, auk, heron, simcell, control } = seats;
const people = [ada, auk, ben, heron];

test('practice 7, row 24: one person at SimCell answers 12 queries in 5 minutes, the oldest first', () => {
  const table = anExercise().running();
  const began = table.now;
  const queue = () => waitingMessages(table.viewOf('simcell')).map(({ text }) => text);
  const answer = (text: string, by: string = simcell) => {
    const message = waitingMessages(table.viewOf('simcell'))[0]?.id ?? '';
    return table.send(by, { type: 'AnswerMessage', message, persona: 'The Minister', text });
  };
  const queries = Array.from({ length: 12 }, (_, index) => `Query ${index + 1}?`);
  // Twice as fast as they can be answered: the queue grows to six and is worked off.
  for (const [index, text] of queries.entries()) {
    table.with(people[index % people.length] ?? ada, { type: 'SendMessage', to: 'control', text });
    table.pass(12_000);
    if (index % 2 === 1) expect(answer(`It is being looked at.\nAsk again, ${index}.`).ok).toBe(true);
  }
  expect(queue()).toEqual(queries.slice(6));
  // What teams write to each other asks nobody here.
  table.with(ada, { type: 'SendMessage', to: 'council', text: 'Shall we meet?' });
  // An answer that is refused takes nothing out of the queue.
  expect(answer('One.\nTwo.\nThree.')).toMatchObject({ ok: false, rejection: { code: 'AnswerTooLong' } });
  expect(queue()).toEqual(queries.slice(6));
  // Somebody else helps out once; the others keep their places.
  expect(answer('Yes.\nTomorrow.', control).ok).toBe(true);
  while (queue().length > 0) {
    expect(queue()).toEqual(queries.slice(-queue().length));
    table.pass(12_000);
    expect(answer('Yes.\nTomorrow.').ok).toBe(true);
  }
  expect(table.now - began).toBeLessThanOrEqual(5 * 60_000);
  const asked = table.state.messages.filter(({ to }) => to === 'control');
  expect(asked.map(({ text }) => text)).toEqual(queries);
  expect(asked.every((one) => one.answer)).toBe(true);
  const heard = ['team:north', 'team:council'].flatMap((team) =>
    table.viewOf(team as 'team:north').messages.filter((one) => one.answer),
  );
  expect(heard.map(({ text }) => text).sort()).toEqual([...queries].sort());
});
