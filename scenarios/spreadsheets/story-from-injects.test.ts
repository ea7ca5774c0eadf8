import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ImportedInject } from '../../exercise/authoring/spreadsheet-report';
import { parseStory } from '../schema';
import { validateStory } from '../validate';
import { readSpreadsheet } from './read-spreadsheet';
import { storyFromInjects } from './story-from-injects';
import { aFile, aSheet } from './testing/a-sheet';

const head = ['No.', 'Time', 'Phase', 'Title', 'Description', 'To', 'Method', 'Owner'];
const injectsOf = (...rows: (string | null)[][]) => readSpreadsheet(aFile(aSheet([head, ...rows]))).injects;
const drafted = (injects: readonly ImportedInject[]) => {
  const draft = storyFromInjects(injects, { title: 'Grey Dawn' });
  const parsed = parseStory(draft.story);
  expect(parsed.ok ? [] : parsed.problems).toEqual([]);
  return draft;
};

test('recipients are names, whatever every object calls its own', () => {
  const strange = ['__proto__', 'constructor', 'toString'];
  const injects = injectsOf([
    '1',
    '09:00',
    '',
    'Convoy',
    'A convoy is stopped.',
    strange.join('; '),
    'Phone',
    'Ann',
  ]);
  const { recipients } = storyFromInjects(injects, { title: 'Grey Dawn', recipients: { Police: 'all' } });
  expect(recipients).toEqual(
    strange.map((recipient) => ({ recipient, injects: 1, choice: { team: recipient }, guessed: true })),
  );
});

describe('a draft', () => {
  const injects = injectsOf(
    ['INJ-001', '09:00', 'Morning', 'Convoy', 'A convoy is stopped.', 'Police; Ministry', 'Phone', 'Ann'],
    ['INJ-002', '09:30', 'Morning', '', 'A radio speaks. And speaks.', 'All', 'Pigeon', 'Ann'],
    ['INJ-003', '13:00', 'Afternoon', 'Check', 'Is there an answer?', 'EXCON', 'Email', 'Ben'],
  );
  const { story, recipients, todo } = drafted(injects);

  test('can be played as it is, as far as its parts go', () => {
    expect(validateStory(story)).toEqual([]);
  });

  test('has a team for each recipient, a question about each, and a move for each phase', () => {
    expect(story.opening.teams.map(({ name }) => name)).toEqual(['Police', 'Ministry']);
    expect(recipients.map(({ recipient, choice }) => [recipient, choice])).toEqual([
      ['Police', { team: 'Police' }],
      ['Ministry', { team: 'Ministry' }],
      ['All', 'all'],
      ['EXCON', 'staff'],
    ]);
    expect(story.opening.moves.map(({ title }) => title)).toEqual(['Morning', 'Afternoon']);
    expect(
      story.script.injects.map(({ number, plannedMinute, move, mode, kind, to, title }) => [
        number,
        plannedMinute,
        move,
        mode,
        kind,
        to.teams,
        title,
      ]),
    ).toEqual([
      ['001', 0, 1, 'call', 'contextual', ['police', 'ministry'], 'Convoy'],
      ['002', 30, 1, 'note', 'contextual', 'all', 'A radio speaks.'],
      ['003', 240, 2, 'email', 'expected-action', [], 'Check'],
    ]);
    expect(story.script.injects[1]?.facilitatorNote).toContain('Delivered by: Pigeon');
    expect(story.script.tellTales).toHaveLength(9);
    expect(todo.map(({ code }) => code)).toEqual([
      'manual-to-write',
      'content-level',
      'brief-to-write',
      'brief-to-write',
    ]);
  });

  test('follows what a person says of a recipient', () => {
    const said = storyFromInjects(injects, {
      title: 'x',
      recipients: { Police: { team: 'Security' }, Ministry: { team: 'Security' } },
    });
    expect(said.story.opening.teams.map(({ name }) => name)).toEqual(['Security']);
    expect(said.story.script.injects[0]?.to.teams).toEqual(['security']);
  });
});

test('injects above the first section have a move of their own, and do not count as of that section', () => {
  const sheet = aSheet([
    ['No.', 'Time', 'Title', 'Description', 'To'],
    ['1', '09:00', 'One', 'A convoy is stopped.', 'Police'],
    ['2', '09:10', 'Two', 'A radio speaks.', 'Police'],
    ['PHASE 2', null, null, null, null],
    ['3', '10:00', 'Three', 'A bridge is closed.', 'Police'],
  ]);
  const { story } = drafted(readSpreadsheet(aFile(sheet)).injects);
  expect(story.opening.moves.map(({ number, title, scenarioTime }) => [number, title, scenarioTime])).toEqual(
    [
      [1, 'Opening', '09:00'],
      [2, 'PHASE 2', '10:00'],
    ],
  );
  expect(story.script.injects.map(({ move }) => move)).toEqual([1, 1, 2]);
});

test('times over two days become scenario times, and many recipients share a team', () => {
  const rows = Array.from({ length: 20 }, (_, index) => [
    String(index + 1),
    `J-${60 - index}`,
    null,
    'One',
    'x',
    `Unit ${index}`,
    null,
    null,
  ]);
  const { story, todo } = drafted(injectsOf(...rows));
  expect(story.opening.teams).toHaveLength(12);
  expect(story.script.injects.map(({ plannedMinute }) => plannedMinute).slice(0, 3)).toEqual([0, 5, 10]);
  expect(story.script.injects[0]?.scenarioTime).toBe('J-60');
  expect(todo.map(({ code }) => code)).toEqual(
    expect.arrayContaining(['teams-pooled', 'times-by-order', 'one-move']),
  );
  expect(validateStory(story)).toEqual([]);
});

test('whom nobody named is asked for, and more than fits is refused', () => {
  const { todo, story } = drafted(
    injectsOf(
      ['1', '09:00', null, 'One', 'x', 'Police', null, null],
      ['2', 'TBD', null, 'Two', 'x', '---', null, null],
    ),
  );
  expect(todo.filter(({ row }) => row === 3).map(({ code }) => code)).toEqual(['time-open', 'no-recipient']);
  expect(story.script.injects[1]?.to.teams).toEqual([]);
  expect(() => storyFromInjects([], { title: '' })).toThrow('There are no injects');
  const many = Array.from({ length: 501 }, (_, index) => ({
    ...(injectsOf(['1', '09:00', null, 'One', 'x', 'A', null, null])[0] as ImportedInject),
    row: index,
  }));
  expect(() => storyFromInjects(many, { title: '' })).toThrow('a scenario may have 500');
});

test('whatever stands in a sheet, the draft is a story', () => {
  const text = fc.oneof(
    fc.constantFrom(
      '',
      '---',
      'Ministry of Foreign Affairs and International Cooperation, Department Nine',
      'x'.repeat(2_000),
      '日本',
      '09:00',
      'T+5',
      'J-9',
      '46349.5',
      'All',
      '12a',
    ),
    fc.string({ maxLength: 30 }),
  );
  fc.assert(
    fc.property(
      fc.array(fc.array(text, { minLength: 8, maxLength: 8 }), { minLength: 1, maxLength: 20 }),
      (rows) => {
        const injects = readSpreadsheet(aFile(aSheet([head, ...rows]))).injects;
        fc.pre(injects.length > 0);
        drafted(injects);
      },
    ),
    { numRuns: 200 },
  );
});
