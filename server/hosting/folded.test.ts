import { expect, it } from 'vitest';
import { allChannels } from '../../exercise/channel';
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
