import { expect, it } from 'vitest';
import { aDataFolder, startServer } from '../support/running-server';
import { withMemory } from '../support/server-memory';
import { type Figure, fuzz, withAddresses } from './fuzz';

/** Another seed by hand: `FUZZ_SEED=7 npx vitest run --config tests/vitest.config.ts --project slow tests/fuzz`. */
const seed = Number(process.env.FUZZ_SEED ?? Math.floor(Math.random() * 2 ** 31));

it('refuses whatever is wrong, records nothing of it, and serves whoever comes after', async () => {
  const server = await startServer({ dataDir: aDataFolder() }, { ...withMemory, ...withAddresses });
  const figures: Figure[] = [];
  try {
    await fuzz({ server, messages: 3_000, bodies: 600, seed, report: (figure) => figures.push(figure) });
  } finally {
    await server.stop();
  }
  const values = Object.fromEntries(figures.map(({ name, value }) => [name, value]));
  expect(values['fuzz.events.unexplained']).toBe(0);
  // Enough of it went far enough to be refused for many reasons.
  expect(values['fuzz.socket.codes']).toBeGreaterThan(8);
}, 120_000);
