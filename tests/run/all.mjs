// `npm test`: every tier. `--only <tier>`, as often as wanted, runs those alone and what they cannot do without.
import { parseArgs } from 'node:util';
import { refuse } from '../../server/launch/refuse.mjs';
import { refuseOldNode } from '../../server/launch/refuse-old-node.mjs';

refuseOldNode();
const { runTiers } = await import('./run-tiers.mjs');
const { tiers } = await import('./tiers.mjs');

const names = tiers.map(({ name }) => name);
const { values } = parseArgs({ options: { only: { type: 'string', multiple: true, default: names } } });
const unknown = values.only.find((name) => !names.includes(name));
if (unknown) refuse(`There is no tier named ${unknown}: the tiers are ${names.join(', ')}.`);

const needed = values.only.flatMap((name) => tiers.find((tier) => tier.name === name)?.needs ?? []);
await runTiers(tiers.filter(({ name }) => values.only.includes(name) || needed.includes(name)));
