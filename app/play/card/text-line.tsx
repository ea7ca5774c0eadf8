'use client';

import { useTranslations } from 'next-intl';
import { TextArea } from '../../parts/text-area';
import { useCardDesk } from './card-scope';
import type { LineFieldProps } from './line-field-props';

/** The longest text of a line, in characters, as the server takes it. */
const longest = 600;

interface TextLineProps extends LineFieldProps {
  line: 'target' | 'effect' | 'agreement' | 'cost' | 'changeCourse';
}

/** A line in the team's own words. */
export function TextLine({ line, number }: TextLineProps) {
  const t = useTranslations('play.card');
  const desk = useCardDesk();
  if (!desk) return null;
  const { content, draft } = desk;
  const isLong = content[line].length > longest - 100;
  return (
    <TextArea
      label={t(`label.${line}`)}
      number={number}
      rows={number === undefined ? 3 : 1}
      maxLength={longest}
      placeholder={t(`placeholder.${line}`)}
      value={content[line]}
      note={isLong ? t('charactersLeft', { count: longest - content[line].length }) : undefined}
      onChange={(event) => draft.change({ [line]: event.currentTarget.value })}
    />
  );
}
