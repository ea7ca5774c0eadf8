import { describe, expect, it } from 'vitest';
import { aDataFolder } from '../support/running-server';
import { aSeed } from './chance';
import { nothingFound } from './findings';
import { killRounds } from './kill-rounds';

describe('a server on PGlite that is killed', () => {
  it('keeps what it acknowledged, once and in order', async () => {
    const seed = aSeed();
    const { findings, acknowledged } = await killRounds({ dataDir: aDataFolder() }, 5, seed);
    expect(findings, `seed ${seed}`).toEqual(nothingFound);
    expect(acknowledged).toBeGreaterThan(5);
  });
});
