import { describe, expect, it } from 'vitest';
import type { DraftPart } from '../../../exercise/authoring/draft';
import { partDifferences } from './part-differences';

const part = (id: string, text: string, more: Partial<DraftPart> = {}): DraftPart =>
  ({
    id,
    kind: 'note',
    place: 1,
    revision: 1,
    by: 'Ruth',
    at: '',
    value: { heading: id, text },
    ...more,
  }) as DraftPart;

describe('Two versions', () => {
  it('differ in what was changed, added, removed or moved, and in nothing else', () => {
    const before = [part('same', 'a'), part('changed', 'a'), part('gone', 'a'), part('moved', 'a')];
    const after = [
      part('same', 'a', { revision: 4 }),
      part('changed', 'b'),
      part('new', 'a'),
      part('moved', 'a', { place: 9 }),
    ];
    const found = partDifferences(before, after);
    expect(found.map(({ id, before: one, after: other }) => [id, one !== null, other !== null])).toEqual([
      ['changed', true, true],
      ['new', false, true],
      ['gone', true, false],
      ['moved', true, true],
    ]);
  });

  it('stand in the order of the editor', () => {
    const story = part('story', 'b', { kind: 'story' } as Partial<DraftPart>);
    expect(partDifferences([], [part('note', 'a'), story]).map(({ id }) => id)).toEqual(['story', 'note']);
  });
});
