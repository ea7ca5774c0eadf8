import { type InputHTMLAttributes, type Ref, useId } from 'react';
import styles from './field.module.css';
import { describedBy, FieldFrame, type FieldLabels } from './field-frame';

export type TextFieldProps = FieldLabels &
  Omit<InputHTMLAttributes<HTMLInputElement>, 'className'> & { ref?: Ref<HTMLInputElement> };

/** One line of text on a rule, like a printed form. */
export function TextField({
  label,
  hint,
  note,
  error,
  number,
  isSub,
  isLive,
  id,
  type = 'text',
  ...input
}: TextFieldProps) {
  const ownId = useId();
  const fieldId = id ?? ownId;
  return (
    <FieldFrame id={fieldId} {...{ label, hint, note, error, number, isSub, isLive }}>
      <input
        id={fieldId}
        type={type}
        className={styles.control}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(fieldId, { error, note })}
        {...input}
      />
    </FieldFrame>
  );
}
