import { expect, test } from 'vitest';
import type { CardContent } from '../../../exercise/card';
import { aCard, anEveningsView } from '../testing/a-view';
import { courses } from './between-moves';
import { coherence } from './coherence';
import { firstActs } from './first-acts';
import { meetings, targetKey } from './meetings';

let count = 0;
const card = (team: string, move: number, content: Partial<CardContent>) =>
  aCard(content, { id: `c${count++}`, team, move });

test('two tools on one mechanism meet, and so does one tool on two', () => {
  const cards = [
    card('north', 1, { tool: 'T22', mechanism: 'DIS-M1' }),
    card('council', 1, { tool: 'T12', mechanism: 'DIS-M1' }),
    card('north', 2, { tool: 'T22', mechanism: 'DEG-M1' }),
  ];
  expect(meetings(cards).map(({ kind, cards: met }) => [kind, met.length])).toEqual([
    ['severalTools', 2],
    ['severalMechanisms', 2],
  ]);
});

test('pressure and a way out meet in one move, and in no other', () => {
  const pressure = card('north', 1, { tool: 'T22', mechanism: 'DIS-M1' });
  const offer = (move: number) => card('council', move, { tool: 'T23', mechanism: 'DIS-M2' });
  expect(meetings([pressure, offer(1)])).toEqual([
    { kind: 'pressureAndWayOut', move: 1, cards: [pressure, expect.anything()] },
  ]);
  expect(meetings([pressure, offer(2)])).toEqual([]);
});

test('a target is the same whatever its case, spaces and article', () => {
  expect(targetKey('  The fuel   importers. ')).toBe(targetKey('Fuel importers'));
  const cards = [
    card('north', 1, { target: 'The fuel importers' }),
    card('council', 2, { target: 'fuel importers.' }),
  ];
  expect(meetings(cards)).toEqual([{ kind: 'sameTarget', target: 'The fuel importers', cards }]);
});

test('nothing meets where there are no cards, nor where they name nothing', () => {
  expect(meetings([])).toEqual([]);
  expect(meetings([card('north', 1, {}), card('council', 1, {})])).toEqual([]);
  expect(coherence([card('north', 1, {}), card('council', 1, {})])).toEqual([]);
});

test('teams that seek the same, double a tool or pull two ways are told, with their moves', () => {
  const cards = [
    card('north', 1, { tool: 'T22', strategy: 'DIS', mechanism: 'DIS-M1' }),
    card('council', 1, { tool: 'T22', strategy: 'DIS', mechanism: 'DIS-M1' }),
    card('union', 1, { tool: 'T08', strategy: 'TRA', mechanism: 'TRA-M3' }),
  ];
  expect(coherence(cards).map(({ kind, cards: met }) => [kind, met.length])).toEqual([
    ['sameAim', 2],
    ['doubledTool', 2],
    ['warmAndCold', 3],
    ['stayOrGo', 3],
  ]);
});

test('what one team does alone contradicts nobody', () => {
  const cards = [
    card('north', 1, { tool: 'T22', strategy: 'DIS', mechanism: 'DIS-M1' }),
    card('north', 1, { tool: 'T08', strategy: 'TRA', mechanism: 'TRA-M3' }),
  ];
  expect(coherence(cards)).toEqual([]);
});

const view = anEveningsView();
const playing = (cards: { team: string; move: number; content: Partial<CardContent> }[]) => ({
  ...view,
  stepsOpened: [1, 2, 3].map((move) => ({ move, step: 'decide' as const, at: move, minutes: 10 })),
  cards: Object.fromEntries(
    cards.map(({ team, move, content }, index) => {
      const { content: whole, signers, how } = aCard(content);
      const submitted = { content: whole, signers, how, at: move };
      return [`k${index}`, { id: `k${index}`, team, move, signatures: [], submitted, shown: false }];
    }),
  ),
});

test('a course is begun, adapted, kept or left, with the lines that changed', () => {
  const state = playing([
    { team: 'north', move: 1, content: { tool: 'T22', strategy: 'DIS', mechanism: 'DIS-M1', target: 'A' } },
    {
      team: 'north',
      move: 2,
      content: { tool: 'T22', strategy: 'DEG', mechanism: 'DEG-M1', target: 'the A' },
    },
    { team: 'north', move: 3, content: { tool: 'T08', strategy: 'DIS', mechanism: 'DIS-M3', target: 'A' } },
    { team: 'council', move: 1, content: { tool: 'T07' } },
    { team: 'council', move: 3, content: { tool: 'T07' } },
  ]);
  expect(courses(state).map(({ team, steps }) => [team, steps.map(({ how }) => how)])).toEqual([
    ['north', ['begun', 'adapted', 'left']],
    ['council', ['begun', 'silent', 'kept']],
  ]);
  expect(courses(state)[0]?.steps[1]?.changed).toEqual(['strategy', 'mechanism']);
});

test('from the first warning to the first act is counted in exercise time; who was not warned has none', () => {
  const start = view.clock.startedAt ?? 0;
  const [release] = view.releases.filter(({ releasedAt }) => releasedAt !== null);
  const warning = {
    ...release!,
    releasedAt: start + 60_000,
    leaks: [],
    content: { ...release!.content, level: 2 as const },
    recipients: { teams: ['north'], seats: [], screen: false },
  };
  const state = {
    ...playing([{ team: 'north', move: 1, content: { tool: 'T22' } }]),
    releases: [warning],
    demarches: [],
    jointActions: {},
    proposals: [],
    clock: { ...view.clock, pauses: [], pausedAt: null, endedAt: start + 900_000 },
  };
  state.cards = {
    k0: { ...state.cards.k0!, submitted: { ...state.cards.k0!.submitted!, at: start + 660_000 } },
  };
  const [north, council] = firstActs({
    ...state,
    stepsOpened: [{ move: 1, step: 'decide', at: start, minutes: 9 }],
  });
  expect(north).toMatchObject({ warned: { at: 60_000 }, acted: { kind: 'card' }, between: 600_000 });
  expect(council).toMatchObject({ warned: null, acted: null, between: null });
});
