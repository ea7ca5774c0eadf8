import fc from 'fast-check';
import { test } from 'vitest';
import { playNumbers } from '../../exercise/testing/random-play';
import { withCanaryNames } from './testing/canary-names';
import { expectNoName, ways } from './testing/expect-no-name';

test.each(ways)('under %s nobody is named in any random play', async (_, options) => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.nat({ max: 2 ** 31 }), { minLength: 40, maxLength: 60 }),
      async (numbers) => {
        const table = playNumbers(numbers, () => undefined);
        await expectNoName(withCanaryNames(table.happenings), options);
      },
    ),
    { numRuns: 12 },
  );
});
