import { describe, expect, it } from 'vitest';
import type { StoryInject } from '../../../exercise/story';
import { blankInject } from '../msel/blank-inject';
import { seenBy } from './seen-by';

const line = (id: string, change: Partial<StoryInject>): StoryInject => ({
  ...blankInject([], undefined),
  id,
  title: id,
  text: `Text of ${id}`,
  ...change,
});
const nobody = { teams: [], members: [], screen: false };
const injects = [
  line('late', { to: { ...nobody, teams: 'all' }, plannedMinute: 40 }),
  line('north', { to: { ...nobody, teams: ['north'] }, plannedMinute: 5 }),
  line('seat', { to: { ...nobody, members: ['council:morrow'] }, plannedMinute: 6 }),
  line('screen', { to: { ...nobody, screen: true }, plannedMinute: 7 }),
  line('staff', { to: nobody }),
  line('expected', { kind: 'expected-action', to: { ...nobody, teams: 'all' } }),
];
const ids = (seen: { inject: StoryInject }[]) => seen.map(({ inject }) => inject.id);

describe('What a seat would read', () => {
  it('is what goes to its team, in the order of the plan', () => {
    expect(ids(seenBy(injects, { kind: 'team', team: 'north' }, 3))).toEqual(['north', 'late']);
    expect(ids(seenBy(injects, { kind: 'team', team: 'south' }, 3))).toEqual(['late']);
  });

  it('is for a member also what goes to that member alone', () => {
    const seat = { kind: 'member', team: 'south', member: 'council:morrow' } as const;
    expect(ids(seenBy(injects, seat, 3))).toEqual(['seat', 'late']);
  });

  it('is for the room and for observers what stands on the room screen', () => {
    expect(ids(seenBy(injects, { kind: 'screen' }, 3))).toEqual(['screen']);
    expect(ids(seenBy(injects, { kind: 'observers' }, 3))).toEqual(['screen']);
  });

  it('is the softer text above the cap, and nothing where none is written', () => {
    const loud = line('loud', {
      to: { ...nobody, teams: 'all' },
      level: 3,
      softer: { title: 'Soft', text: 'Softer.' },
    });
    const bare = line('bare', { to: { ...nobody, teams: 'all' }, level: 3 });
    const [first, second] = seenBy([loud, bare], { kind: 'team', team: 'north' }, 2);
    expect(first?.texts).toEqual([
      { counterMove: null, title: 'Soft', text: 'Softer.', softenedFrom: 3, isHeldBack: false },
    ]);
    expect(second?.texts[0]).toMatchObject({ isHeldBack: true, text: '' });
    expect(seenBy([loud], { kind: 'team', team: 'north' }, 3)[0]?.texts[0]?.softenedFrom).toBeNull();
  });

  it('has a text for each counter-move that is foreseen', () => {
    const branch = (counterMove: 'CM1' | 'CM2') => ({
      counterMove,
      title: counterMove,
      text: 'So.',
      softer: null,
    });
    const counter = line('counter', {
      kind: 'counter-move',
      text: '',
      to: { ...nobody, teams: 'all' },
      branches: [branch('CM1'), branch('CM2')],
    });
    const [seen] = seenBy([counter], { kind: 'team', team: 'north' }, 3);
    expect(seen?.texts.map(({ counterMove }) => counterMove)).toEqual(['CM1', 'CM2']);
  });
});
