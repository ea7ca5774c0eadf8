import { protocol } from '@electric-sql/pglite';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bindMessage } from './bind-message';

/** PGlite names the format of each value and of the rows; without any, all of them are text. */
const withoutFormats = (message: Uint8Array, statement: string, values: readonly unknown[]) => {
  const names = 1 + 4 + 2 + statement.length;
  const formats = names + 2 + 2 * values.length;
  return Buffer.concat([message.subarray(5, names), message.subarray(formats, message.length - 2)]);
};

it('binds the same values as the message that PGlite writes', () => {
  const value = fc.option(fc.string({ unit: 'binary' }));
  fc.assert(
    fc.property(fc.array(value, { maxLength: 12 }), (values) => {
      const own = bindMessage('statement_7', values);
      const theirs = protocol.serialize.bind({ statement: 'statement_7', values });
      expect(own.readInt32BE(1)).toBe(own.length - 1);
      expect(
        withoutFormats(own, 'statement_7', []).equals(withoutFormats(theirs, 'statement_7', values)),
      ).toBe(true);
    }),
  );
});
