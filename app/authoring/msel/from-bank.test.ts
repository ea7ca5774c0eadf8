import { describe, expect, it } from 'vitest';
import { blankInject } from './blank-inject';
import { fromBank } from './from-bank';

const names = {
  teams: [{ id: 'north', name: 'North', shortName: 'North', places: 3 }],
  bodies: [{ id: 'council', name: 'Council', team: 'north', members: [{ id: 'morrow', name: 'Morrow' }] }],
  objectives: [{ id: 'O1', text: 'Name it' }],
  columns: [{ id: 'evaluator', name: 'Evaluator' }],
  moves: [{ number: 1, title: 'First' }],
};

describe('An inject of the bank', () => {
  it('leaves out what this scenario does not have', () => {
    const kept = {
      ...blankInject([], undefined),
      title: 'Kept',
      move: 4,
      to: { teams: ['north', 'elsewhere'], members: ['council:morrow', 'senate:x'], screen: true },
      objectives: ['O1', 'O9'],
      waitsFor: { after: 'inj_77' },
      contingencyFor: 'inj_77',
      more: { evaluator: 'Dele', other: 'x' },
    };
    const taken = [{ id: 'inj_1', number: '7', move: 1, plannedMinute: 3, scenarioTime: 'Day 1' }];
    const made = fromBank(kept, names, taken);
    expect(made).toMatchObject({
      title: 'Kept',
      number: '8',
      move: 1,
      to: { teams: ['north'], members: ['council:morrow'], screen: true },
      objectives: ['O1'],
      contingencyFor: null,
      more: { evaluator: 'Dele' },
      status: 'draft',
    });
    expect(made.id).not.toBe('inj_1');
    expect(made.waitsFor).toBeUndefined();
  });
});
