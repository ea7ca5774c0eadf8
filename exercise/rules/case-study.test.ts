import { expect, test } from 'vitest';
import { allChannels, channelKind } from '../channel';
import { aCaseStudy } from '../testing/a-case-study';
import { aStory } from '../testing/a-story';
import { AnExercise, seats } from '../testing/an-exercise';
import { given } from '../testing/given';
import { Table } from '../testing/table';

const open = { type: 'OpenExercise', joinCode: 'ABC234', contentCap: 2, places: {} } as const;
const acknowledged = { by: 'Maren Holt', at: 1_700_000_000_000 };

test('EX332 a case study is refused without a name under its acknowledgement, as a rehearsal too', () => {
  const story = aCaseStudy();
  given(new Table())
    .when({ ...open, story }, 'system')
    .thenRefused('CaseNotAcknowledged');
  given(new Table())
    .when({ ...open, story, rehearsal: true }, 'system')
    .thenRefused('CaseNotAcknowledged');
  given(new Table())
    .when({ ...open, story, acknowledged: { by: '  ', at: 1 } }, 'system')
    .thenRefused('CaseNotAcknowledged');
});

test('EX332 with it, who acknowledged and when is in the record', () => {
  const table = new Table().with('system', { ...open, story: aCaseStudy(), acknowledged });
  expect(table.last('ExerciseOpened').secret?.caseAcknowledged).toEqual(acknowledged);
  expect(table.state.caseAcknowledged).toEqual(acknowledged);
});

test('EX332 a fictional story needs none and records none', () => {
  const table = new Table().with('system', { ...open, story: aStory(), acknowledged });
  expect(table.last('ExerciseOpened').secret).not.toHaveProperty('caseAcknowledged');
});

test('EX333 staff alone are told who acknowledged it, before ENDEX and after', () => {
  const table = new AnExercise(aCaseStudy());
  const knowing = () =>
    new Set(
      allChannels(table.state)
        .filter((channel) => table.viewOf(channel).caseAcknowledged !== undefined)
        .map(channelKind),
    );
  const staff = new Set(['lead', 'control', 'simcell', 'evaluators']);
  expect(knowing()).toEqual(staff);
  table.ended();
  expect(knowing()).toEqual(staff);
  expect(table.viewOf('debrief').opening?.caseStudy?.place).toBe('The northern coast');
});

test('EX334 the debrief is told the strategy and the facts of the lines that went out, and of no other', () => {
  const table = new AnExercise(aCaseStudy()).running().with(seats.lead, {
    type: 'ReleaseInject',
    inject: 'inj_news',
  });
  const { release } = table.last('InjectGoingOut');
  table.pass(10_000).with('system', { type: 'CompleteRelease', release });
  expect(table.viewOf('team:north').debrief).toBeNull();
  table.with(seats.lead, { type: 'EndExercise' });
  expect(table.viewOf('debrief').debrief).toMatchObject({
    illustrates: 'DIS',
    facts: [{ inject: 'inj_news', facts: [{ text: 'On record: A road is closed.', source: 'framework' }] }],
  });
  expect(table.viewOf('lead').debrief).not.toHaveProperty('facts');
});
