import { expect, test } from 'vitest';
import { emptyCard } from '../../../exercise/card';
import { initialState } from '../../../exercise/state';
import { aMessage, anEveningsView } from '../testing/a-view';
import { type KnownItem, knowledgeOf, knownItems, names } from './knowledge';

const view = anEveningsView();
const items = knownItems(view);
const [anInject] = items.filter((one) => one.kind === 'inject');
/** An inject of the evening as if it had reached North alone. */
const toNorth: KnownItem =
  anInject?.kind === 'inject'
    ? {
        ...anInject,
        release: {
          ...anInject.release,
          leaks: [],
          recipients: { teams: ['north'], seats: [], screen: false },
        },
      }
    : items[0]!;

test('what reached a team is told with its instant, and that it never reached another', () => {
  const known = knowledgeOf(view, toNorth);
  expect(known.map(({ team }) => team)).toEqual(['north', 'council']);
  expect(known[0]?.reached).toMatchObject({ how: 'sent', from: null });
  expect(known[1]?.reached).toBeNull();
  expect(known[0]?.opened).toMatchObject({ team: 'north' });
});

test('a copy that was passed on is how the other team knows, from whom and when', () => {
  const copied = items.find((one) => knowledgeOf(view, one).some(({ passedOn }) => passedOn.length > 0));
  const known = knowledgeOf(view, copied!);
  const giver = known.find(({ passedOn }) => passedOn.length > 0);
  const taker = known.find(({ team }) => team === giver?.passedOn[0]?.to);
  expect(taker?.reached).not.toBeNull();
  expect(taker!.reached!.at).toBeLessThanOrEqual(giver!.passedOn[0]!.at);
});

test('of a message both ends know, and nobody else', () => {
  const message = aMessage({ from: 'north', to: 'council', at: 5 });
  const [north, council] = knowledgeOf(view, { kind: 'message', id: 'm', at: 5, title: 'x', message });
  expect(north?.reached).toEqual({ at: 5, how: 'own', from: null });
  expect(council?.reached).toEqual({ at: 5, how: 'sent', from: 'north' });
});

test('a card cites what it names by its title, and a short title is not looked for', () => {
  const card = { ...emptyCard, effect: 'After “A ROAD is closed” they turn back.' };
  expect(names(card, 'A road is closed')).toBe(true);
  expect(names(card, 'A bridge is closed')).toBe(false);
  expect(names({ ...emptyCard, cost: 'War' }, 'War')).toBe(false);
});

test('where nothing was told of who opened what, nothing is made up', () => {
  const untold = { ...view, debrief: view.debrief && { ...view.debrief, knowledge: undefined } };
  for (const { opened, passedOn } of knowledgeOf(untold, toNorth)) {
    expect(opened).toBeNull();
    expect(passedOn).toEqual([]);
  }
  expect(knownItems(initialState)).toEqual([]);
});

test('of very many messages those are listed that were passed on', () => {
  const start = view.clock.startedAt ?? 0;
  const messages = Array.from({ length: 10_000 }, (_, index) =>
    aMessage({ id: `m${index}`, at: start + index }),
  );
  const copies = [{ forward: 'f', kind: 'message' as const, item: 'm7' }];
  const debrief = view.debrief && { ...view.debrief, knowledge: { releases: [], copies } };
  const busy = {
    ...view,
    messages,
    debrief,
    stepsOpened: [{ move: 1, step: 'update' as const, at: start, minutes: 9 }],
  };
  expect(knownItems(busy).flatMap(({ kind, id }) => (kind === 'message' ? [id] : []))).toEqual(['m7']);
});
