import { type CSSProperties, useId } from 'react';
import { classNames } from './class-names';
import { FieldFrame, type FieldLabels } from './field-frame';
import styles from './segmented-choice.module.css';

export interface SegmentedChoiceProps<Value extends string> extends FieldLabels {
  options: { value: Value; label: string }[];
  /** Null when nothing is chosen yet. */
  value: Value | null;
  onChange: (value: Value) => void;
  isDisabled?: boolean;
}

/** One of a few words in a row. Radio buttons underneath, so the arrow keys work. */
export function SegmentedChoice<Value extends string>(props: SegmentedChoiceProps<Value>) {
  const { options, value, onChange, isDisabled = false, ...labels } = props;
  const id = useId();
  // Steps of a scale stand in one row on any phone.
  const isMany = options.length > 3 && options.some(({ label }) => label.length > 2);
  return (
    <FieldFrame id={id} as="group" {...labels}>
      <div className={styles.room}>
        <div
          className={classNames(styles.choice, isMany && styles.many)}
          style={{ '--count': options.length } as CSSProperties}
        >
          {options.map((option) => (
            <label key={option.value} className={styles.option}>
              <input
                type="radio"
                name={id}
                value={option.value}
                checked={option.value === value}
                disabled={isDisabled}
                onChange={() => onChange(option.value)}
              />
              <span>{option.label}</span>
            </label>
          ))}
        </div>
      </div>
    </FieldFrame>
  );
}
