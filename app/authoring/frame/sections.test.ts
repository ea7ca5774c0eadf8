import { describe, expect, it } from 'vitest';
import type { DeskPart } from '../desk/desk';
import { othersWriting } from './others-writing';
import { addressOf, addressOfPart, placeOf, sectionOf } from './sections';

describe('An address of the editor', () => {
  it('names a section, a part and a field', () => {
    expect(addressOf('scn_1', 'msel')).toBe('/scenarios/scn_1/msel');
    expect(addressOfPart('scn_1', 'inject', 'prt_2', 'softer.title')).toBe(
      '/scenarios/scn_1/msel/prt_2#prt_2.softer.title',
    );
  });

  it('leads into the section that a field of the story has for itself', () => {
    expect(addressOfPart('scn_1', 'story', 'prt_1', 'map.places.0.at')).toMatch(/^\/scenarios\/scn_1\/map\//);
    expect(addressOfPart('scn_1', 'story', 'prt_1', 'caseStudy.facts')).toMatch(/\/case\//);
    expect(addressOfPart('scn_1', 'story', 'prt_1', 'record.2')).toMatch(/\/case\//);
    expect(addressOfPart('scn_1', 'story', 'prt_1', 'mapping')).toMatch(/\/story\//);
    expect(sectionOf('inject', 'map')).toBe('msel');
  });

  it('is read back, and anything unknown is the story', () => {
    expect(placeOf(['msel', 'prt_2'])).toEqual({ section: 'msel', part: 'prt_2' });
    expect(placeOf([])).toEqual({ section: 'story', part: null });
    expect(placeOf(['nothing', 'prt_2'])).toEqual({ section: 'story', part: null });
  });
});

describe('Who else writes', () => {
  const part = (id: string, by: string, at: string) => ({ held: { id, by, at } }) as unknown as DeskPart;
  const now = Date.parse('2026-11-27T10:00:00Z');

  it('is told with the part written in last, for two minutes', () => {
    const parts = [
      part('a', 'Dele', '2026-11-27T09:59:00Z'),
      part('b', 'Dele', '2026-11-27T09:59:30Z'),
      part('c', 'Ruth', '2026-11-27T09:59:50Z'),
      part('d', 'Hana', '2026-11-27T09:50:00Z'),
    ];
    expect(othersWriting(parts, 'Ruth', now).map(({ by, part: { held } }) => [by, held.id])).toEqual([
      ['Dele', 'b'],
    ]);
  });
});
