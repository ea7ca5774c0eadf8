import { nodeRefusal } from './node-refusal.mjs';
import { refuse } from './refuse.mjs';

/** Ends the command with a sentence when this Node is too old for it. */
export function refuseOldNode() {
  const refusal = nodeRefusal(process.versions.node);
  if (refusal) refuse(refusal);
}
