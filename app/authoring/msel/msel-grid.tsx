'use client';

import { useTranslations } from 'next-intl';
import { type CSSProperties, useMemo, useState } from 'react';
import type { WrittenPart } from '../desk/desk-context';
import { columnsOf } from './columns';
import styles from './grid.module.css';
import { GridFilter } from './grid-filter';
import { GridRows } from './grid-rows';
import { inShownOrder, type Shown } from './in-shown-order';
import type { MselNames } from './names';
import { PasteDialog } from './paste-dialog';
import type { PastePlan } from './paste-plan';
import { useGrid } from './use-grid';

interface MselGridProps {
  injects: WrittenPart<'inject'>[];
  names: MselNames;
  /** The part whose panel is open; null when none is. */
  chosen: string | null;
  isReadOnly: boolean;
}

/** The MSEL as a grid of cells, for the keyboard as a spreadsheet. Sorting and filtering change what is shown alone. */
export function MselGrid({ injects, names, chosen, isReadOnly }: MselGridProps) {
  const t = useTranslations('authoring.msel');
  const [shown, setShown] = useState<Shown>({ text: '', move: null, sort: null });
  const [plan, setPlan] = useState<PastePlan | null>(null);
  const columns = useMemo(() => columnsOf(names), [names]);
  const rows = useMemo(() => inShownOrder(injects, columns, names, shown), [injects, columns, names, shown]);
  const grid = useGrid({ rows, columns, names, isReadOnly, all: injects, onPaste: setPlan });
  const template = columns.map(({ width }) => `${width}rem`).join(' ');
  return (
    <>
      <GridFilter
        shown={shown}
        onChange={setShown}
        moves={names.moves}
        count={rows.length}
        all={injects.length}
      />
      <p className={styles.help} id="msel-help">
        {t('help')}
      </p>
      <div className={styles.scroll}>
        <table
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a grid is a table for the keyboard.
          role="grid"
          aria-label={t('title')}
          aria-describedby="msel-help"
          aria-rowcount={rows.length + 1}
          aria-colcount={columns.length}
          className={styles.grid}
          style={{ '--columns': template, '--first': `${columns[0]?.width ?? 4}rem` } as CSSProperties}
          ref={grid.ref}
          {...grid.handlers}
        >
          <thead className={styles.head}>
            <tr className={styles.heads} aria-rowindex={1}>
              {columns.map((column) => {
                const isSorted = shown.sort?.column === column.id;
                const direction = isSorted && shown.sort?.isDown ? 'descending' : 'ascending';
                return (
                  <th
                    key={column.id}
                    scope="col"
                    className={styles.headCell}
                    aria-sort={isSorted ? direction : 'none'}
                  >
                    <button
                      type="button"
                      className={styles.sort}
                      tabIndex={-1}
                      onClick={() => setShown({ ...shown, sort: nextSort(shown.sort, column.id) })}
                    >
                      {column.name ?? t(`columns.${column.id as 'title'}`)}
                      <span aria-hidden="true">{isSorted ? (shown.sort?.isDown ? ' ↓' : ' ↑') : ''}</span>
                    </button>
                  </th>
                );
              })}
            </tr>
          </thead>
          <GridRows
            rows={rows}
            columns={columns}
            names={names}
            chosen={chosen}
            active={grid.active}
            edit={grid.edit}
          />
        </table>
      </div>
      <PasteDialog plan={plan} onClose={() => setPlan(null)} lastPlace={injects.at(-1)?.place ?? 0} />
    </>
  );
}

/** Up, down, then the stored order again. */
function nextSort(sort: Shown['sort'], column: string): Shown['sort'] {
  if (sort?.column !== column) return { column, isDown: false };
  return sort.isDown ? null : { column, isDown: true };
}
