'use client';

import { useTranslations } from 'next-intl';
import { useLayoutEffect, useRef } from 'react';
import { SegmentedChoice } from '../parts/segmented-choice';
import { TextArea } from '../parts/text-area';
import { TextField } from '../parts/text-field';
import { type DraftContent, draftLimits } from './draft-content';
import styles from './draft-fields.module.css';
import { NumberedText } from './numbered-text';
import { insertPhrase } from './paragraphs';
import { PhraseBank } from './phrase-bank';

export interface DraftFieldsProps {
  content: DraftContent;
  onChange: (part: Partial<DraftContent>) => void;
}

/** The draft for the one who holds the pen: title, text with the phrase bank, and how it will read. */
export function DraftFields({ content, onChange }: DraftFieldsProps) {
  const t = useTranslations('chamber.draft');
  const area = useRef<HTMLTextAreaElement>(null);
  const cursor = useRef<number | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the cursor follows the text that a phrase went into.
  useLayoutEffect(() => {
    if (cursor.current === null) return;
    area.current?.focus();
    area.current?.setSelectionRange(cursor.current, cursor.current);
    cursor.current = null;
  }, [content.text]);

  function insert(phrase: string) {
    const { selectionStart, selectionEnd } = area.current ?? { selectionStart: 0, selectionEnd: 0 };
    const inserted = insertPhrase(content.text, selectionStart, selectionEnd, phrase);
    if (inserted.text.length > draftLimits.text) return;
    cursor.current = inserted.cursor;
    onChange({ text: inserted.text });
  }

  return (
    <div className={styles.fields}>
      <TextField
        label={t('titleLabel')}
        value={content.title}
        maxLength={draftLimits.title}
        onChange={(event) => onChange({ title: event.target.value })}
      />
      <SegmentedChoice
        label={t('kindLabel')}
        options={[
          { value: 'substance', label: t('substance') },
          { value: 'procedure', label: t('procedure') },
        ]}
        value={content.kind}
        onChange={(kind) => onChange({ kind })}
        note={t('kindNote')}
      />
      <TextArea
        ref={area}
        label={t('textLabel')}
        hint={t('textHint')}
        value={content.text}
        maxLength={draftLimits.text}
        rows={5}
        onChange={(event) => onChange({ text: event.target.value })}
      />
      <PhraseBank onInsert={insert} />
      <div>
        <p className={styles.label}>{t('reads')}</p>
        <NumberedText text={content.text} empty={t('noText')} />
      </div>
    </div>
  );
}
