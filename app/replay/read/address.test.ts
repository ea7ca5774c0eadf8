import { expect, it } from 'vitest';
import { fromAddress, toAddress } from './address';

it('a link names a moment and whose eyes, and reads back', () => {
  const moment = { at: 1_795_299_735_029, from: 'seat:seat_ada' };
  expect(toAddress(moment)).toBe('#at=1795299735029&from=seat:seat_ada');
  expect(fromAddress(toAddress(moment))).toEqual(moment);
});

it('a moment between two milliseconds, as a replay that ran has it, reads back as well', () => {
  const address = toAddress({ at: 1_795_299_735_029.4, from: null });
  expect(fromAddress(address)).toEqual({ at: 1_795_299_735_029, from: null });
});

it('what is no moment opens none', () => {
  expect(fromAddress('')).toEqual({ at: null, from: null });
  expect(fromAddress('#at=soon')).toEqual({ at: null, from: null });
  expect(fromAddress('#at=-4&from=screen')).toEqual({ at: null, from: 'screen' });
});
