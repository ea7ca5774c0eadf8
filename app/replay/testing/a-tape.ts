import { channelsOf } from '../../../exercise/channel';
import { evolve } from '../../../exercise/evolve';
import { initialState } from '../../../exercise/state';
import { wholeEvening } from '../../../exercise/testing/whole-evening';
import { toldOn } from '../../../exercise/told';
import type { Tape, TapeLine } from '../read/tape';

/** A whole evening as one seat was told it, in the lines of a replay; channels that come late bring no view. */
export function aTape(seat: string): Tape {
  const lines: TapeLine[] = [];
  const cursors = new Map<string, number>();
  let state = initialState;
  let followed = '';
  for (const [index, happened] of wholeEvening().happenings.entries()) {
    state = evolve(state, happened);
    const { at } = happened;
    if (index === 0) lines.push({ at, rules: 5 });
    const follows = channelsOf(state, seat);
    if (follows.join() !== followed) lines.push({ at, follows });
    followed = follows.join();
    for (const channel of follows) {
      const told = toldOn(channel, happened, state);
      const cursor = (cursors.get(channel) ?? 0) + 1;
      if (!told) continue;
      cursors.set(channel, cursor);
      lines.push({ ...told, channel, cursor });
    }
  }
  return { lines, seat };
}
