import { expect, test } from 'vitest';
import { anInject, aStory, storyInjects } from '../../../../exercise/testing/a-story';
import { anExercise, seats } from '../../../../exercise/testing/an-exercise';
import { consequencesOf } from './consequences-of';

test('failure 7: what may follow from a leak is proposed, first what waits for the line that leaked', () => {
  const follows = anInject({
    id: 'inj_follows',
    number: '9',
    plannedMinute: 60,
    waitsFor: { after: 'inj_news' },
  });
  const table = anExercise({ story: aStory({ script: { injects: [...storyInjects, follows] } }) })
    .running()
    .released('inj_news')
    .with(seats.lead, { type: 'SkipInject', inject: 'inj_cable', reason: 'No time.' });
  const [release] = table.state.releases;
  const proposed = consequencesOf(table.state, release!).map(({ number }) => number);
  expect(proposed).toEqual(['9', '4', '5', '6', '7', '8']);
});
