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
