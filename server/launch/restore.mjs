// `npm run restore -- <folder>`: puts a backup in the place of an installation that is empty.
import { refuseOldNode } from './refuse-old-node.mjs';

refuseOldNode();
const { guarded } = await import('./guarded.mjs');
const { restoreBackup } = await import('./restore-backup.mjs');
await guarded(() => restoreBackup(process.argv[2]));
