// `npm run dev`: the server is bundled and restarted on every change, the screens reload hot, all on one port.
import { refuseOldNode } from './refuse-old-node.mjs';

refuseOldNode();
const { guarded } = await import('./guarded.mjs');
const { watchServer } = await import('./watch-server.mjs');
await guarded(watchServer);
