'use client';

import type { ReactNode } from 'react';
import { SelectField, type SelectOption } from '../../parts/select-field';
import { ClashChoice } from './clash-choice';
import styles from './fields.module.css';
import { useField } from './use-field';

interface PartChoiceProps {
  part: string;
  field: string;
  label: ReactNode;
  hint?: ReactNode;
  options: SelectOption[];
  /** The entry for nothing; left out where something has to be chosen. */
  none?: string;
  /** What stands in the part when nothing is chosen. */
  nothing?: null | undefined;
  /** Numbers are stored as numbers. */
  isNumber?: boolean;
}

/** One of several. It is saved as soon as it is chosen. */
export function PartChoice({ part, field, label, hint, options, none, nothing, isNumber }: PartChoiceProps) {
  const { id, value, set, leave, clash, error, look, isReadOnly } = useField(part, field);
  return (
    <div className={styles.field} data-field={field}>
      <SelectField
        {...{ id, label, hint, error, options }}
        note={look}
        placeholder={none}
        value={value === null || value === undefined ? '' : String(value)}
        disabled={isReadOnly}
        onChange={(event) => {
          const chosen = event.currentTarget.value;
          set(chosen === '' ? nothing : isNumber ? Number(chosen) : chosen);
          leave();
        }}
      />
      <ClashChoice part={part} clash={clash} />
    </div>
  );
}
