'use client';

import type { CSSProperties, ReactNode } from 'react';
import styles from './board-table.module.css';

/** How many rows stand in a band: few enough to be laid out within a frame, many enough that few bands are watched. */
const rowsPerBand = 8;

/** The rows of a table in bands, of which only those near the window are laid out and painted. */
export function RowBands<Row>({ rows, children }: { rows: Row[]; children: (row: Row) => ReactNode }) {
  const bands = Array.from({ length: Math.ceil(rows.length / rowsPerBand) }, (_, at) =>
    rows.slice(at * rowsPerBand, (at + 1) * rowsPerBand),
  );
  return bands.map((band, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a band is its place.
    <tbody key={at} className={styles.band} style={{ '--rows': band.length } as CSSProperties}>
      {band.map(children)}
    </tbody>
  ));
}
