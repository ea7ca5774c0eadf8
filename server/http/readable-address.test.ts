import { expect, test } from 'vitest';
import { readableAddress } from './readable-address';

test.each(['/', '/join/ABC234', '/scenarios/read/drc-2015?language=fr', '/play/%C3%A9', '/join?code=%'])(
  '%s is left as it is',
  (url) => {
    expect(readableAddress(url)).toBe(url);
  },
);

test.each(['/play/%', '/scenarios/%', '/join/%zz?x=1', '/%E0%A4%A'])('%s leads to no page', (url) => {
  expect(readableAddress(url)).toBe('/nowhere');
});
