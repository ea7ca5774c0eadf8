import { beginsIsolate, endsIsolate, hasRightToLeft } from './direction';

/**
 * A name or somebody's words as they stand in a sentence of another script: they turn neither the sentence nor the full stop
 * behind them. A text without letters from the right stays as it is.
 */
export function isolated(text: string): string {
  return hasRightToLeft(text) ? `${beginsIsolate}${text}${endsIsolate}` : text;
}

/** The words of a paper whose names and texts keep their direction to themselves, in every sentence. */
export function isolatingValues<T extends object>(say: T): T {
  const plain = say as unknown as (key: string, values?: Record<string, unknown>) => string;
  const isolating = (key: string, values?: Record<string, unknown>) =>
    plain(key, values && isolatedIn(values));
  return Object.assign(isolating, say) as unknown as T;
}

function isolatedIn(values: Record<string, unknown>): Record<string, unknown> {
  const each = Object.entries(values).map(([name, value]) => [
    name,
    typeof value === 'string' ? isolated(value) : value,
  ]);
  return Object.fromEntries(each) as Record<string, unknown>;
}
