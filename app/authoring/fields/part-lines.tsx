'use client';

import { type ReactNode, useState } from 'react';
import { TextArea } from '../../parts/text-area';
import { ClashChoice } from './clash-choice';
import styles from './fields.module.css';
import { useField } from './use-field';

interface PartLinesProps {
  part: string;
  field: string;
  label: ReactNode;
  hint?: ReactNode;
  rows?: number;
  /** An empty list is left out of the part altogether. */
  isOptional?: boolean;
}

/** A list of short texts, one to a line. Empty lines go when it is left. */
export function PartLines({ part, field, label, hint, rows = 3, isOptional }: PartLinesProps) {
  const { id, value, set, leave, clash, error, look, isReadOnly } = useField(part, field);
  const [typed, setTyped] = useState<string | null>(null);
  const lines = Array.isArray(value) ? value.map(String) : [];
  return (
    <div className={styles.field} data-field={field}>
      <TextArea
        {...{ id, label, hint, rows, error }}
        note={look}
        dir="auto"
        value={typed ?? lines.join('\n')}
        readOnly={isReadOnly}
        onChange={(event) => {
          const text = event.currentTarget.value;
          setTyped(text);
          const list = linesOf(text);
          set(list.length === 0 && isOptional ? undefined : list);
        }}
        onBlur={() => {
          setTyped(null);
          leave();
        }}
      />
      <ClashChoice part={part} clash={clash} />
    </div>
  );
}

const linesOf = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
