/** Ends the process with one sentence and exit code 1; the launch and the server refuse in the same way. */
export { refuse } from './refuse.mjs';
