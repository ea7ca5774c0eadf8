'use client';

import { type ReactNode, type Ref, useId, useState } from 'react';
import { classNames } from '../parts/class-names';
import { FieldFrame } from '../parts/field-frame';
import styles from './code-field.module.css';
import { codeLength, normaliseCode } from './join-code';

export interface CodeFieldProps {
  label: ReactNode;
  hint?: ReactNode;
  error?: ReactNode;
  value: string;
  onChange: (code: string) => void;
  ref?: Ref<HTMLInputElement>;
}

/**
 * The join code in six boxes. Underneath is one ordinary field, so that pasting, dictation, a phone's keyboard and a screen
 * reader meet a single text; the boxes only show it.
 */
export function CodeField({ label, hint, error, value, onChange, ref }: CodeFieldProps) {
  const id = useId();
  const [caret, setCaret] = useState(0);
  const active = Math.min(Math.max(caret, 0), value.length, codeLength - 1);
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error}>
      <div className={classNames(styles.frame, Boolean(error) && styles.wrong)}>
        <input
          id={id}
          ref={ref}
          className={styles.input}
          name="code"
          value={value}
          // Longer than the code: a pasted "KTR-7MV" keeps its last letter.
          maxLength={codeLength + 6}
          autoComplete="off"
          autoCapitalize="characters"
          autoCorrect="off"
          spellCheck={false}
          inputMode="text"
          enterKeyHint="next"
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? `${id}-error` : undefined}
          onChange={(event) => {
            onChange(normaliseCode(event.currentTarget.value));
            setCaret(event.currentTarget.selectionStart ?? codeLength);
          }}
          onSelect={(event) => setCaret(event.currentTarget.selectionStart ?? codeLength)}
          onFocus={(event) => placeCaret(event.currentTarget)}
          onClick={(event) => placeCaret(event.currentTarget)}
        />
        <CodeBoxes code={value} active={active} />
      </div>
    </FieldFrame>
  );
}

/** The letters under the boxes cannot be aimed at: a full code is chosen whole, a part of one goes on at its end. */
function placeCaret(input: HTMLInputElement): void {
  const end = input.value.length;
  input.setSelectionRange(end < codeLength ? end : 0, end);
}

function CodeBoxes({ code, active }: { code: string; active: number }) {
  const box = (index: number) => (
    <span key={index} className={classNames(styles.box, index === active && styles.active)}>
      {code[index] ?? ''}
    </span>
  );
  return (
    <div className={styles.boxes} aria-hidden="true">
      {[0, 1, 2].map(box)}
      <span className={styles.dash} />
      {[3, 4, 5].map(box)}
    </div>
  );
}
