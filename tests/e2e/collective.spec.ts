import { afterAll, afterEach, beforeAll } from 'vitest';
import { aDataFolder } from '../support/running-server';
import { acting } from './collective/acting';
import { amending } from './collective/amending';
import { coming } from './collective/coming';
import { stage } from './collective/stage';
import { talking } from './collective/talking';
import { voting } from './collective/voting';
import { startApp } from './support/app-server';
import { keepFailure } from './support/photograph';

/**
 * Collective action in Velmara, told by its cast: Ruth, who is facilitator and SimCell; Amina and Jonas for Halvern, Kwame
 * and Leila in the Council, Hana in the Lakes Union; five more members of the Council without a screen; the room screen.
 */
beforeAll(async () => {
  stage.server = await startApp(aDataFolder());
});

afterEach(async ({ task }) => {
  if (task.result?.state !== 'fail') return;
  for (const { name, page } of Object.values(stage.cast)) await keepFailure(page, name);
});

afterAll(async () => {
  for (const client of stage.council) client.close();
  for (const { context } of Object.values(stage.cast)) await context.close();
  await stage.server?.stop();
});

coming();
talking();
acting();
amending();
voting();
