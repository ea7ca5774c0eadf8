import { expect, test } from 'vitest';
import type { CommandOf } from '../command';
import { disclose } from '../disclose';
import { anExercise, seats } from '../testing/an-exercise';
import { talkAcross } from '../testing/evening-talks';
import { given } from '../testing/given';

const { lead, ada } = seats;
const hide = (subject: CommandOf<'HideText'>['subject']) =>
  ({ type: 'HideText', subject, instead: 'Withdrawn.', note: 'It named somebody.' }) as const;

/** Everything that can be said, handed over and passed on. */
function afterTalks() {
  const table = anExercise()
    .atStep(1, 'decide')
    .with(ada, { type: 'SendMessage', to: 'council', text: 'Would you meet us?' });
  talkAcross(table);
  return table;
}

test('EX284 a line of a talk is hidden for those who heard it, the topic with the first', () => {
  const table = afterTalks();
  const [talk] = table.state.talks;
  const [first, , , alone] = talk?.lines ?? [];
  const at = (line: string | undefined) =>
    ({ kind: 'talk', talk: talk?.id ?? '', line: line ?? '' }) as const;
  given(table)
    .when(hide(at(alone?.id)), lead)
    .thenHappenedLike({ type: 'TextHidden' });
  expect(disclose(table.last('TextHidden'), 'team:north')).not.toBeNull();
  expect(disclose(table.last('TextHidden'), 'team:council')).toBeNull();
  expect(table.state.talks[0]).toMatchObject({ topic: 'A common line' });
  table.with(lead, hide(at(first?.id)));
  expect(table.state.talks[0]).toMatchObject({
    topic: 'Withdrawn.',
    lines: [{ text: 'Withdrawn.' }, {}, {}, {}],
  });
  given(table)
    .when(hide(at('lin_none')), lead)
    .thenRefused('UnknownText');
});

test('EX284 demarches and what was passed on are hidden, with every part that has words', () => {
  const table = afterTalks();
  const [demarche] = table.state.demarches;
  const [, again] = table.state.forwards;
  table
    .with(lead, hide({ kind: 'demarche', demarche: demarche?.id ?? '' }))
    .with(lead, hide({ kind: 'forward', forward: again?.id ?? '' }));
  expect(table.state.demarches[0]).toMatchObject({ title: 'Withdrawn.', text: 'Withdrawn.' });
  expect(table.state.forwards[1]).toMatchObject({ title: '', text: 'Withdrawn.', note: '' });
  const twice = hide({ kind: 'forward', forward: again?.id ?? '' });
  given(table).when(twice, lead).thenRefused('AlreadyHidden');
  given(table)
    .when(hide({ kind: 'demarche', demarche: 'dem_none' }), lead)
    .thenRefused('UnknownText');
  given(table)
    .when(hide({ kind: 'forward', forward: 'fwd_none' }), lead)
    .thenRefused('UnknownText');
});
