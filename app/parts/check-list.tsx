import { useId } from 'react';
import styles from './choice-list.module.css';
import { classNames } from './class-names';
import { FieldFrame, type FieldLabels } from './field-frame';
import { type ChoiceOption, ChoiceRow } from './radio-list';

export interface CheckListProps<Value extends string> extends FieldLabels {
  options: ChoiceOption<Value>[];
  values: Value[];
  onChange: (values: Value[]) => void;
  isRuled?: boolean;
}

/** Any of several sentences. The values keep the order of the options. */
export function CheckList<Value extends string>({
  options,
  values,
  onChange,
  isRuled,
  ...labels
}: CheckListProps<Value>) {
  const id = useId();
  const change = (value: Value, isChecked: boolean) =>
    onChange(
      options
        .map((option) => option.value)
        .filter((one) => (one === value ? isChecked : values.includes(one))),
    );
  return (
    <FieldFrame id={id} as="group" {...labels}>
      <div className={classNames(isRuled && styles.ruled)}>
        {options.map((option) => (
          <ChoiceRow
            key={option.value}
            option={option}
            type="checkbox"
            name={id}
            isChecked={values.includes(option.value)}
            onChange={(isChecked) => change(option.value, isChecked)}
          />
        ))}
      </div>
    </FieldFrame>
  );
}
