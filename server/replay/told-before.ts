import type { Channel } from '../../exercise/channel';
import type { Happened } from '../../exercise/event';
import { evolve } from '../../exercise/evolve';
import { hasBegun, type RunningChannel, toldAgain } from '../../exercise/replay';
import { initialState, type State } from '../../exercise/state';

/** What a channel was told by some moment: how many events, and what they fold to. */
export interface ToldBefore {
  cursor: number;
  view: State;
}

/**
 * Folds what a channel was told in a stretch of the record that begins with the first event. As it is live, a channel is
 * told from where it begins on, and the debrief alone looks back on everything.
 */
export async function toldBefore(
  events: AsyncIterable<Happened>,
  channel: Channel,
  cut: RunningChannel | null,
): Promise<ToldBefore> {
  let state = initialState;
  let before: ToldBefore = { cursor: 0, view: initialState };
  let isHeard = channel === 'debrief';
  for await (const happened of events) {
    state = evolve(state, happened);
    isHeard ||= hasBegun(state, channel);
    // Every channel that is told of it begins with it, though the opening behind it says which those are.
    const begins = happened.event.type === 'ExerciseForked';
    const told = isHeard || begins ? toldAgain(channel, happened, state, cut) : null;
    if (told) before = { cursor: before.cursor + 1, view: evolve(before.view, told) };
  }
  return before;
}
