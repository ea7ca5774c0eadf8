import { rulesVersion } from '../../../exercise/event';
import type { Tape } from './tape';

/** A stretch of a tape that was decided under one version of the rules; null where that was not kept. */
export interface RulesStretch {
  /** The position from which on it holds. */
  position: number;
  rules: number | null;
}

/**
 * What is to be said of the rules at a position: whether it was decided by those that show it (`same`), by others, or by rules
 * that are not known; and which version began last with a crossing, if any did.
 */
export interface RulesNote {
  kind: 'same' | 'other' | 'unknown';
  decided: number | null;
  shown: number;
  crossedTo: number | null;
}

/** The stretches of a tape, in their order. */
export function stretchesOf({ lines }: Tape): RulesStretch[] {
  return lines.flatMap((line, index) =>
    'rules' in line ? [{ position: index + 1, rules: line.rules }] : [],
  );
}

/** What is to be said of the rules at a position. */
export function rulesAt(
  stretches: readonly RulesStretch[],
  position: number,
  shown = rulesVersion,
): RulesNote {
  const index = Math.max(
    0,
    stretches.findLastIndex((one) => one.position <= position),
  );
  const decided = stretches[index]?.rules ?? null;
  const kind = decided === null ? 'unknown' : decided === shown ? 'same' : 'other';
  return { kind, decided, shown, crossedTo: index > 0 ? decided : null };
}
