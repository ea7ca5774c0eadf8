'use client';

import type { ReactNode } from 'react';
import { TextArea } from '../../parts/text-area';
import { TextField } from '../../parts/text-field';
import { ClashChoice } from './clash-choice';
import styles from './fields.module.css';
import { useField } from './use-field';

interface PartTextProps {
  part: string;
  field: string;
  label: ReactNode;
  hint?: ReactNode;
  /** Lines that it has from the start; one line that never grows when left out. */
  rows?: number;
  maxLength?: number;
  /** An empty text is left out of the part altogether. */
  isOptional?: boolean;
}

/** A text of a part. It is saved after a moment of rest, and when it is left. */
export function PartText({ part, field, label, hint, rows, maxLength, isOptional }: PartTextProps) {
  const { id, value, set, leave, clash, error, look, isReadOnly } = useField(part, field);
  const shared = {
    id,
    label,
    hint,
    error,
    maxLength,
    note: look,
    value: typeof value === 'string' ? value : '',
    readOnly: isReadOnly,
    dir: 'auto',
    onBlur: leave,
  };
  const write = (text: string) => set(text === '' && isOptional ? undefined : text);
  return (
    <div className={styles.field} data-field={field}>
      {rows === undefined ? (
        <TextField {...shared} autoComplete="off" onChange={(event) => write(event.currentTarget.value)} />
      ) : (
        <TextArea {...shared} rows={rows} onChange={(event) => write(event.currentTarget.value)} />
      )}
      <ClashChoice part={part} clash={clash} />
    </div>
  );
}
