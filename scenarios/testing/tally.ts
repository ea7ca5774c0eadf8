import { counted } from '../../exercise/testing/a-vote';
import type { Roll } from '../../exercise/voting/rule';
import type { ReadyBody } from '../bodies/ready-body';

/** Which rule of the body, and what is settled when the vote opens; by default its first rule on substance. */
export interface On extends Roll {
  rule?: string;
  kind?: 'substance' | 'procedure';
  /** How many seats are played, from the first on. */
  played?: number;
}

/** Ballots in runs, in the order of the members: `9y 6a` is nine yes and six abstentions. Letters as in `ballots`. */
export function letters(runs: string): string {
  return runs.replaceAll(/(\d+)(\S)/gu, (_, count: string, letter: string) => letter.repeat(Number(count)));
}

/**
 * The tally of a vote in a few words: `adopted: threshold 9/15`, and in brackets what would have been without what stopped
 * it. Where a body does not count yes votes there is no number.
 */
export function tallied(body: ReadyBody, runs: string, on: On = {}): string {
  const { rule: id, ...more } = on;
  const found = id ? body.rules.find((candidate) => candidate.id === id) : body.rules[0];
  if (!found) throw new Error(`${body.id} has no rule ${id}`);
  const result = counted(letters(runs), { rule: found.rule, members: body.members, ...more });
  const { adopted, why, way, needed, of, otherwise } = result;
  const numbers = way && way !== 'sign-on' ? '' : ` ${needed}/${of}`;
  const without = otherwise ? ` (else ${otherwise.adopted ? 'adopted' : otherwise.why})` : '';
  return `${adopted ? 'adopted' : 'not adopted'}: ${why}${numbers}${without}`;
}

/** A tally worked out by hand: ballots, what comes out, and how the vote was held. */
export type Row = readonly [runs: string, expected: string, on?: On];

/** Rows with names, for a table of tests. */
export const rowsOf = (rows: Row[]) => rows.map(([runs, expected, on = {}]) => ({ runs, expected, on }));
