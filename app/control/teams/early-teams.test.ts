import { expect, test } from 'vitest';
import { anInject, aStory } from '../../../exercise/testing/a-story';
import { AnExercise, seats } from '../../../exercise/testing/an-exercise';
import { aDraft } from '../../../exercise/testing/drafts';
import { earlyTeams } from './early-teams';

const draft = aDraft();
const sign = { type: 'SignCard', card: draft.id, revision: 1 } as const;
const further = anInject({ id: 'inj_further', number: '4a', kind: 'contingency', stretch: true });
const later = anInject({ id: 'inj_later', number: '9', move: 2, kind: 'contingency', stretch: true });

test('failure 11: staff are offered the stretch injects of the move when a team is early, and each once', () => {
  const table = new AnExercise(aStory({ script: { injects: [anInject(), further, later] } })).atStep(
    1,
    'decide',
  );
  expect(earlyTeams(table.state, table.now)).toEqual({ teams: [], stretch: [] });
  table.with(seats.ada, sign, { draft }).with(seats.ben, sign, { draft });
  const { teams, stretch } = earlyTeams(table.state, table.now);
  expect(teams.map(({ id }) => id)).toEqual(['north']);
  expect(stretch.map(({ id }) => id)).toEqual(['inj_further']);
  const audience = { teams: ['north'], members: [], screen: false };
  table.with(seats.lead, { type: 'ReleaseInject', inject: 'inj_further', audience });
  expect(earlyTeams(table.state, table.now).stretch).toEqual([]);
});
