import { afterAll, afterEach, beforeAll } from 'vitest';
import { aDataFolder } from '../support/running-server';
import { startApp } from './support/app-server';
import { keepFailure } from './support/photograph';
import { arriving } from './velmara-b/arriving';
import { conducting } from './velmara-b/conducting';
import { handingOver } from './velmara-b/handing-over';
import { stage } from './velmara-b/stage';

/**
 * Design B of Velmara at twenty times its pace: bots in six teams, a staff of five who come in by links, and two people
 * who play among the bots. Move 1 is played out; `tests/rehearsal` plays the three hours to their end with bots alone.
 */
beforeAll(async () => {
  stage.server = await startApp(aDataFolder());
});

afterEach(async ({ task }) => {
  if (task.result?.state !== 'fail') return;
  for (const { name, page } of Object.values(stage.cast)) await keepFailure(page, `b-${name}`);
});

afterAll(async () => {
  for (const { context } of Object.values(stage.cast)) await context.close();
  await stage.server?.stop();
});

arriving();
conducting();
handingOver();
