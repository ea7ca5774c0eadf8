import { describe, expect, test } from 'vitest';
import type { PartChange } from '../../exercise/authoring/answers';
import type { StoryInject } from '../../exercise/story';
import { changesFromInjects, type PartThatIs } from './changes-from-injects';
import { storyFromInjects } from './story-from-injects';
import { readRowsOf } from './testing/read-rows-of';

const part = (kind: PartThatIs['kind'], place: number, value: unknown): PartThatIs => ({
  id: `prt_${kind}_${place}`,
  kind,
  place,
  revision: 3,
  value,
});
const team = (id: string, name: string, letter: string) => ({
  team: { id, name, shortName: id.toUpperCase(), letter, places: 4, summary: '' },
  brief: null,
});
const parts = [
  part('story', 1, { title: 'Grey Dawn', columns: [{ id: 'column_1', name: 'Severity' }] }),
  part('team', 1, team('moi', 'Ministry of the Interior', 'M')),
  part('team', 2, team('police', 'Police', 'P')),
  part('move', 1, { number: 1, title: 'Morning' }),
  part('move', 2, { number: 2, title: 'Afternoon' }),
  part('inject', 4, { id: 'inj_1', number: '1', more: { column_2: 'from a column that was removed' } }),
  part('objective', 1, { id: 'O2', text: 'Say who decides.', guide: null }),
  part('inject', 5, 'half written'),
];
const head = ['No.', 'Time', 'Phase', 'To', 'Text', 'Objective', 'Severity', 'ATT&CK'];
const rows = [
  ['7', 'T+5', 'Morning', 'MOI; Tous', 'Shots.', 'Say who decides.', 'High', 'T1021'],
  ['8', 'T+10', 'afternoon', 'Police; Harbour', 'A ship.', 'O2', '', 'T1486'],
  ['9', 'T+20', 'Evening', 'EXCON', 'A call.', 'New one', 'Low', ''],
];
const { injects } = readRowsOf([head, ...rows]);
const linesIn = (changes: PartChange[]) =>
  changes.flatMap((change) => ('make' in change && change.make.kind === 'inject' ? [change.make] : []));
const valuesIn = (changes: PartChange[]) => linesIn(changes).map(({ value }) => value as StoryInject);

describe('a sheet that is added to a scenario', () => {
  const { changes, recipients, teams } = changesFromInjects(
    injects,
    { columns: ['Severity', 'ATT&CK'] },
    parts,
  );
  const lines = valuesIn(changes);

  test('meets its teams by name, short name and id, and makes those that it has not', () => {
    expect(teams).toEqual(['Ministry of the Interior', 'Police']);
    expect(recipients.map(({ recipient, choice }) => [recipient, choice])).toEqual([
      ['MOI', { team: 'Ministry of the Interior' }],
      ['Tous', 'all'],
      ['Police', { team: 'Police' }],
      ['Harbour', { team: 'Harbour' }],
      ['EXCON', 'staff'],
    ]);
    expect(lines.map(({ to }) => to.teams)).toEqual(['all', ['police', 'harbour'], []]);
    expect(changes.filter((change) => 'make' in change && change.make.kind === 'team')).toEqual([
      {
        make: {
          kind: 'team',
          place: 3,
          value: { team: expect.objectContaining({ id: 'harbour', letter: 'H' }), brief: null },
        },
      },
    ]);
  });

  test('stands behind its lines, in the order of the sheet, with ids and numbers that are free', () => {
    expect(linesIn(changes).map(({ place }) => place)).toEqual([6, 7, 8]);
    expect(lines.map(({ id, number, plannedMinute }) => [id, number, plannedMinute])).toEqual([
      ['inj_7', '7', 5],
      ['inj_8', '8', 10],
      ['inj_9', '9', 20],
    ]);
    const again = readRowsOf([head, ['1', 'T+5', '', 'Police', 'Shots.', '', '', '']]).injects;
    const [line] = valuesIn(changesFromInjects(again, {}, parts).changes);
    expect(line).toMatchObject({ id: 'inj_2', number: '2' });
    expect(line?.facilitatorNote).toContain('Id in the sheet: 1');
  });

  test('goes into its moves and serves its objectives', () => {
    expect(lines.map(({ move, objectives }) => [move, objectives])).toEqual([
      [1, ['O2']],
      [2, ['O2']],
      [2, []],
    ]);
    expect(lines[2]?.facilitatorNote).toContain('Objective: New one');
  });

  test('fills its columns, and adds those that were chosen', () => {
    const columns = [
      { id: 'column_1', name: 'Severity' },
      { id: 'column_3', name: 'ATT&CK' },
    ];
    expect(changes[0]).toEqual({
      change: { part: 'prt_story_1', revision: 3, value: { title: 'Grey Dawn', columns } },
    });
    expect(lines.map(({ more }) => more)).toEqual([
      { column_1: 'High', column_3: 'T1021' },
      { column_3: 'T1486' },
      { column_1: 'Low' },
    ]);
    expect(lines[0]?.facilitatorNote).not.toContain('T1021');
  });
});

test('columns that nobody chose stay in the notes, for a new scenario as for one that is there', () => {
  const [line] = valuesIn(changesFromInjects(injects, {}, parts).changes);
  const { story } = storyFromInjects(injects, { title: 'Grey Dawn' });
  for (const { more, facilitatorNote } of [line, story.script.injects[0]] as StoryInject[]) {
    expect(more).toBeUndefined();
    expect(facilitatorNote).toContain('ATT&CK: T1021');
  }
  expect(story.script.columns).toBeUndefined();
});

test('a new scenario gets the columns that were chosen, and more than fit stay in the notes and are told', () => {
  const names = Array.from({ length: 14 }, (_, at) => `Extra ${at}`);
  const wide = readRowsOf([
    ['Time', 'To', 'Text', ...names],
    ['T+5', 'A', 'Fire', ...names],
  ]).injects;
  const { story, todo } = storyFromInjects(wide, { title: 'Wide', columns: names });
  expect(story.script.columns).toHaveLength(12);
  expect(Object.keys(story.script.injects[0]?.more ?? {})).toHaveLength(12);
  expect(story.script.injects[0]?.facilitatorNote).toContain('Extra 13: Extra 13');
  expect(todo.filter(({ code }) => code === 'columns-full')).toHaveLength(2);
});
