import { describe, expect, it } from 'vitest';
import type { ImportedInject, SpreadsheetReport } from '../../../exercise/authoring/spreadsheet-report';
import { changesOfReport, type KnownNames, newRecipients } from './story-of-report';

const line = (row: number, change: Partial<ImportedInject> = {}): ImportedInject => ({
  row,
  id: String(row),
  time: 'T+5',
  when: { as: 'relative', minute: 5 },
  title: '',
  text: 'Reports of movement.',
  from: 'Control',
  to: [],
  method: 'Phone',
  more: {},
  ...change,
});

const report = (injects: ImportedInject[]): SpreadsheetReport => ({
  sheets: [],
  mapping: { sheet: 'MSEL', header: { row: 1, guessed: true }, columns: {}, others: [] },
  injects,
  warnings: [],
});

const known: KnownNames = {
  teams: [{ id: 'north', name: 'Northern ministry', shortName: 'North' }],
  injects: [],
  move: 1,
  lastPlace: 4,
};
const injectsOf = (changes: ReturnType<typeof changesOfReport>) =>
  changes.flatMap((change) => ('make' in change && change.make.kind === 'inject' ? [change.make.value] : []));

describe('The lines of a spreadsheet', () => {
  it('become injects in the order of the sheet, behind those that are there', () => {
    const changes = changesOfReport(
      report([line(2), line(3, { time: 'soon', when: { as: 'none', minute: null } })]),
      known,
      [],
    );
    expect(changes.map((change) => 'make' in change && change.make.place)).toEqual([5, 6]);
    expect(injectsOf(changes)).toMatchObject([
      { number: '2', plannedMinute: 5, mode: 'call', from: 'Control', text: 'Reports of movement.' },
      { number: '3', plannedMinute: 0, scenarioTime: 'soon' },
    ]);
  });

  it('go to the teams that their recipients name', () => {
    const changes = changesOfReport(
      report([line(2, { to: ['north', 'All players'] }), line(3, { to: ['North'] })]),
      known,
      [],
    );
    expect(injectsOf(changes)).toMatchObject([{ to: { teams: 'all' } }, { to: { teams: ['north'] } }]);
  });

  it('make teams of the recipients that are chosen, and keep the names of the others', () => {
    const sheet = report([line(2, { to: ['Harbour police', 'Press'] })]);
    expect(newRecipients(sheet, known)).toEqual(['Harbour police', 'Press']);
    const changes = changesOfReport(sheet, known, ['Harbour police']);
    expect(changes[0]).toMatchObject({
      make: { kind: 'team', value: { team: { id: 'harbour_police', letter: 'H' } } },
    });
    expect(injectsOf(changes)[0]).toMatchObject({ to: { teams: ['harbour_police'] }, notes: 'to: Press' });
  });

  it('keep ids and columns that fit nowhere in the notes', () => {
    const [made] = injectsOf(
      changesOfReport(report([line(2, { id: 'HQ-17', more: { Evaluator: 'Dele' } })]), known, []),
    );
    expect((made as { notes: string }).notes).toBe('id: HQ-17\nEvaluator: Dele');
  });
});
