// `npm run faults`: JSON lines {name, value, unit} on standard output, everything else on standard error.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { projectRoot } from '../../server/launch/project-root.mjs';
import { serverBundle } from '../../server/launch/server-bundle.mjs';
import { exitOnSignals } from '../run/exit-on-signals.mjs';

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    only: { type: 'string', multiple: true, default: [] },
    seed: { type: 'string' },
  },
});
const write = process.stdout.write.bind(process.stdout);
// What the tools and the servers say is not a figure.
process.stdout.write = process.stderr.write.bind(process.stderr);
exitOnSignals();
process.chdir(projectRoot);
const bundle = join('dist', `faults-${process.pid}.mjs`);
process.once('exit', () => {
  for (const file of [bundle, `${bundle}.map`]) rmSync(join(projectRoot, file), { force: true });
});
await build({ ...serverBundle(projectRoot, ''), entryPoints: ['tests/faults/faults.ts'], outfile: bundle });
const { faults } = await import(pathToFileURL(join(projectRoot, bundle)).href);
const isAsPromised = await faults({
  isQuick: values.quick,
  only: values.only,
  seed: values.seed === undefined ? undefined : Number(values.seed),
  report: (figure) => write(`${JSON.stringify(figure)}\n`),
  explain: (text) => process.stderr.write(`${text}\n`),
});
process.exit(isAsPromised ? 0 : 1);
