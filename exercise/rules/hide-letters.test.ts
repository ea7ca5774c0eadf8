import { expect, test } from 'vitest';
import type { CommandOf } from '../command';
import { disclose } from '../disclose';
import { anExercise, seats } from '../testing/an-exercise';
import { talkAcross } from '../testing/evening-talks';
import { given } from '../testing/given';

const { lead, ada, auk } = seats;
const rude = 'CANARY-RUDE';
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

test.each([
  ['a message', 'message'],
  ['a fact', 'fact'],
  ['an inject', 'inject'],
] as const)(
  'EX284 with %s every copy is hidden that was passed on, and it is passed on no more',
  (_, kind) => {
    const table = anExercise()
      .atStep(1, 'update')
      .released('inj_cable')
      .with(ada, { type: 'PinFact', kind: 'known', text: rude })
      .with(ada, { type: 'SendMessage', to: 'control', text: rude });
    const { release } = table.last('InjectReleased');
    const { fact } = table.last('FactPinned');
    const { message } = table.last('MessageSent');
    const found = {
      message: { item: message, subject: { kind: 'message', message } },
      fact: { item: fact, subject: { kind: 'fact', fact } },
      inject: { item: release, subject: { kind: 'inject', release } },
    } as const;
    const { item, subject } = found[kind];
    table.with(ada, { type: 'ForwardItem', to: 'council', kind, item, note: rude });
    const { forward } = table.last('ItemForwarded');
    const again = { type: 'ForwardItem', kind: 'forward', item: forward, note: '' } as const;
    table.with(auk, { ...again, to: 'north' }).with(lead, hide(subject));
    expect(table.state.forwards.map(({ text }) => text)).toEqual(['Withdrawn.', 'Withdrawn.']);
    expect(table.state.forwards[0]).toMatchObject({ note: 'Withdrawn.' });
    for (const channel of ['team:north', 'team:council', 'lead'] as const) {
      const { forwards } = table.viewOf(channel);
      expect(forwards.length, channel).toBe(2);
      for (const { text } of forwards) expect(text, channel).toBe('Withdrawn.');
    }
    given(table)
      .when({ ...again, to: 'north' }, auk)
      .thenRefused('NotYoursToForward');
    given(table)
      .when({ type: 'ForwardItem', to: 'council', kind, item, note: '' }, ada)
      .thenRefused('NotYoursToForward');
    given(table).when(hide(subject), lead).thenRefused('AlreadyHidden');
  },
);
