// `npm start`: from a clean clone to a serving process. What is imported first must be readable by any Node, so that
// one that is too old is told so; everything else is imported after that.
import { refuseOldNode } from './refuse-old-node.mjs';

refuseOldNode();
const { guarded } = await import('./guarded.mjs');
const { startServer } = await import('./start-server.mjs');
await guarded(startServer);
