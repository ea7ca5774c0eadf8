import { rulesVersion } from '../../../exercise/event';
import type { Tape } from './tape';

/**
 * What is to be said of the rules at a position: nothing, that it is not known by which version it was decided (`unknown`), or
 * that it was another than the one that shows it (`other`).
 */
export type RulesNote =
  | { kind: 'same' }
  | { kind: 'unknown'; shown: number }
  | { kind: 'other'; decided: number; shown: number };

/** What is to be said of the rules at a position of a tape. */
export function rulesAt({ lines }: Tape, position: number, shown = rulesVersion): RulesNote {
  const spans = lines
    .slice(0, Math.max(1, position))
    .flatMap((line) => ('rules' in line ? [line.rules] : []));
  const decided = spans.at(-1) ?? null;
  if (decided === null) return { kind: 'unknown', shown };
  return decided === shown ? { kind: 'same' } : { kind: 'other', decided, shown };
}

/** Where a tape crosses from one version of the rules to another: the position, and the version from there on. */
export function crossingsOf({ lines }: Tape): { position: number; at: number; rules: number }[] {
  return lines.flatMap((line, index) =>
    'rules' in line && line.rules !== null && index > 0
      ? [{ position: index + 1, at: line.at, rules: line.rules }]
      : [],
  );
}
