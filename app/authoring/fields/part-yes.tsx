'use client';

import type { ReactNode } from 'react';
import { ChoiceRow } from '../../parts/radio-list';
import styles from './fields.module.css';
import { useField } from './use-field';

interface PartYesProps {
  part: string;
  field: string;
  label: ReactNode;
  note?: ReactNode;
  /** What stands in the part when it is not ticked. */
  no?: false | undefined;
}

/** Yes or no. */
export function PartYes({ part, field, label, note, no }: PartYesProps) {
  const { id, value, set, leave, look, isReadOnly } = useField(part, field);
  return (
    <div className={styles.field} data-field={field} id={id} tabIndex={-1}>
      <ChoiceRow
        option={{ value: 'yes', label, note: look ?? note, isDisabled: isReadOnly }}
        type="checkbox"
        name={id}
        isChecked={value === true}
        onChange={(isChecked) => {
          set(isChecked ? true : no);
          leave();
        }}
      />
    </div>
  );
}
