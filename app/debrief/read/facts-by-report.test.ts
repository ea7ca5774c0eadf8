import { expect, test } from 'vitest';
import { aCaseStudy } from '../../../exercise/testing/a-case-study';
import { AnExercise, seats } from '../../../exercise/testing/an-exercise';
import { anEveningsView } from '../testing/a-view';
import { factsByReport } from './facts-by-report';

/** The debrief of a case in which the first report went out, and then was withdrawn or not. */
function debriefed({ isWithdrawn }: { isWithdrawn: boolean }) {
  const table = new AnExercise(aCaseStudy())
    .running()
    .with(seats.lead, { type: 'ReleaseInject', inject: 'inj_news' });
  const { release } = table.last('InjectGoingOut');
  table.pass(10_000).with('system', { type: 'CompleteRelease', release });
  if (isWithdrawn) table.with(seats.lead, { type: 'RecallInject', release });
  return table.with(seats.lead, { type: 'EndExercise' }).viewOf('debrief');
}

test('the facts of what went out stand under its number and title, and those of other lines nowhere', () => {
  expect(factsByReport(debriefed({ isWithdrawn: false }))).toEqual([
    {
      inject: 'inj_news',
      number: '1',
      title: 'A road is closed',
      facts: [{ text: 'On record: A road is closed.', source: 'framework' }],
    },
  ]);
});

test('of what was withdrawn nothing is told, and of fiction there are no facts', () => {
  expect(factsByReport(debriefed({ isWithdrawn: true }))).toEqual([]);
  expect(factsByReport(anEveningsView())).toEqual([]);
});
