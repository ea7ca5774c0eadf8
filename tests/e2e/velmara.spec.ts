import { afterAll, afterEach, beforeAll } from 'vitest';
import { aDataFolder } from '../support/running-server';
import { startApp } from './support/app-server';
import { keepFailure } from './support/photograph';
import { arriving } from './velmara/arriving';
import { debriefing } from './velmara/debriefing';
import { firstMove } from './velmara/first-move';
import { secondMove } from './velmara/second-move';
import { stage } from './velmara/stage';

/**
 * Design A of Velmara in short time, told by its cast: Ruth, who is facilitator and SimCell; two people with browsers of
 * their own in each of four teams; five more members of the Council without a screen; the room screen; an observer.
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

arriving();
firstMove();
secondMove();
debriefing();
