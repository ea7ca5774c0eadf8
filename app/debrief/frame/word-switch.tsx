'use client';

import styles from './word-switch.module.css';

interface WordSwitchProps<Value extends string> {
  /** What is chosen between, for assistive technology. */
  label: string;
  options: { value: Value; label: string }[];
  value: Value;
  onChange: (value: Value) => void;
}

/** A few words in a row, one of them chosen: which form, which move, which text a figure shows. */
export function WordSwitch<Value extends string>({
  label,
  options,
  value,
  onChange,
}: WordSwitchProps<Value>) {
  return (
    <fieldset className={styles.switch} aria-label={label} data-no-print>
      {options.map((option) => (
        <button
          key={option.value}
          type="button"
          className={styles.option}
          aria-pressed={option.value === value}
          onClick={() => onChange(option.value)}
        >
          {option.label}
        </button>
      ))}
    </fieldset>
  );
}
