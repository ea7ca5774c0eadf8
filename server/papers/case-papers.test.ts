import { expect, test } from 'vitest';
import { starter } from '../../scenarios/starter/starter';
import { asCase } from '../../scenarios/testing/as-case';
import { factsOf } from './after-action/overview';
import { writeDocx } from './docx/write-docx';
import { kitPapers } from './kit/kit-papers';
import { plannedCsv } from './msel/msel-files';
import { marksOf } from './paper-marks';
import { redact } from './redact';
import { acknowledgement, opened } from './testing/opened';
import { textOfDocx } from './testing/read-docx';

const table = opened(asCase(starter));
const { state } = table;
const name = acknowledgement.by;

async function textOf(id: (typeof kitPapers)[number]['id'], namesPeople = true): Promise<string> {
  const paper = kitPapers.find((one) => one.id === id);
  if (!paper) throw new Error(`There is no paper ${id}`);
  return textOfDocx(await writeDocx(paper.make(state, { isLarge: false, namesPeople })));
}

test('the manual of a case says so, cites its sources and marks what is to be checked', async () => {
  const text = await textOf('situation-manual');
  expect(text).toContain('The northern coast, March to May 2001.');
  expect(text).toContain('with the real names of places and institutions');
  expect(text).not.toContain('people are invented');
  expect(text).toContain('A mission was asked for. (A body, A/1 (2001), 1 May 2001) [to be checked]');
  expect(text).toContain('The market had been held every week. (The framework, L1 to L3)');
  expect(text).not.toContain('every week. (The framework, L1 to L3) [to be checked]');
});

test('EX333 no paper that is handed out names who acknowledged it', async () => {
  for (const id of ['situation-manual', 'role-cards', 'print-kit'] as const)
    expect(await textOf(id)).not.toContain(name);
  expect(await textOf('situation-manual')).toContain('acknowledged on 27 November 2026; staff know by whom');
});

test('the handbook says who acknowledged it and what each line rests on', async () => {
  const text = await textOf('handbook');
  expect(text).toContain(`Use of real names acknowledged by ${name} on 27 November 2026.`);
  expect(text).toContain('Nobody has approved this text yet');
  expect(text).toContain('On record: Kelder traders hand in their permits.');
  expect(await textOf('handbook', false)).not.toContain(name);
});

test('the MSEL of a case has a column for what is on record, that of fiction has none', () => {
  const csv = plannedCsv({ state, now: table.now, redaction: redact(state, { pseudonyms: false }) });
  expect(csv).toContain('On record');
  expect(csv).toContain('(A body, A/1 (2001), 1 May 2001; to be checked)');
  const fiction = opened(starter).state;
  const other = plannedCsv({ state: fiction, now: 0, redaction: redact(fiction, { pseudonyms: false }) });
  expect(other).not.toContain('On record');
});

test('the report names who acknowledged it, unless names are hidden; so does the record', () => {
  const request = (pseudonyms: boolean) =>
    ({ view: state, redaction: redact(state, { pseudonyms }) }) as Parameters<typeof factsOf>[0];
  expect(JSON.stringify(factsOf(request(false)))).toContain(`Acknowledged by ${name} on 27 November 2026`);
  expect(JSON.stringify(factsOf(request(true)))).not.toContain(name);
  const told = (pseudonyms: boolean) =>
    JSON.stringify(redact(state, { pseudonyms }).event(table.last('ExerciseOpened')));
  expect(told(false)).toContain(name);
  expect(told(true)).not.toContain(name);
});

test('every page of a case study says what it is', () => {
  expect(marksOf(state, false)).toEqual(['Historical case study']);
  expect(marksOf(opened(starter).state, false)).toEqual([]);
});
