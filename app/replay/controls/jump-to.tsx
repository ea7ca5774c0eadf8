'use client';

import { useTranslations } from 'next-intl';
import { SelectField } from '../../parts/select-field';
import { type Mark, markAt } from '../read/marks';
import { useMarkWords } from './use-mark-words';

/** Goes to where a step was opened. */
export function JumpTo({
  marks,
  position,
  isDisabled,
  onGoTo,
}: {
  marks: readonly Mark[];
  position: number;
  isDisabled: boolean;
  onGoTo: (position: number) => void;
}) {
  const t = useTranslations('replay');
  const words = useMarkWords();
  return (
    <SelectField
      label={t('jump')}
      placeholder={t('beforePlay')}
      options={marks.map((mark) => ({ value: String(mark.position), label: words(mark) }))}
      value={String(markAt(marks, position)?.position ?? '')}
      disabled={isDisabled}
      onChange={(event) => onGoTo(Number(event.target.value))}
    />
  );
}
