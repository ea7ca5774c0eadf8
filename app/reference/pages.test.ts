import { expect, test } from 'vitest';
import { findings } from '../../framework/evidence/findings';
import { lensIds } from '../../framework/lenses/lens';
import { strategyIds } from '../../framework/strategies';
import { toolIds } from '../../framework/tools';
import * as finding from './evidence/[id]/page';
import * as lens from './lenses/[id]/page';
import * as strategy from './strategies/[id]/page';
import * as tool from './tools/[id]/page';

test.each([
  ['finding', finding, findings.map(({ id }) => id)],
  ['lens', lens, lensIds],
  ['strategy', strategy, strategyIds],
  ['tool', tool, toolIds],
] as const)(
  'every %s has a page, and an address that the catalogue does not know has none',
  (_, page, ids) => {
    expect(page.generateStaticParams().map(({ id }) => id)).toEqual(ids);
    expect(page.dynamicParams).toBe(false);
  },
);
