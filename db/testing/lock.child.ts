import { lockDataFolder } from '../data-lock';
import { DatabaseOpenError } from '../open-error';

/** Locks the folder it is told, says so or why not, and then does nothing until it is killed. */
const { folder } = JSON.parse(process.argv[2] ?? '{}') as { folder: string };
try {
  await lockDataFolder(folder);
  process.stdout.write('locked\n');
  setInterval(() => undefined, 60_000);
} catch (thrown) {
  process.stdout.write(`${thrown instanceof DatabaseOpenError ? thrown.code : String(thrown)}\n`);
}
