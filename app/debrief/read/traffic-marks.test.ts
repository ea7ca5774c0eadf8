import { expect, test } from 'vitest';
import { initialState } from '../../../exercise/state';
import { aMessage, anEveningsView } from '../testing/a-view';
import { clusteredMarks, countedKinds } from './clustered-marks';
import { drawnTimeline } from './drawn-timeline';
import { gathered } from './gathered';
import { happeningsOf } from './happenings';
import type { Mark } from './timeline-marks';
import { trafficMarks } from './traffic-marks';

const view = anEveningsView();
const evening = trafficMarks(view);

test('talks, demarches, what was passed on, texts and readings have a mark, in the lane of whoever began', () => {
  const kinds = new Set(evening.map((mark) => (mark.kind === 'traffic' ? `${mark.lane} ${mark.what}` : '')));
  expect(kinds).toContain('team:north demarche');
  expect(kinds).toContain('team:north forward');
  expect(kinds).toContain('situation reading');
  expect(kinds).toContain('votes text');
  expect(new Set(evening.map(({ id }) => id)).size).toBe(evening.length);
});

test('a message between teams stands in the lane of the sender, one to control among its outside actors', () => {
  const start = view.clock.startedAt ?? 0;
  const messages = [
    aMessage({ id: 'm1', from: 'north', to: 'council', at: start + 1 }),
    aMessage({ id: 'm2', from: 'north', to: 'control', at: start + 2 }),
  ];
  const open = {
    ...view,
    messages,
    stepsOpened: [{ move: 1, step: 'update' as const, at: start, minutes: 4 }],
  };
  const lanes = trafficMarks(open).flatMap((mark) =>
    mark.kind === 'traffic' && mark.what === 'message' ? [mark.lane] : [],
  );
  expect(lanes).toEqual(['team:north', 'simcell']);
});

const mark = (id: string, at: number, lane = 'control'): Mark =>
  ({ kind: 'traffic', what: 'message', event: { type: 'ExerciseStarted' }, id, at, move: 1, lane }) as Mark;

test('traffic that would stand on itself is one mark, in its own lane and slot', () => {
  const marks = [mark('a', 0), mark('b', 50), mark('c', 120), mark('d', 60, 'team:north')];
  const drawn = clusteredMarks(marks, 100, ({ at }) => at);
  expect(drawn.map((one) => (one.kind === 'cluster' ? one.marks.length : one.id))).toEqual([2, 'd', 'c']);
  expect(countedKinds(marks)).toEqual([{ kind: 'message', count: 4 }]);
});

test('three decisions of one slot still stand side by side; the fourth puts them together', () => {
  const rulings = Array.from({ length: 4 }, (_, at) => ({ ...mark(`r${at}`, at), kind: 'ruling' }) as Mark);
  expect(clusteredMarks(rulings.slice(0, 3), 100, ({ at }) => at)).toHaveLength(3);
  expect(clusteredMarks(rulings, 100, ({ at }) => at)).toHaveLength(1);
});

test('ten thousand messages are few marks and few lines, and none of them is lost', () => {
  const start = view.clock.startedAt ?? 0;
  const end = start + 3_600_000;
  const messages = Array.from({ length: 10_000 }, (_, index) =>
    aMessage({ id: `m${index}`, at: start + Math.floor(index * 360) }),
  );
  const busy = {
    ...view,
    messages,
    clock: { ...view.clock, pauses: [], endedAt: end },
    stepsOpened: [{ move: 1, step: 'update' as const, at: start, minutes: 60 }],
  };
  const { all, marks } = drawnTimeline(busy);
  expect(all.filter(({ id }) => id.startsWith('message:'))).toHaveLength(10_000);
  expect(marks.length).toBeLessThan(200);
  expect(countedKinds(marks.flatMap((one) => (one.kind === 'cluster' ? one.marks : [one])))).toContainEqual({
    kind: 'message',
    count: 10_000,
  });
  const lines = gathered(happeningsOf(busy));
  expect(lines.length).toBeLessThan(300);
  expect(
    lines.reduce((sum, line) => sum + ('count' in line && line.type === 'MessageSent' ? line.count : 0), 0),
  ).toBe(10_000);
});

test('an ordinary evening is told line by line', () => {
  expect(gathered(happeningsOf(view)).every((line) => 'told' in line)).toBe(true);
});

test('play that ended before anything happened has no mark, and nothing to put together', () => {
  expect(drawnTimeline({ ...initialState, debrief: view.debrief })).toEqual({ all: [], marks: [] });
});
