import { oneAtATime } from '../papers/writing/one-at-a-time';

/** How many spreadsheets may be read or wait on one server: each takes seconds, and memory that an exercise may need. */
export const readingsMax = 8;

/** What is thrown where somebody's spreadsheet is being read already. */
export class OwnReadingUnderWay extends Error {
  override name = 'OwnReadingUnderWay';
}

/**
 * Lets one spreadsheet be read after the other, and one of each person at a time.
 *
 * @returns what runs a job for a person; it throws OwnReadingUnderWay, or TooManyFiles where too many wait
 */
export function readingLine(): <Value>(person: string, job: () => Promise<Value>) => Promise<Value> {
  const inTurn = oneAtATime(readingsMax);
  const under = new Set<string>();
  return async (person, job) => {
    if (under.has(person)) throw new OwnReadingUnderWay();
    under.add(person);
    try {
      return await inTurn(job);
    } finally {
      under.delete(person);
    }
  };
}
