import { availableParallelism, cpus, totalmem } from 'node:os';
import { type Report, tell } from './figures';

/** The machine's size, without which no other figure says anything. */
export function tellMachine(report: Report): void {
  const [cpu] = cpus();
  tell(
    report,
    `machine, cores (${cpu?.model.trim() ?? 'unknown processor'})`,
    availableParallelism(),
    'count',
  );
  tell(report, 'machine, memory', totalmem() / 1_000_000, 'MB');
}
