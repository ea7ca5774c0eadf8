'use client';

import { useTranslations } from 'next-intl';
import { type FormItem, longestAnswer, optionsOf } from '../../exercise/forms/form';
import { RadioList } from '../parts/radio-list';
import { SegmentedChoice } from '../parts/segmented-choice';
import { TextArea } from '../parts/text-area';
import type { FormWords } from './use-form-words';

interface FormFieldProps {
  item: FormItem;
  words: FormWords;
  value: string;
  onChange: (value: string) => void;
}

/** One question of a form. */
export function FormField({ item, words, value, onChange }: FormFieldProps) {
  const t = useTranslations('forms');
  const label = words.ask(item.id);
  const options = (optionsOf(item) ?? []).map((option) => ({
    value: option,
    label: words.say(item, option),
  }));
  switch (item.kind) {
    case 'scale':
      return (
        <SegmentedChoice
          label={label}
          note={t('scale')}
          options={options}
          value={value || null}
          onChange={onChange}
        />
      );
    case 'choice':
      return <RadioList label={label} options={options} value={value || null} onChange={onChange} />;
    case 'text':
      return (
        <TextArea
          label={label}
          value={value}
          maxLength={longestAnswer}
          rows={2}
          onChange={(event) => onChange(event.target.value)}
        />
      );
  }
}
