import { expect, test } from 'vitest';
import { anExercise, seats } from '../../exercise/testing/an-exercise';
import { carriedItems } from '../../exercise/testing/evening-improvement';
import type { Table } from '../../exercise/testing/table';
import { redact } from '../papers/redact';
import { itemsLeft } from './items-left';

const { lead, ada, ben } = seats;
const action = {
  type: 'WriteAction',
  finding: null,
  text: 'Ask Ada.',
  owner: 'Ada',
  due: '2026-12-01',
} as const;

const left = ({ state }: Table, chathamHouse = false, struck: string[] = []) =>
  itemsLeft(state, redact(state, { pseudonyms: false, chathamHouse, struck }), struck);

/** An exercise that had taken two items over, and in which one was agreed and one told the room. */
function anEvening(): Table {
  return anExercise()
    .with('system', {
      type: 'CarryItems',
      group: 'Desk',
      title: 'Small',
      date: '2026-09-01',
      items: carriedItems,
    })
    .ended()
    .with(lead, action)
    .with(ada, { type: 'ShareCommitment', text: 'Ask what North fears.' })
    .with(ben, { type: 'ShareCommitment', text: 'Read the map first.' });
}

test('left to do is what was agreed, what people told the room, and what was taken over and not done', () => {
  const table = anEvening();
  table.with(lead, { type: 'AnswerCarriedItem', item: 'act_older', isDone: true, note: '' });
  table.with(lead, { type: 'AnswerCarriedItem', item: 'commitment:1', isDone: false, note: 'Not yet.' });
  expect(left(table)).toEqual([
    {
      id: table.last('ActionWritten').action.id,
      kind: 'action',
      text: 'Ask Ada.',
      owner: 'Ada',
      due: '2026-12-01',
    },
    {
      id: `commitment:${ada}`,
      kind: 'commitment',
      text: 'Ask what North fears.',
      owner: 'Ada',
      due: null,
    },
    { id: `commitment:${ben}`, kind: 'commitment', text: 'Read the map first.', owner: 'Ben', due: null },
    carriedItems[1],
  ]);
});

test('what was withdrawn, told in other words since, or left out of the papers is not offered', () => {
  const table = anEvening().with(lead, { ...action, text: 'To be withdrawn.' });
  table.with(lead, { type: 'WithdrawAction', action: table.last('ActionWritten').action.id });
  table.with(ada, { type: 'ShareCommitment', text: 'Ask twice.' });
  const struck = ['Read the map first.', 'Ada', 'Ask what the other side fears.'];
  const texts = left(table, false, struck).map(({ text, owner }) => [text, owner]);
  expect(texts).toEqual([
    ['Ask Ada.', ''],
    ['Ask twice.', ''],
    ['Write down who speaks to the press.', 'Press office'],
  ]);
});

test('under the rule that names nobody, nobody owns a commitment and no text names anybody', () => {
  const items = left(anEvening(), true);
  expect(items.filter(({ kind }) => kind === 'commitment').every(({ owner }) => owner === '')).toBe(true);
  expect(items.find(({ text }) => text.startsWith('Ask a'))?.owner).not.toContain('Ada');
  expect(JSON.stringify(items.map(({ text, owner }) => [text, owner]))).not.toMatch(/Ada|Ben|Participant 3/u);
  expect(items.find(({ id }) => id === 'act_older')?.owner).toBe('Press office');
});

test('a commitment that staff have hidden is not offered, nor the sentence that stands for it', () => {
  const table = anEvening().with(lead, {
    type: 'HideText',
    subject: { kind: 'shared-commitment', seat: ada },
    instead: 'Taken out by the facilitator.',
    note: 'It names a neighbour.',
  });
  const texts = left(table).map(({ text }) => text);
  expect(texts).toContain('Read the map first.');
  expect(texts.join()).not.toMatch(/North fears|Taken out/u);
});
