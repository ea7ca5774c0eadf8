import { expect, it } from 'vitest';
import { allChannels } from '../../exercise/channel';
import { disclose } from '../../exercise/disclose';
import type { Happened } from '../../exercise/event';
import { wholeEvening } from '../../exercise/testing/whole-evening';
import { emptyFold, foldIn } from './folded';

it('EX77 over a whole evening every channel that can exist has its stream as soon as it can', () => {
  const folded = emptyFold();
  for (const happened of wholeEvening().happenings) {
    foldIn(folded, happened);
    const missing = allChannels(folded.state).filter((channel) => !folded.streams.has(channel));
    expect(missing, happened.event.type).toEqual([]);
  }
  expect(folded.streams.has('red')).toBe(true);
  expect(folded.streams.has('debrief')).toBe(true);
});

it('channels that knew the same and are told the same share one view, whoever acted and however much of it is hidden', () => {
  const folded = emptyFold();
  let byPlayers = 0;
  for (const happened of wholeEvening().happenings) {
    const before = new Map(folded.shared.map(({ channel, view }) => [channel, view]));
    const { told } = foldIn(folded, happened);
    const after = new Map(folded.shared.map(({ channel, view }) => [channel, view]));
    for (const one of told) {
      const twins = told.filter(
        ({ channel, events }) =>
          before.has(one.channel) &&
          before.get(channel) === before.get(one.channel) &&
          JSON.stringify(events) === JSON.stringify(one.events),
      );
      for (const { channel } of twins) expect(after.get(channel)).toBe(after.get(one.channel));
      if (twins.length > 1 && happened.by && folded.state.seats[happened.by]?.team) byPlayers += 1;
    }
  }
  expect(byPlayers).toBeGreaterThan(0);
});

it('EX341 every channel of a what-if begins with where it comes from, and then hears what the parent’s heard', () => {
  const forked: Happened = {
    at: 1_000_000,
    event: {
      type: 'ExerciseForked',
      parent: { exercise: 'exr_parent', title: 'The evening' },
      moment: { at: 1_000_000, exerciseTime: 0 },
      forkedAt: 9_000_000,
    },
  };
  const [parent, fork] = [emptyFold(), emptyFold()];
  foldIn(fork, forked);
  for (const happened of wholeEvening().happenings.slice(0, 60)) {
    foldIn(parent, happened);
    foldIn(fork, happened);
  }
  expect([...fork.streams.keys()].sort()).toEqual([...parent.streams.keys()].sort());
  for (const [channel, { view, cursor }] of parent.streams) {
    const isTold = disclose(forked.event, channel) !== null;
    const told = fork.streams.get(channel);
    expect(told?.cursor, channel).toBe(cursor + (isTold ? 1 : 0));
    expect({ ...told?.view, fork: null }, channel).toEqual(view);
    expect(told?.view.fork?.parent.title, channel).toBe(isTold ? 'The evening' : undefined);
  }
});
