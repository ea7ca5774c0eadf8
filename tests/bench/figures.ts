/** One measured figure. */
export interface Figure {
  name: string;
  value: number;
  unit: 'ms' | 'kB' | 'count' | 'ratio';
}

/** Where figures go. */
export type Report = (figure: Figure) => void;

/** The value below which the given share of the samples lies. */
export function percentile(samples: number[], share: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  const index = Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1);
  return sorted[Math.max(0, index)] ?? Number.NaN;
}

/** Two decimals are as much as a clock here is worth. */
export function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

/** Reports p50, p95 and p99 of samples in milliseconds. */
export function reportPercentiles(report: Report, name: string, samples: number[]): void {
  for (const [label, share] of [
    ['p50', 0.5],
    ['p95', 0.95],
    ['p99', 0.99],
  ] as const) {
    report({ name: `${name} ${label}`, value: rounded(percentile(samples, share)), unit: 'ms' });
  }
}
