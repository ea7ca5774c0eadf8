import { describe, expect, it } from 'vitest';
import { fieldWords } from './field-words';

describe('The place of a finding', () => {
  it('is said in words', () => {
    expect(fieldWords('subtitle')).toBe('subtitle');
    expect(fieldWords('debriefFloorMinutes')).toBe('debrief floor minutes');
    expect(fieldWords('branches.2.softer')).toBe('branches 3, softer');
    expect(fieldWords('team.shortName')).toBe('team, short name');
  });
});
