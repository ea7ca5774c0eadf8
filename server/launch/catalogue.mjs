// `npm run --silent catalogue`: prints everything that the framework holds as one JSON document on standard output.
import { refuseOldNode } from './refuse-old-node.mjs';

refuseOldNode();
const { fromSource } = await import('./from-source.mjs');
const { guarded } = await import('./guarded.mjs');
const { prepareInstall } = await import('./prepare.mjs');
const { projectRoot } = await import('./project-root.mjs');
const write = process.stdout.write.bind(process.stdout);
// What an installation says is no part of the document.
process.stdout.write = process.stderr.write.bind(process.stderr);
await guarded(async () => {
  await prepareInstall(projectRoot);
  const { catalogue } = await fromSource(projectRoot, ['framework/catalogue.ts']);
  write(`${JSON.stringify(catalogue(), null, 2)}\n`);
});
