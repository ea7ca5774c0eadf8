import { parse } from 'csv-parse/sync';
import readXlsx from 'read-excel-file/node';
import { expect, test } from 'vitest';
import type { Story } from '../../../exercise/story';
import { scenarios } from '../../../scenarios/shelf';
import { velmaraA } from '../../../scenarios/velmara-a/velmara-a';
import { looksLikeFormula } from '../cell-text';
import { redact } from '../redact';
import { workbookOf } from '../tables/workbook';
import { opened } from '../testing/opened';
import { plannedCsv } from './msel-files';
import { scenarioMselCsv, scenarioMselSheets } from './scenario-msel';

const now = Date.UTC(2026, 10, 27);
const linesOf = (csv: string) => parse(csv, { bom: true, relax_column_count: true }) as string[][];
const rowsOf = (story: Story) => {
  const [, , , head = [], ...rows] = linesOf(scenarioMselCsv(story, now));
  return rows.map((row) => Object.fromEntries(head.map((name, index) => [name, row[index]])));
};

test.each(scenarios().map((story) => [story.opening.scenarioId, story] as const))(
  'the MSEL of %s is that of an exercise opened from it, line by line',
  (_, story) => {
    const { state } = opened(story);
    const ofExercise = plannedCsv({
      state,
      now: state.clock.openedAt,
      redaction: redact(state, { pseudonyms: false }),
    });
    expect(linesOf(scenarioMselCsv(story, now)).slice(3)).toEqual(linesOf(ofExercise).slice(3));
  },
);

test('every page says what it is, of which revision and of which day', async () => {
  const { tables, page } = scenarioMselSheets(velmaraA, now);
  expect(page.head).toBe(`EXERCISE · Velmara · revision ${velmaraA.opening.revision} · 2026-11-27`);
  const sheets = await readXlsx(await workbookOf(tables, page));
  expect(sheets.map(({ sheet }) => sheet)).toEqual(['MSEL as planned', 'Legend']);
  expect(sheets[0]?.data[0]?.[0]).toBe(page.head);
});

test('a line has its status and the entries of the framework that its author foresees', () => {
  const story = structuredClone(velmaraA);
  const [inject, other] = story.script.injects;
  Object.assign(inject ?? {}, {
    status: 'draft',
    foresees: { strategies: ['DIS'], considerations: ['SI'] },
  });
  const rows = rowsOf(story);
  const foreseen = 'Foreseen: strategies, mechanisms, tools, considerations';
  expect(rows.find((row) => row.Number === inject?.number)).toMatchObject({
    Status: 'Draft',
    [foreseen]: 'DIS, SI',
  });
  expect(rows.find((row) => row.Number === other?.number)).toMatchObject({ Status: 'Ready' });
});

test('what an author wrote like a formula is none', () => {
  const story = structuredClone(velmaraA);
  for (const inject of story.script.injects) {
    inject.title = '=HYPERLINK("http://example.org")';
    inject.owner = '@SUM(A1)';
    inject.notes = '+1';
  }
  const cells = linesOf(scenarioMselCsv(story, now)).flat();
  expect(cells.filter((cell) => cell.includes('HYPERLINK')).length).toBe(story.script.injects.length);
  expect(cells.filter((cell) => looksLikeFormula(cell) && !/^-?\d/u.test(cell))).toEqual([]);
});
