import { IconChevronDown } from '@tabler/icons-react';
import { type Ref, type SelectHTMLAttributes, useId } from 'react';
import styles from './field.module.css';
import { describedBy, FieldFrame, type FieldLabels } from './field-frame';

/** One entry, or a named group of entries. */
export type SelectOption =
  | { value: string; label: string; isDisabled?: boolean }
  | { group: string; options: { value: string; label: string; isDisabled?: boolean }[] };

export type SelectFieldProps = FieldLabels &
  Omit<SelectHTMLAttributes<HTMLSelectElement>, 'className' | 'children'> & {
    options: SelectOption[];
    /** The first, empty entry; left out when there is always a choice. */
    placeholder?: string;
    ref?: Ref<HTMLSelectElement>;
  };

/** The device's own list on a rule: it is the lightest, and the one that every phone and screen reader knows. */
export function SelectField(props: SelectFieldProps) {
  const { label, hint, note, error, number, isSub, isLive, id, options, placeholder, ...select } = props;
  const ownId = useId();
  const fieldId = id ?? ownId;
  return (
    <FieldFrame id={fieldId} {...{ label, hint, note, error, number, isSub, isLive }}>
      <div className={styles.select}>
        <select
          id={fieldId}
          className={styles.control}
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy(fieldId, { error, note })}
          {...select}
        >
          {placeholder === undefined ? null : <option value="">{placeholder}</option>}
          {options.map((option) =>
            'group' in option ? (
              <optgroup key={option.group} label={option.group}>
                {option.options.map(entry)}
              </optgroup>
            ) : (
              entry(option)
            ),
          )}
        </select>
        <IconChevronDown size={16} stroke={2} aria-hidden="true" />
      </div>
    </FieldFrame>
  );
}

function entry({ value, label, isDisabled }: { value: string; label: string; isDisabled?: boolean }) {
  return (
    <option key={value} value={value} disabled={isDisabled}>
      {label}
    </option>
  );
}
