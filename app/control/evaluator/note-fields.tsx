'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode, Ref } from 'react';
import { type NoteWording, noteKinds } from '../../../exercise/state';
import { SegmentedChoice } from '../../parts/segmented-choice';
import { TextArea } from '../../parts/text-area';
import styles from './evaluation.module.css';
import { TieFields } from './tie-fields';

interface NoteFieldsProps {
  wording: NoteWording;
  onChange: (wording: NoteWording) => void;
  onSave: () => void;
  textRef?: Ref<HTMLTextAreaElement>;
  children: ReactNode;
}

/** The fields of a note. Control and Enter save from wherever one is in it; `children` is its row of buttons. */
export function NoteFields({ wording, onChange, onSave, textRef, children }: NoteFieldsProps) {
  const t = useTranslations('control.evaluation');
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        onSave();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        onSave();
      }}
    >
      <TextArea
        label={t('text')}
        hint={t('textHint')}
        rows={2}
        maxLength={2000}
        value={wording.text}
        ref={textRef}
        onChange={(event) => onChange({ ...wording, text: event.currentTarget.value })}
      />
      <SegmentedChoice
        label={t('kind')}
        options={noteKinds.map((value) => ({ value, label: t(`kinds.${value}`) }))}
        value={wording.kind}
        onChange={(kind) => onChange({ ...wording, kind })}
      />
      <TieFields ties={wording.ties} onChange={(ties) => onChange({ ...wording, ties })} />
      <div className={styles.acts}>{children}</div>
    </form>
  );
}
