import { describe, expect, it } from 'vitest';
import { fieldWords } from './field-words';

describe('The place of a finding', () => {
  it('is said in words', () => {
    expect(fieldWords('subtitle')).toBe('subtitle');
    expect(fieldWords('debriefFloorMinutes')).toBe('debrief floor minutes');
    expect(fieldWords('branches.2.softer')).toBe('branches 3, softer');
    expect(fieldWords('team.shortName')).toBe('team, short name');
  });

  it('has words of its own for fields whose keys say little, also by the list they stand in', () => {
    const names = { caseStudy: 'case study', facts: 'fact', places_at: 'where it lies', at: 'point' };
    expect(fieldWords('caseStudy.facts.3', names)).toBe('case study, fact 4');
    expect(fieldWords('map.places.0.at', names)).toBe('map, places 1, where it lies');
    expect(fieldWords('marks.1.at', names)).toBe('marks 2, point');
  });
});
