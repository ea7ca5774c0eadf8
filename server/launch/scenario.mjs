// `npm run --silent scenario -- import FILE | check FILE`: shows what a spreadsheet would bring, or what is wrong with a scenario.
import { refuseOldNode } from './refuse-old-node.mjs';

refuseOldNode();
const { fromSource } = await import('./from-source.mjs');
const { guarded } = await import('./guarded.mjs');
const { prepareInstall } = await import('./prepare.mjs');
const { projectRoot } = await import('./project-root.mjs');
const { withSpreadsheetThread } = await import('./spreadsheet-thread.mjs');
const write = process.stdout.write.bind(process.stdout);
// What an installation says is no part of what is printed.
process.stdout.write = process.stderr.write.bind(process.stderr);
await guarded(async () => {
  await prepareInstall(projectRoot);
  const { scenarioCommand } = await fromSource(projectRoot, [
    'server/spreadsheets/command/scenario-command.ts',
  ]);
  const words = process.argv.slice(2);
  const { out, say, code } = await withSpreadsheetThread(projectRoot, (script) =>
    scenarioCommand(words, script, process.env.INIT_CWD ?? process.cwd()),
  );
  if (out !== '') write(`${out}\n`);
  if (say !== '') console.error(say);
  process.exitCode = code;
});
