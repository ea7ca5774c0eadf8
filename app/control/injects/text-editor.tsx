'use client';

import { useTranslations } from 'next-intl';
import { textFor } from '../../../exercise/rules/inject-text';
import type { StoryInject } from '../../../exercise/story';
import { useView } from '../../live/use-views';
import { Button } from '../../parts/button';
import { TextArea } from '../../parts/text-area';
import { TextField } from '../../parts/text-field';
import { KeepInPlan } from './acts/keep-in-plan';
import styles from './inject-pane.module.css';
import type { branchOf } from './msel-line';

type Words = { title: string; text: string };

/** Changes a line's words: for this release only, or for the plan of this run. The script stays as it is. */
export function TextEditor({
  inject,
  branch,
  edited,
  onChange,
}: {
  inject: StoryInject;
  branch: ReturnType<typeof branchOf>;
  edited: Words | null;
  onChange: (words: Words | null) => void;
}) {
  const t = useTranslations('control.injects');
  const view = useView();
  const chosen = typeof branch === 'object' ? branch : null;
  const { title, text } = edited ?? textFor(view, inject, chosen, undefined);
  return (
    <div className={styles.editor}>
      <TextField
        label={t('titleField')}
        value={title}
        maxLength={200}
        onChange={(event) => onChange({ title: event.currentTarget.value, text })}
      />
      <TextArea
        label={t('textField')}
        note={t('textNote')}
        value={text}
        maxLength={6000}
        onChange={(event) => onChange({ title, text: event.currentTarget.value })}
      />
      {edited ? (
        <div className={styles.undo}>
          <KeepInPlan inject={inject} branch={chosen} edited={edited} onKept={() => onChange(null)} />
          <Button look="text" onClick={() => onChange(null)}>
            {t('asWritten')}
          </Button>
        </div>
      ) : null}
    </div>
  );
}
