import { describe, expect, it } from 'vitest';
import type { StoryInject } from '../../../exercise/story';
import { audienceOf, audienceText } from './audience-text';
import { blankInject, copyOf } from './blank-inject';
import { columnsOf } from './columns';
import { minuteOf, minuteText } from './minute-text';
import type { MselNames } from './names';
import { parseCells } from './parse-cells';
import { pastePlan } from './paste-plan';

const names: MselNames = {
  teams: [
    { id: 'north', name: 'Northern ministry', shortName: 'North', places: 3 },
    { id: 'south', name: 'Southern council', shortName: 'South', places: 4 },
  ],
  bodies: [{ id: 'council', name: 'Council', team: 'south', members: [{ id: 'morrow', name: 'Morrow' }] }],
  objectives: [{ id: 'O1', text: 'Name a mechanism' }],
  injects: [{ id: 'inj_1', number: '1', title: 'A report' }],
  moves: [{ number: 1, title: 'First' }],
  columns: [{ id: 'evaluator', name: 'Evaluator' }],
  words: {
    kinds: {
      contextual: 'Contextual',
      'expected-action': 'Expected action',
      contingency: 'Contingency',
      'counter-move': 'Counter-move',
      practice: 'Practice',
    },
    modes: {
      brief: 'Brief',
      cable: 'Cable',
      call: 'Call',
      email: 'Email',
      map: 'Map update',
      message: 'Message',
      news: 'News',
      note: 'Note',
      post: 'Post',
      rumour: 'Rumour',
    },
    statuses: { draft: 'Draft', submitted: 'Submitted', approved: 'Approved', ready: 'Ready' },
    all: 'All teams',
    screen: 'Room screen',
    yes: 'Yes',
    no: 'No',
  },
};

const inject: StoryInject = { ...blankInject([], undefined), title: 'A report', number: '1' };
const columns = columnsOf(names);
const columnAt = (id: string) => {
  const column = columns.find((one) => one.id === id);
  if (!column) throw new Error(id);
  return column;
};

describe('A cell of the MSEL', () => {
  it('says to whom a line goes, and reads it in names, short names and ids', () => {
    const to = { teams: ['north'], members: ['council:morrow'], screen: true };
    expect(audienceText(to, names)).toBe('North; Morrow; Room screen');
    expect(audienceOf('North; Morrow; Room screen', names)).toEqual(to);
    expect(audienceOf('northern ministry, south', names)).toEqual({
      teams: ['north', 'south'],
      members: [],
      screen: false,
    });
    expect(audienceOf('all teams', names)?.teams).toBe('all');
    expect(audienceOf('Nobody known', names)).toBeNull();
    expect(audienceOf('', names)).toEqual({ teams: [], members: [], screen: false });
  });

  it('reads a planned time as it is written anywhere', () => {
    expect(minuteText(65)).toBe('T+01:05');
    for (const text of ['65', 'T+65', '1:05', 'T+01:05', 't + 1:05']) expect(minuteOf(text)).toBe(65);
    for (const text of ['', 'soon', '1:75', '-5']) expect(minuteOf(text)).toBeNull();
  });

  it('writes what it reads back, for every column that can be written', () => {
    for (const column of columns.filter(({ kind }) => kind !== 'fixed')) {
      const shown = column.read(inject, names);
      const written = column.write(shown, names);
      expect([column.id, written.ok]).toEqual([column.id, true]);
    }
  });

  it('understands a choice by its word and by its id', () => {
    expect(columnAt('kind').write('expected action', names)).toEqual({
      ok: true,
      content: 'expected-action',
    });
    expect(columnAt('mode').write('map', names)).toEqual({ ok: true, content: 'map' });
    expect(columnAt('mode').write('pigeon', names)).toEqual({ ok: false });
    expect(columnAt('contingencyFor').write('1', names)).toEqual({ ok: true, content: 'inj_1' });
    expect(columnAt('contingencyFor').write('99', names)).toEqual({ ok: false });
  });

  it('may be of an author’s own column', () => {
    expect(
      columnAt('more.evaluator').read({ ...inject, more: { evaluator: 'Dele' } } as StoryInject, names),
    ).toBe('Dele');
  });
});

describe('What is copied from a spreadsheet', () => {
  it('is cells and rows, with quotes around what holds a line break', () => {
    expect(parseCells('1\tA "quoted" word\r\n2\t"two\nlines, ""so"""\r\n')).toEqual([
      ['1', 'A "quoted" word'],
      ['2', 'two\nlines, "so"'],
    ]);
    expect(parseCells('one')).toEqual([['one']]);
    expect(parseCells('a\t\tc')).toEqual([['a', '', 'c']]);
    expect(parseCells('')).toEqual([]);
  });

  it('changes rows from the chosen cell on, makes those beyond the last, and tells what it cannot read', () => {
    const first = columns.findIndex(({ id }) => id === 'title');
    const plan = pastePlan(
      [
        ['New title', '2'],
        ['Another', 'soon'],
      ],
      {
        rows: [{ id: 'prt_1', value: inject }],
        columns,
        row: 0,
        column: first,
        names,
        blank: () => blankInject([inject], inject),
      },
    );
    expect(plan).toMatchObject({ changed: 3, unread: 1, made: 1, beyond: 0 });
    expect(plan.rows[0]).toMatchObject({ part: 'prt_1', value: { title: 'New title', move: 2 } });
    expect(plan.rows[1]).toMatchObject({ part: null, value: { title: 'Another', move: 1 } });
  });

  it('does nothing where the cells say what stands there', () => {
    const target = {
      rows: [{ id: 'prt_1', value: inject }],
      columns,
      row: 0,
      column: 0,
      names,
      blank: () => inject,
    };
    expect(pastePlan([['1', 'A report']], target).rows).toEqual([]);
  });

  it('tells what lies beyond the last column', () => {
    const target = {
      rows: [{ id: 'prt_1', value: inject }],
      columns,
      row: 0,
      column: columns.length - 1,
      names,
      blank: () => inject,
    };
    expect(pastePlan([['Dele', 'too far']], target)).toMatchObject({ changed: 1, beyond: 1 });
  });
});

describe('A new line', () => {
  it('has an id and a number that no other has', () => {
    const taken = [
      { id: 'inj_1', number: 'P1' },
      { id: 'inj_3', number: '12a' },
    ];
    const made = blankInject(taken, undefined);
    expect(made.number).toBe('13');
    expect(taken.map(({ id }) => id)).not.toContain(made.id);
  });

  it('takes a letter behind the number of the line that it copies', () => {
    expect(copyOf({ ...inject, number: '4' }, [{ id: 'inj_1', number: '4' }]).number).toBe('4a');
    expect(
      copyOf({ ...inject, number: '4a' }, [
        { id: 'inj_1', number: '4' },
        { id: 'x', number: '4a' },
      ]).number,
    ).toBe('4b');
  });
});
