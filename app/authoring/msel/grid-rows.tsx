'use client';

import { type CSSProperties, memo } from 'react';
import type { DraftFinding } from '../../../exercise/authoring/draft';
import { classNames } from '../../parts/class-names';
import { useFindings } from '../check/check-context';
import type { WrittenPart } from '../desk/desk-context';
import { CellEditor } from './cell-editor';
import type { Column } from './columns';
import styles from './grid.module.css';
import type { MselNames } from './names';
import type { GridCell } from './use-active-cell';
import type { CellEdit } from './use-cell-edit';

/** Few enough to be laid out within a frame, many enough that few bands are watched. */
const rowsPerBand = 10;

interface GridRowsProps {
  rows: WrittenPart<'inject'>[];
  columns: Column[];
  names: MselNames;
  chosen: string | null;
  active: GridCell;
  edit: CellEdit | null;
}

/** The rows in bands, of which only those near the window are laid out and painted; a row is drawn anew when it changed. */
export function GridRows({ rows, columns, names, chosen, active, edit }: GridRowsProps) {
  const weights = weightsOf(useFindings() ?? []);
  const bands = Array.from({ length: Math.ceil(rows.length / rowsPerBand) }, (_, at) => at * rowsPerBand);
  return bands.map((from) => {
    const band = rows.slice(from, from + rowsPerBand);
    return (
      <tbody key={from} className={styles.band} style={{ '--rows': band.length } as CSSProperties}>
        {band.map((row, at) => (
          <GridRow
            key={row.id}
            row={row}
            index={from + at}
            columns={columns}
            names={names}
            isChosen={row.id === chosen}
            weight={weights.get(row.id)}
            activeColumn={active.row === from + at ? active.column : null}
            edit={edit && active.row === from + at ? edit : null}
          />
        ))}
      </tbody>
    );
  });
}

/** The heaviest finding of each part. */
function weightsOf(findings: DraftFinding[]): Map<string, DraftFinding['weight']> {
  const weights = new Map<string, DraftFinding['weight']>();
  for (const { part, weight } of findings) {
    if (part !== null && weights.get(part) !== 'stops') weights.set(part, weight);
  }
  return weights;
}

interface GridRowProps {
  row: WrittenPart<'inject'>;
  index: number;
  columns: Column[];
  names: MselNames;
  isChosen: boolean;
  /** The heaviest finding in the line. */
  weight: DraftFinding['weight'] | undefined;
  activeColumn: number | null;
  edit: CellEdit | null;
}

const GridRow = memo(function GridRow({
  row,
  index,
  columns,
  names,
  isChosen,
  weight,
  activeColumn,
  edit,
}: GridRowProps) {
  return (
    <tr
      aria-rowindex={index + 2}
      aria-selected={isChosen}
      data-weight={weight}
      className={classNames(styles.row, isChosen && styles.chosen)}
    >
      {columns.map((column, at) => {
        const isActive = at === activeColumn;
        return (
          <td
            key={column.id}
            // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a cell of a grid takes the focus and is written in.
            role="gridcell"
            aria-colindex={at + 1}
            aria-readonly={column.kind === 'fixed' ? true : undefined}
            tabIndex={isActive ? 0 : -1}
            data-row={index}
            data-column={at}
            className={classNames(styles.cell, column.kind === 'long' && styles.long)}
            dir="auto"
          >
            {isActive && edit ? (
              <CellEditor column={column} names={names} edit={edit} />
            ) : (
              column.read(row.value, names)
            )}
          </td>
        );
      })}
    </tr>
  );
});
