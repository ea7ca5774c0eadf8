import type { Reducer } from '../../../exercise/evolution';
import { readTape, type Tape } from '../read/tape';
import { foldTape, type TapeFold } from '../read/tape-fold';

/** A replay that is there and can be read at any position. */
export interface LoadedTape {
  tape: Tape;
  fold: TapeFold;
}

/**
 * What came of asking for a replay. A refusal has the server's code and sentence; this side's own codes, `NoAnswer` for a
 * server that could not be reached and `NotWhole` for an answer that broke off, come without one.
 */
export type TapeAnswer = { ok: true; loaded: LoadedTape } | RefusedTape;

/** A replay that did not come. */
export interface RefusedTape {
  ok: false;
  code: string;
  message: string;
}

/** How many lines are folded before the page may answer to its person again. */
const slice = 512;

/**
 * Fetches a replay and folds it once, in slices, so that every later jump is short.
 * @param query `?seat=…` or `?channel=…`; empty for the asker's own
 */
export async function fetchTape(
  exerciseId: string,
  token: string,
  query: string,
  evolve: Reducer,
): Promise<TapeAnswer> {
  const response = await fetch(`/api/exercises/${encodeURIComponent(exerciseId)}/replay${query}`, {
    headers: { authorization: `Bearer ${token}` },
    cache: 'no-store',
  }).catch(() => null);
  if (!response) return { ok: false, code: 'NoAnswer', message: '' };
  try {
    if (!response.ok) {
      const { code = 'NotWhole', message = '' } = (await response.json()) as Partial<RefusedTape>;
      return { ok: false, code, message };
    }
    const tape = readTape(await response.text());
    const fold = foldTape(tape, evolve);
    for (let position = 0; position < tape.lines.length; position += slice) {
      fold.at(position);
      await new Promise((resolve) => setTimeout(resolve));
    }
    return { ok: true, loaded: { tape, fold } };
  } catch {
    return { ok: false, code: 'NotWhole', message: '' };
  }
}
