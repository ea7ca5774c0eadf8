'use client';

import { useState } from 'react';
import type { SelectOption } from '../../parts/select-field';
import styles from './part-rows.module.css';

/** One field of each entry of a list. */
export interface RowColumn<Row> {
  key: string;
  label: string;
  /** `wide` takes a line of its own. */
  width?: 'narrow' | 'wide';
  read: (row: Row) => string;
  /** The entry with another text in this field. */
  write: (row: Row, text: string) => Row;
  /** With options one of them is chosen; without, it is typed. */
  options?: SelectOption[];
  isNumber?: boolean;
  isLong?: boolean;
  isTick?: boolean;
  maxLength?: number;
}

/** A column that holds a text under its own key. */
export function textColumn<Row>(
  key: keyof Row & string,
  label: string,
  more: Partial<RowColumn<Row>> = {},
): RowColumn<Row> {
  return {
    key,
    label,
    read: (row) => String(row[key] ?? ''),
    write: (row, text) => ({ ...row, [key]: more.isNumber ? Number(text) || 0 : text }),
    ...more,
  };
}

interface RowCellProps<Row> {
  id: string;
  column: RowColumn<Row>;
  row: Row;
  isReadOnly: boolean;
  onChange: (row: Row) => void;
  onLeave: () => void;
}

/** The control of one field of an entry, with its label above. */
export function RowCell<Row>({ id, column, row, isReadOnly, onChange, onLeave }: RowCellProps<Row>) {
  const { label, width, read, write, options, isNumber, isLong, isTick, maxLength } = column;
  // A list within a field, or a number, is not always what was typed: while it is typed, the letters stay.
  const [typed, setTyped] = useState<string | null>(null);
  const shared = {
    id,
    className: styles.control,
    disabled: isReadOnly,
    value: typed ?? read(row),
    onBlur: () => {
      setTyped(null);
      onLeave();
    },
  };
  const change = (text: string) => {
    setTyped(text);
    onChange(write(row, text));
  };
  if (isTick) {
    return (
      <label className={styles.tick}>
        <input
          type="checkbox"
          id={id}
          checked={read(row) === 'yes'}
          disabled={isReadOnly}
          onChange={(event) => change(event.currentTarget.checked ? 'yes' : '')}
          onBlur={onLeave}
        />
        {label}
      </label>
    );
  }
  return (
    <div className={width === 'wide' ? styles.wide : width === 'narrow' ? styles.narrow : styles.cell}>
      <label className={styles.cellLabel} htmlFor={id}>
        {label}
      </label>
      {options ? (
        <select {...shared} onChange={(event) => change(event.currentTarget.value)}>
          {withChosen(options, shared.value).map(({ value, label: words }) => (
            <option key={value} value={value}>
              {words}
            </option>
          ))}
        </select>
      ) : isLong ? (
        <textarea
          {...shared}
          rows={1}
          dir="auto"
          maxLength={maxLength}
          onChange={(event) => change(event.currentTarget.value)}
        />
      ) : (
        <input
          {...shared}
          dir="auto"
          autoComplete="off"
          maxLength={maxLength}
          inputMode={isNumber ? 'numeric' : undefined}
          onChange={(event) => change(event.currentTarget.value)}
        />
      )}
    </div>
  );
}

/** The options with what stands in the entry, also where that is none of them: a list must not show another choice. */
function withChosen(options: SelectOption[], chosen: string) {
  const all = options.flatMap((option) => ('group' in option ? option.options : [option]));
  return all.some(({ value }) => value === chosen) ? all : [{ value: chosen, label: chosen }, ...all];
}
