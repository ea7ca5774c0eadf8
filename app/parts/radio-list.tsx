import { type ReactNode, useId } from 'react';
import styles from './choice-list.module.css';
import { classNames } from './class-names';
import { FieldFrame, type FieldLabels } from './field-frame';

/** One entry of a list of choices. */
export interface ChoiceOption<Value extends string> {
  value: Value;
  label: ReactNode;
  /** A quiet line under the words. */
  note?: ReactNode;
  /** A figure at the end of the row. */
  end?: ReactNode;
  isDisabled?: boolean;
}

export interface RadioListProps<Value extends string> extends FieldLabels {
  options: ChoiceOption<Value>[];
  /** Null when nothing is chosen yet. */
  value: Value | null;
  onChange: (value: Value) => void;
  /** Rules between the rows, as when a list fills a phone. */
  isRuled?: boolean;
}

/** One of several sentences. */
export function RadioList<Value extends string>({
  options,
  value,
  onChange,
  isRuled,
  ...labels
}: RadioListProps<Value>) {
  const id = useId();
  return (
    <FieldFrame id={id} as="group" {...labels}>
      <div className={classNames(isRuled && styles.ruled)}>
        {options.map((option) => (
          <ChoiceRow
            key={option.value}
            option={option}
            type="radio"
            name={id}
            isChecked={option.value === value}
            onChange={() => onChange(option.value)}
          />
        ))}
      </div>
    </FieldFrame>
  );
}

interface ChoiceRowProps {
  option: ChoiceOption<string>;
  type: 'radio' | 'checkbox';
  name: string;
  isChecked: boolean;
  onChange: (isChecked: boolean) => void;
}

/** One row with its mark; shared by the radio list and the check list. */
export function ChoiceRow({ option, type, name, isChecked, onChange }: ChoiceRowProps) {
  return (
    <label className={styles.option}>
      <input
        type={type}
        name={name}
        value={option.value}
        checked={isChecked}
        disabled={option.isDisabled}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span>
        <span className={styles.name}>{option.label}</span>
        {option.note ? <span className={styles.note}>{option.note}</span> : null}
      </span>
      {option.end ? <span className={styles.end}>{option.end}</span> : null}
    </label>
  );
}
