const acts = new Set<() => void>();
let isListening = false;

/**
 * Has something done when this process ends, such as ending a child.
 *
 * @returns takes it back
 */
export function whenTestsEnd(act: () => void): () => void {
  if (!isListening) {
    isListening = true;
    // One listener for all of them: Node warns about more than ten.
    process.once('exit', () => {
      for (const last of acts) last();
    });
  }
  acts.add(act);
  return () => acts.delete(act);
}
