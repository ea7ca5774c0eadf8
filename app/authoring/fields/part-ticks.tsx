'use client';

import type { ReactNode } from 'react';
import { CheckList } from '../../parts/check-list';
import type { ChoiceOption } from '../../parts/radio-list';
import { ClashChoice } from './clash-choice';
import styles from './fields.module.css';
import { useField } from './use-field';

interface PartTicksProps {
  part: string;
  field: string;
  label: ReactNode;
  hint?: ReactNode;
  options: ChoiceOption<string>[];
  /** An empty choice is left out of the part altogether. */
  isOptional?: boolean;
}

/** Any of several. It is saved as soon as it is ticked; an id that is no option any more stays until somebody ticks. */
export function PartTicks({ part, field, label, hint, options, isOptional }: PartTicksProps) {
  const { id, value, set, leave, clash, error, look, isReadOnly } = useField(part, field);
  return (
    <div className={styles.field} data-field={field} id={id} tabIndex={-1}>
      <CheckList
        {...{ label, hint, error }}
        note={look}
        options={isReadOnly ? options.map((one) => ({ ...one, isDisabled: true })) : options}
        values={Array.isArray(value) ? value.map(String) : []}
        onChange={(values) => {
          set(values.length === 0 && isOptional ? undefined : values);
          leave();
        }}
      />
      <ClashChoice part={part} clash={clash} />
    </div>
  );
}
