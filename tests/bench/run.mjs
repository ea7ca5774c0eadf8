// `npm run bench`: JSON lines {name, value, unit} on standard output, everything else on standard error.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { prepareBuild } from '../../server/launch/prepare.mjs';
import { projectRoot } from '../../server/launch/project-root.mjs';
import { serverBundle } from '../../server/launch/server-bundle.mjs';

const write = process.stdout.write.bind(process.stdout);
// What the build and the servers say is not a figure.
process.stdout.write = process.stderr.write.bind(process.stderr);
process.chdir(projectRoot);
await prepareBuild(projectRoot);
const common = serverBundle(projectRoot, '');
const bundles = { bench: 'tests/bench/bench.ts', 'bench-server': 'tests/bench/bench-server.ts' };
for (const [name, entry] of Object.entries(bundles)) {
  await build({ ...common, entryPoints: [entry], outfile: join('dist', `${name}.mjs`) });
}
try {
  const { bench } = await import(pathToFileURL(join(projectRoot, 'dist', 'bench.mjs')).href);
  await bench({
    isQuick: process.argv.includes('--quick'),
    report: (figure) => write(`${JSON.stringify(figure)}\n`),
  });
} finally {
  for (const name of Object.keys(bundles)) {
    rmSync(join(projectRoot, 'dist', `${name}.mjs`), { force: true });
    rmSync(join(projectRoot, 'dist', `${name}.mjs.map`), { force: true });
  }
}
process.exit();
