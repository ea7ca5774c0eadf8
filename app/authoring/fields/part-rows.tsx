'use client';

import { useTranslations } from 'next-intl';
import { type ReactNode, useId } from 'react';
import { Button } from '../../parts/button';
import { VisuallyHidden } from '../../parts/visually-hidden';
import { ClashChoice } from './clash-choice';
import styles from './part-rows.module.css';
import { RowCell, type RowColumn } from './row-cell';
import { useField } from './use-field';

interface PartRowsProps<Row> {
  part: string;
  field: string;
  label: string;
  hint?: ReactNode;
  columns: RowColumn<Row>[];
  addLabel: string;
  blank: (rows: Row[]) => Row;
  /** An empty list is left out of the part altogether. */
  isOptional?: boolean;
  /** A heading above says the label already: it is told to those who listen alone. */
  isNamedAbove?: boolean;
  /** Quiet words under an entry. */
  noteOf?: (row: Row) => ReactNode;
}

/** A list of short entries with the same few fields each: a row of fields for each, which can be added and removed. */
export function PartRows<Row>(props: PartRowsProps<Row>) {
  const { part, field, label, hint, columns, addLabel, blank, isOptional, isNamedAbove, noteOf } = props;
  const t = useTranslations('authoring.rows');
  const labelId = useId();
  const { id, value, set, leave, clash, error, look, isReadOnly } = useField(part, field);
  const rows = (Array.isArray(value) ? value : []) as Row[];
  const put = (next: Row[]) => set(next.length === 0 && isOptional ? undefined : next);
  const mayChange = !isReadOnly;
  return (
    <section className={styles.rows} id={id} tabIndex={-1} aria-labelledby={labelId} data-field={field}>
      <h4 className={styles.label} id={labelId}>
        {isNamedAbove ? <VisuallyHidden>{label}</VisuallyHidden> : label}{' '}
        {hint ? <small>{hint}</small> : null}
      </h4>
      {rows.length === 0 ? <p className={styles.none}>{t('none')}</p> : null}
      <ol>
        {rows.map((row, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: an entry is its place in the list.
          <li key={at} className={styles.row} id={`${id}.${at}`} tabIndex={-1}>
            {columns.map((column) => (
              <RowCell
                key={column.key}
                id={`${id}.${at}.${column.key}`}
                column={column}
                row={row}
                isReadOnly={isReadOnly}
                onChange={(changed) => put(rows.map((one, other) => (other === at ? changed : one)))}
                onLeave={leave}
              />
            ))}
            {mayChange ? (
              <Button
                look="text"
                aria-label={t('removeLabel', { label, number: at + 1 })}
                onClick={() => {
                  put(rows.filter((_, other) => other !== at));
                  leave();
                }}
              >
                {t('remove')}
              </Button>
            ) : null}
            {noteOf ? <p className={styles.note}>{noteOf(row)}</p> : null}
          </li>
        ))}
      </ol>
      {error ? (
        <p className={styles.error} role="alert">
          {error}
        </p>
      ) : null}
      {look ? <p className={styles.none}>{look}</p> : null}
      <ClashChoice part={part} clash={clash} />
      {mayChange ? (
        <Button
          look="line"
          size="small"
          onClick={() => {
            put([...rows, blank(rows)]);
            leave();
          }}
        >
          {addLabel}
        </Button>
      ) : null}
    </section>
  );
}
