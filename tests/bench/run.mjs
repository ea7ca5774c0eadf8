// `npm run bench`: JSON lines {name, value, unit} on standard output, everything else on standard error.
// `-- --quick` for a first look, `-- --only <part>` for one part of it.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inspect, parseArgs } from 'node:util';
import { build } from 'esbuild';
import { prepareBuild } from '../../server/launch/prepare.mjs';
import { projectRoot } from '../../server/launch/project-root.mjs';
import { serverBundle } from '../../server/launch/server-bundle.mjs';
import { exitOnSignals } from '../run/exit-on-signals.mjs';

// So that servers and databases go with a bench that is interrupted.
exitOnSignals();
const { values } = parseArgs({ options: { quick: { type: 'boolean' }, only: { type: 'string' } } });
const write = process.stdout.write.bind(process.stdout);
// What the build and the servers say is not a figure.
process.stdout.write = process.stderr.write.bind(process.stderr);
process.chdir(projectRoot);
// Only the parts that open pages need the screens.
if (!values.only || ['script', 'console', 'debrief', 'replay-jump'].includes(values.only))
  await prepareBuild(projectRoot);
const common = serverBundle(projectRoot, '');
const bundles = {
  bench: 'tests/bench/bench.ts',
  'forestall-server': 'tests/bench/servers/forestall-server.ts',
  'plain-server': 'tests/bench/servers/plain-server.ts',
};
for (const [name, entry] of Object.entries(bundles)) {
  await build({ ...common, entryPoints: [entry], outfile: join('dist', `${name}.mjs`) });
}
let code = 0;
try {
  const { bench } = await import(pathToFileURL(join(projectRoot, 'dist', 'bench.mjs')).href);
  await bench({
    isQuick: values.quick ?? false,
    only: values.only,
    report: (figure) => write(`${JSON.stringify(figure)}\n`),
  });
} catch (thrown) {
  process.stderr.write(`${inspect(thrown)}\n`);
  code = 1;
} finally {
  for (const name of Object.keys(bundles)) {
    rmSync(join(projectRoot, 'dist', `${name}.mjs`), { force: true });
    rmSync(join(projectRoot, 'dist', `${name}.mjs.map`), { force: true });
  }
}
process.exit(code);
