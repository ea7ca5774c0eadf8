/** One measured figure. */
export interface Figure {
  name: string;
  value: number;
  unit: 'ms' | 's' | 'kB' | 'MB' | 'count' | 'ratio' | 'per second';
  /** What it is to stay under, where something was promised. */
  aim?: number;
}

/** Where figures go. */
export type Report = (figure: Figure) => void;

/** The value below which the given share of the samples lies; NaN without samples. */
export function percentile(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  const index = Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1);
  return sorted[Math.max(0, index)] ?? Number.NaN;
}

/** The value in the middle; NaN without samples. */
export function median(samples: readonly number[]): number {
  return percentile(samples, 0.5);
}

/**
 * How much the values grow from one sample to the next, by least squares: the slope of the line that lies nearest to
 * them all. Zero for fewer than two.
 */
export function slope(values: readonly number[]): number {
  if (values.length < 2) return 0;
  const middle = (values.length - 1) / 2;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  let above = 0;
  let below = 0;
  for (const [index, value] of values.entries()) {
    above += (index - middle) * (value - mean);
    below += (index - middle) ** 2;
  }
  return above / below;
}

/** Two decimals are as much as a clock here is worth; below one, three digits that count. */
export function rounded(value: number): number {
  return Math.abs(value) < 1 ? Number(value.toPrecision(3)) : Math.round(value * 100) / 100;
}

/** Reports one value, rounded, beside what it is to stay under where something was promised. */
export function tell(report: Report, name: string, value: number, unit: Figure['unit'], aim?: number): void {
  report({ name, value: rounded(value), unit, ...(aim === undefined ? {} : { aim }) });
}

const shares = [
  ['p50', 0.5],
  ['p95', 0.95],
  ['p99', 0.99],
] as const;

/** Reports p50, p95 and p99 of samples in milliseconds. */
export function tellPercentiles(report: Report, name: string, samples: readonly number[]): void {
  for (const [label, share] of shares) tell(report, `${name}, ${label}`, percentile(samples, share), 'ms');
}
