import { inspect } from 'node:util';
import { DatabaseOpenError } from '../db/connection';
import { EnvError, readEnv } from './env';
import { refuse } from './launch/refuse';
import { ScenarioError } from './load-scenarios';
import { RedisError } from './neighbours/redis-neighbours';
import { ListenError, run } from './run';

/** What a person at the terminal can do something about is said in one sentence; anything else is a fault of ours. */
function isForPerson(thrown: unknown): thrown is Error {
  return [EnvError, DatabaseOpenError, ScenarioError, ListenError, RedisError].some(
    (kind) => thrown instanceof kind,
  );
}

async function main(): Promise<void> {
  const running = await run(readEnv(process.env));
  let isStopping = false;
  const stop = () => {
    if (isStopping) process.exit(1);
    isStopping = true;
    running.stop().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}

main().catch((thrown: unknown) => {
  if (isForPerson(thrown)) return refuse(thrown.message);
  process.stderr.write(`${inspect(thrown)}\n`);
  return refuse(
    'Forestall could not start because of a fault of its own: send the lines above to whoever keeps it.',
  );
});
