'use client';

import {
  type CSSProperties,
  type Ref,
  type TextareaHTMLAttributes,
  useId,
  useLayoutEffect,
  useRef,
} from 'react';
import styles from './field.module.css';
import { describedBy, FieldFrame, type FieldLabels } from './field-frame';

export type TextAreaProps = FieldLabels &
  Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'className' | 'style'> & {
    ref?: Ref<HTMLTextAreaElement>;
  };

/** Text on a rule that grows with what is written. */
export function TextArea({
  label,
  hint,
  note,
  error,
  number,
  isSub,
  isLive,
  id,
  ref,
  rows = 1,
  ...area
}: TextAreaProps) {
  const ownId = useId();
  const fieldId = id ?? ownId;
  const own = useRef<HTMLTextAreaElement | null>(null);
  const grow = () => {
    const element = own.current;
    if (!element || growsByItself()) return;
    element.style.blockSize = 'auto';
    element.style.blockSize = `${element.scrollHeight + 1}px`;
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: the text decides the height, whoever changed it.
  useLayoutEffect(grow, [area.value, area.defaultValue]);
  return (
    <FieldFrame id={fieldId} {...{ label, hint, note, error, number, isSub, isLive }}>
      <textarea
        id={fieldId}
        rows={rows}
        style={{ '--rows': rows } as CSSProperties}
        className={styles.control}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(fieldId, { error, note })}
        ref={(element) => {
          own.current = element;
          if (typeof ref === 'function') ref(element);
          else if (ref) ref.current = element;
        }}
        {...area}
        onInput={(event) => {
          grow();
          area.onInput?.(event);
        }}
      />
    </FieldFrame>
  );
}

/** Whether the browser gives a field the height of its text. Measuring it lays the whole page out, for each field anew. */
const growsByItself = () => CSS.supports('field-sizing', 'content');
