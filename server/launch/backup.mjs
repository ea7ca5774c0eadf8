// `npm run backup -- <folder>`: keeps the record and the secrets of this installation in a new folder.
import { refuseOldNode } from './refuse-old-node.mjs';

refuseOldNode();
const { guarded } = await import('./guarded.mjs');
const { makeBackup } = await import('./make-backup.mjs');
await guarded(() => makeBackup(process.argv[2]));
