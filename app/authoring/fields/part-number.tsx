'use client';

import { type ReactNode, useState } from 'react';
import { TextField } from '../../parts/text-field';
import { ClashChoice } from './clash-choice';
import styles from './fields.module.css';
import { useField } from './use-field';

interface PartNumberProps {
  part: string;
  field: string;
  label: ReactNode;
  hint?: ReactNode;
}

/** A whole number of a part: minutes, places, people. What is no number stays as typed and is not saved. */
export function PartNumber({ part, field, label, hint }: PartNumberProps) {
  const { id, value, set, leave, clash, error, look, isReadOnly } = useField(part, field);
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <div className={styles.number} data-field={field}>
      <TextField
        {...{ id, label, hint, error }}
        note={look}
        inputMode="numeric"
        autoComplete="off"
        value={typed ?? (typeof value === 'number' ? String(value) : '')}
        readOnly={isReadOnly}
        onChange={(event) => {
          const text = event.currentTarget.value;
          setTyped(text);
          if (/^\d{1,6}$/u.test(text.trim())) set(Number(text));
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
