import { describe, expect, it } from 'vitest';
import type { StoryInject } from '../../../exercise/story';
import { blankInject } from '../msel/blank-inject';
import { draftGraph } from './draft-graph';
import { placeGraph } from './place-graph';

const line = (id: string, change: Partial<StoryInject> = {}) => ({
  id: `prt_${id}`,
  value: { ...blankInject([], undefined), id, number: id, title: id, ...change },
});
const names = { teams: [], bodies: [], injects: [] };

describe('The graph of a draft', () => {
  it('joins what waits with what it waits for, through groups and negations', () => {
    const graph = draftGraph(
      [
        line('1'),
        line('2', {
          waitsFor: { all: [{ after: '1' }, { not: { silence: { team: 'north', minutes: 5 } } }] },
        }),
        line('3'),
      ],
      names,
    );
    expect(graph.edges).toMatchObject([
      { from: '1', to: '2', kind: 'waits', isNegated: false },
      { to: '2', kind: 'waits', isNegated: true },
    ]);
    expect(graph.alone).toBe(1);
  });

  it('shows a line that is gone as unknown', () => {
    const graph = draftGraph([line('2', { waitsFor: { after: 'gone' } })], names);
    expect(graph.nodes.find(({ id }) => id === 'gone')).toMatchObject({ kind: 'unknown', part: null });
  });

  it('has an arrow to what stands in, and one for each text of a counter-move', () => {
    const branches = [{ counterMove: 'CM1' as const, title: 'Evade', text: 'So.', softer: null }];
    const graph = draftGraph([line('1', { branches }), line('2', { contingencyFor: '1' })], names);
    expect(graph.edges.map(({ kind }) => kind)).toEqual(['branch', 'contingency']);
  });

  it('is placed with what waits behind what it waits for, even in a circle', () => {
    const placed = placeGraph(draftGraph([line('1'), line('2', { waitsFor: { after: '1' } })], names));
    const xOf = (id: string) => placed.nodes.find((node) => node.id === id)?.x ?? 0;
    expect(xOf('2')).toBeGreaterThan(xOf('1'));
    const circle = [line('1', { waitsFor: { after: '2' } }), line('2', { waitsFor: { after: '1' } })];
    expect(placeGraph(draftGraph(circle, names)).nodes).toHaveLength(2);
  });
});
