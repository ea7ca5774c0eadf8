// `npm run check`: types, lint and the quick tests, for every change that feels done.
import { refuseOldNode } from '../../server/launch/refuse-old-node.mjs';

refuseOldNode();
const { runTiers } = await import('./run-tiers.mjs');
const { quickTiers } = await import('./tiers.mjs');
await runTiers(quickTiers);
