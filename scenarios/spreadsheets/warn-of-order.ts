import type { ImportedInject } from '../../exercise/authoring/spreadsheet-report';
import type { Columns } from './map-columns';
import { quoted, type Warnings } from './warnings';

/** Warns of ids that stand twice, of times whose day is missing and of times that run backward; nothing is put in another order. */
export function warnOfOrder(
  injects: readonly ImportedInject[],
  partOf: (inject: ImportedInject) => number,
  { mapped }: Columns,
  { add }: Warnings,
): void {
  const rows = new Map<string, number>();
  for (const { id, row } of injects) {
    if (id === null) continue;
    const before = rows.get(id);
    if (before === undefined) rows.set(id, row);
    else
      add(
        'duplicate-id',
        row,
        mapped.id?.column ?? null,
        `The id ${quoted(id)} of row ${row} stands in row ${before} already: both were read. Give one of them another id.`,
      );
  }
  const dated = injects.some(
    ({ date, when }) => date !== undefined && when.minute !== null && when.as !== 'wall',
  );
  for (const { row, time, date, when } of injects) {
    if (!dated || date !== undefined || when.as !== 'wall') continue;
    add(
      'time-doubtful',
      row,
      mapped.date?.column ?? null,
      `Row ${row} is due at ${quoted(time)} and names no day, as others do: write its day into the sheet.`,
    );
  }
  let before: ImportedInject | null = null;
  for (const inject of injects) {
    if (inject.when.minute === null) continue;
    if (before && areOneDay(before, inject, partOf) && instantOf(inject) < instantOf(before)) {
      add(
        'time-backward',
        inject.row,
        mapped.time?.column ?? null,
        `Row ${inject.row} is due at ${quoted(inject.time)}, before ${quoted(before.time)} of row ${before.row} above it: the order of the sheet was kept.`,
      );
    }
    before = inject;
  }
}

/** Times can be compared where both count from the same: one start, or one day and one part of the sheet. */
function areOneDay(
  one: ImportedInject,
  other: ImportedInject,
  partOf: (inject: ImportedInject) => number,
): boolean {
  if (one.when.as !== other.when.as) return false;
  if (one.when.as === 'relative') return true;
  if (one.when.day && other.when.day) return true;
  return (
    one.when.as === 'wall' &&
    partOf(one) === partOf(other) &&
    (one.date ?? '') === (other.date ?? '') &&
    (one.phase ?? '') === (other.phase ?? '')
  );
}

function instantOf({ when }: ImportedInject): number {
  const [year = 0, month = 0, day = 0] = (when.day ?? '').split('-').map(Number);
  // Days need only be in order, not counted.
  return ((year * 12 + month) * 31 + day) * 1440 + (when.minute ?? 0);
}
