import { parse } from 'csv-parse/sync';
import readXlsx from 'read-excel-file/node';
import { expect, test } from 'vitest';
import { exerciseTime } from '../../../exercise/exercise-clock';
import { anExercise, seats } from '../../../exercise/testing/an-exercise';
import { wholeEvening } from '../../../exercise/testing/whole-evening';
import { velmaraB } from '../../../scenarios/velmara-b/velmara-b';
import { looksLikeFormula } from '../cell-text';
import { formatHours } from '../exercise-times';
import { redact } from '../redact';
import { workbookOf } from '../tables/workbook';
import { withCanaryNames } from '../testing/canary-names';
import { filesIn } from '../testing/files-in';
import { opened } from '../testing/opened';
import { formula, withFormulas } from '../testing/with-formulas';
import { asRunCsv, type MselExport, mselSheets, plannedCsv } from './msel-files';

const { lead } = seats;
const given = ({ state, now }: Pick<MselExport, 'state' | 'now'>): MselExport => ({
  state,
  now,
  redaction: redact(state, { pseudonyms: false }),
});

const mselWorkbook = (to: MselExport) => {
  const { tables, page } = mselSheets(to);
  return workbookOf(tables, page);
};

function rowsOf(csv: string): Record<string, string>[] {
  const lines = parse(csv, { bom: true, relax_column_count: true }) as string[][];
  const [, , , head = [], ...rows] = lines;
  return rows.map((row) => Object.fromEntries(row.map((cell, index) => [head[index], cell])));
}

test('the MSEL as planned is the script, untouched by what was done in play', () => {
  const table = anExercise().running();
  const before = plannedCsv(given(table));
  table.with(lead, { type: 'EditInject', inject: 'inj_news', title: 'Another title' });
  table.with(lead, { type: 'SkipInject', inject: 'inj_loud', reason: 'No time.' });
  expect(plannedCsv(given(table))).toBe(before);
  const rows = rowsOf(before);
  expect(rows.map((row) => row.Number)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8']);
  expect(rows[1]).toMatchObject({
    To: 'North',
    Mode: 'Cable',
    'Content level': '2',
    'Planned, T+ minutes': '5',
  });
  expect(rows[4]?.Text).toContain('Stall or feign: They answer: talks are put off');
  expect(rows[5]?.To).toBe('Heron (Assembly)');
});

test('the author’s own columns come last in the MSEL as planned, and nothing in them is a formula', () => {
  const table = anExercise().running();
  const script = table.state.script ?? { injects: [] };
  const own = {
    ...script,
    columns: [
      { id: 'lead-agency', name: 'Lead agency' },
      { id: 'cost', name: '=1+1' },
    ],
    injects: script.injects.map((inject, index) =>
      index === 0 ? { ...inject, more: { 'lead-agency': 'Relief desk', cost: '=2+2' } } : inject,
    ),
  };
  const csv = plannedCsv(given({ ...table, state: { ...table.state, script: own as never } }));
  const [first, second] = rowsOf(csv);
  expect(first?.['Lead agency']).toBe('Relief desk');
  expect(second?.['Lead agency']).toBe('');
  const [, , , head = [], row = []] = parse(csv, { bom: true, relax_column_count: true }) as string[][];
  expect(head.slice(-2)[0]).toBe('Lead agency');
  expect(looksLikeFormula(head.at(-1) ?? '')).toBe(false);
  expect(looksLikeFormula(row.at(-1) ?? '')).toBe(false);
});

test('the MSEL as run has every release at its second, and what became of each line', () => {
  const table = anExercise().running().pass(450_000).released('inj_news').released('inj_cable');
  const [news, cable] = table.state.releases.map(({ id }) => id);
  const toCouncil = { teams: ['council'], members: [], screen: false };
  table
    .with(lead, {
      type: 'SupersedeInject',
      release: news ?? '',
      title: 'The road is open',
      text: 'It is open.',
    })
    .with(lead, { type: 'MarkLeaked', release: cable ?? '', audience: toCouncil })
    .with(lead, { type: 'RecallInject', release: cable ?? '' })
    .with(lead, { type: 'SkipInject', inject: 'inj_loud', reason: 'No time.' })
    .with(lead, { type: 'HoldInject', inject: 'inj_reserve' })
    .with(lead, { type: 'ReleaseInject', inject: 'inj_whisper' })
    .with(lead, { type: 'TakeBackRelease', release: table.state.releases.at(-1)?.id ?? '' });
  const rows = rowsOf(asRunCsv(given(table)));
  const row = (number: string) => rows.find((one) => one.Number === number);
  expect(row('1')).toMatchObject({
    'As run, T+ h:mm:ss': '0:07:30',
    'Drift, minutes': '2.5',
    Status: 'Released; Superseded by a correction',
    'Earlier wording': 'A road is closed\nA road to the east is closed.',
    'Sent by': 'Lead',
  });
  expect(row('2')?.Status).toBe('Released; Leaked to Council; Recalled');
  expect(row('4')?.Status).toBe('Held; Not sent');
  expect(row('6')?.Status).toBe('Taken back');
  expect(row('7')).toMatchObject({ Status: 'Skipped', 'Why it was set aside': 'No time.', 'Sent by': '' });
});

test('each time in the MSEL as run is the one of the log', () => {
  const { state, happenings, now } = wholeEvening();
  const times = happenings.flatMap(({ at, event }) =>
    event.type === 'InjectReleased'
      ? [`${formatHours(exerciseTime(state.clock, at))} ${new Date(at).toISOString()}`]
      : [],
  );
  const rows = rowsOf(asRunCsv(given({ state, now }))).filter((row) => row['As run (UTC)'] !== '');
  const written = rows.map((row) => `${row['As run, T+ h:mm:ss']} ${row['As run (UTC)']}`);
  expect(written.sort()).toEqual(times.sort());
});

test('the workbook has both lists and a legend, and opens with the same cells', async () => {
  const evening = wholeEvening();
  const sheets = await readXlsx(await mselWorkbook(given(evening)));
  expect(sheets.map(({ sheet }) => sheet)).toEqual(['MSEL as planned', 'MSEL as run', 'Legend']);
  for (const { data } of sheets) expect(data[0]?.[0]).toMatch(/^EXERCISE · Small · \d{4}-\d\d-\d\d$/u);
  const numbers = rowsOf(asRunCsv(given(evening))).map((row) => row.Number);
  expect(sheets[1]?.data.slice(4).map(([number]) => String(number))).toEqual(numbers);
});

test('every sheet is printed one page wide in landscape, with its head on every page', async () => {
  const parts = filesIn(await mselWorkbook(given(wholeEvening())));
  for (const sheet of [1, 2, 3]) {
    const xml = parts[`xl/worksheets/sheet${sheet}.xml`] ?? '';
    expect(xml).toContain('<pageSetUpPr fitToPage="1"/>');
    expect(xml).toMatch(/<pageSetup [^>]*orientation="landscape" fitToWidth="1" fitToHeight="0"/u);
  }
  // Three lines of words stand above the head.
  expect(parts['xl/workbook.xml']?.match(/_xlnm.Print_Titles[^<]*!\$4:\$4</gu)).toHaveLength(3);
});

test('who got an inject alone stands there by the member, and by name where names are given', () => {
  const { state, now } = anExercise().running().released('inj_whisper');
  const toOf = (redaction: MselExport['redaction']) =>
    rowsOf(asRunCsv({ state, now, redaction })).find((row) => row.Number === '6')?.To;
  expect(toOf(redact(state, { pseudonyms: false }))).toBe('Heron (Assembly): Heron');
  expect(toOf(redact(state, { pseudonyms: true }))).toBe('Heron (Assembly)');
  expect(toOf(redact(state, { pseudonyms: false, chathamHouse: true }))).toBe('a member');
});

test('no name of anybody stands in a redacted MSEL', async () => {
  const evening = wholeEvening();
  const { state, names } = withCanaryNames(evening.happenings);
  for (const options of [{ pseudonyms: true }, { pseudonyms: false, chathamHouse: true }]) {
    const to: MselExport = { state, now: evening.now, redaction: redact(state, options) };
    const written = asRunCsv(to) + plannedCsv(to) + Object.values(filesIn(await mselWorkbook(to))).join('');
    expect(names.filter((name) => written.includes(name))).toEqual([]);
  }
});

test('a text that begins like a formula is none, in no sheet and no list', async () => {
  const evening = wholeEvening();
  const { state } = withFormulas(evening.happenings);
  const to = given({ state, now: evening.now });
  for (const csv of [plannedCsv(to), asRunCsv(to)]) {
    const cells = (parse(csv, { bom: true, relax_column_count: true }) as string[][]).flat();
    expect(cells.filter((cell) => cell.includes(formula)).length).toBeGreaterThan(20);
    expect(cells.filter((cell) => looksLikeFormula(cell) && !/^-?\d/u.test(cell))).toEqual([]);
  }
  const parts = filesIn(await mselWorkbook(to));
  expect(Object.keys(parts).filter((name) => /<f[ >]/u.test(parts[name] ?? ''))).toEqual([]);
});

test('before play, after ENDEX in move 1 and with a scenario of three hours there is a list as well', async () => {
  const lobby = anExercise();
  const rows = rowsOf(asRunCsv(given(lobby)));
  expect(rows.every((row) => row['As run (UTC)'] === '')).toBe(true);
  expect(rowsOf(asRunCsv(given(anExercise().atStep(1, 'update').ended())))).toHaveLength(8);
  const long = opened(velmaraB);
  expect(await readXlsx(await mselWorkbook(given(long)))).toHaveLength(3);
  expect(rowsOf(plannedCsv(given(long))).length).toBe(velmaraB.script.injects.length);
});
