import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allChannels } from '../channel';
import { disclose } from '../disclose';
import type { Happened } from '../event';
import { evolve } from '../evolve';
import { initialState, type State } from '../state';
import { playNumbers } from '../testing/random-play';

function viewOf(happenings: readonly Happened[], tell: (happened: Happened) => Happened | null): State {
  return happenings.reduce((view, happened) => {
    const told = tell(happened);
    return told ? evolve(view, told) : view;
  }, initialState);
}

test('EX342 whatever was played, every channel of a what-if folds to what it was in the parent', () => {
  const numbers = fc.array(fc.noBias(fc.nat({ max: 2 ** 32 - 1 })), { minLength: 10, maxLength: 40 });
  const property = fc.property(numbers, fc.nat({ max: 99 }), (play, percent) => {
    const { happenings, state } = playNumbers(play, () => undefined);
    const upTo = happenings.slice(0, Math.ceil((happenings.length * percent) / 100));
    const forked: Happened = {
      at: upTo[0]?.at ?? 0,
      event: {
        type: 'ExerciseForked',
        parent: { exercise: 'exr_parent', title: 'The evening' },
        moment: { at: upTo.at(-1)?.at ?? 0, exerciseTime: 0 },
        forkedAt: 9_000_000_000,
      },
    };
    // What a parent that is a what-if itself began with is not copied.
    const copied = upTo.filter(({ event }) => event.type !== 'ExerciseForked');
    for (const channel of allChannels(state)) {
      const tell = ({ at, event }: Happened) => {
        const told = disclose(event, channel);
        return told && { at, event: told };
      };
      const fork = viewOf([forked, ...copied], tell);
      expect({ ...fork, fork: null }, channel).toEqual({ ...viewOf(upTo, tell), fork: null });
    }
  });
  fc.assert(property, { numRuns: 40, seed: 20_261_127 });
}, 60_000);
