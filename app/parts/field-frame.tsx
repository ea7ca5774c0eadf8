import { IconAlertTriangle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { classNames } from './class-names';
import styles from './field.module.css';

/** What every field has around its control. */
export interface FieldLabels {
  label: ReactNode;
  /** Quiet words after the label: "any name will do". */
  hint?: ReactNode;
  /** A sentence under the control. */
  note?: ReactNode;
  /** What is wrong and what to do; null or empty when nothing is. */
  error?: ReactNode;
  /** The number of the line on a card; with it the label stands in a column of its own. */
  number?: number;
  /** A line without a number under a numbered one, in the same columns. */
  isSub?: boolean;
  /** Someone else is writing here now. */
  isLive?: boolean;
}

interface FieldFrameProps extends FieldLabels {
  id: string;
  /** `group` for radios, where the label cannot point at one control. */
  as?: 'field' | 'group';
  children: ReactNode;
}

/** The id of the sentence that describes a control, for `aria-describedby`. */
export function describedBy(
  id: string,
  { error, note }: Pick<FieldLabels, 'error' | 'note'>,
): string | undefined {
  return error ? `${id}-error` : note ? `${id}-note` : undefined;
}

/** Label, control, note and error; stacked, or in the columns of a numbered form. */
export function FieldFrame({
  id,
  as = 'field',
  label,
  hint,
  note,
  error,
  number,
  isSub,
  isLive,
  children,
}: FieldFrameProps) {
  const isLine = number !== undefined || isSub;
  const labelContent = (
    <>
      {label}
      {hint ? <small> {hint}</small> : null}
    </>
  );
  return (
    <div
      className={classNames(
        styles.field,
        isLine && styles.line,
        isSub && styles.sub,
        Boolean(error) && styles.wrong,
        isLive && styles.live,
      )}
      {...(as === 'group'
        ? {
            role: 'group',
            'aria-labelledby': `${id}-label`,
            'aria-describedby': describedBy(id, { error, note }),
          }
        : {})}
    >
      {number !== undefined ? <span className={styles.number}>{number}</span> : null}
      {as === 'field' ? (
        <label className={styles.label} htmlFor={id}>
          {labelContent}
        </label>
      ) : (
        <span className={styles.label} id={`${id}-label`}>
          {labelContent}
        </span>
      )}
      <div className={styles.rest}>
        {children}
        {note ? (
          <p className={styles.note} id={`${id}-note`}>
            {note}
          </p>
        ) : null}
        {error ? (
          <p className={styles.error} id={`${id}-error`} role="alert">
            <IconAlertTriangle size={16} stroke={2} aria-hidden="true" />
            <span>{error}</span>
          </p>
        ) : null}
      </div>
    </div>
  );
}
