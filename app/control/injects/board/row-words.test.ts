import { expect, test } from 'vitest';
import { mselLines } from '../../../../exercise/msel/lines';
import { type AnExercise, anExercise, seats } from '../../../../exercise/testing/an-exercise';
import { boardLines } from './board-lines';
import { rowWords } from './row-words';

function rowsOf({ state, now }: AnExercise) {
  return boardLines(state, mselLines(state, now)).map((line) => rowWords(line, ['north', 'council']));
}

test('a row is made of plain values, and one that nothing happened to stays as it was', () => {
  const table = anExercise().running().released('inj_news');
  const before = rowsOf(table);
  const isPlain = (value: unknown) => value === null || typeof value !== 'object';
  expect(before.every((row) => Object.values(row).every(isPlain))).toBe(true);
  table.with(seats.ada, { type: 'AcknowledgeInject', release: table.state.releases[0]?.id ?? '' });
  expect(rowsOf(table)).toEqual(before);
  table.with(seats.lead, { type: 'HoldInject', inject: 'inj_whisper' });
  const changed = rowsOf(table).filter((row, place) => JSON.stringify(row) !== JSON.stringify(before[place]));
  expect(changed.map(({ id, status }) => [id, status])).toEqual([['inj_whisper', 'held']]);
});
