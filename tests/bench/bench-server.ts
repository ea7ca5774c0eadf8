import { readEnv } from '../../server/env';
import { run } from '../../server/run';

/**
 * The real server, and one thing more: on a message of the bench it broadcasts the given text over the very connections
 * that its seats use, as plain Socket.IO would, so that both are measured in one run.
 */
const { io } = await run(readEnv(process.env));
process.on('message', ({ plain }: { plain: string }) => {
  io.emit('plain', plain);
});
