'use client';

import { useTranslations } from 'next-intl';
import type { FormEvent } from 'react';
import type { Release } from '../../../exercise/state';
import { useCommand } from '../../live/use-command';
import { useKept } from '../../live/use-kept';
import { Button } from '../../parts/button';
import { TextArea } from '../../parts/text-area';
import { TextField } from '../../parts/text-field';
import { RefusalText } from '../../seat/refusal-text';
import { useWorkingOn } from '../frame/use-working-on';
import styles from './inject-pane.module.css';

interface CorrectFormProps {
  release: Release;
  /** `correct` where something changed in the world, `edit` for a slip of ours. */
  act: 'correct' | 'edit';
  onDone: () => void;
}

/** Replaces the words of a release. Those who had it see that they were replaced, and what it said. */
export function CorrectForm({ release, act, onDone }: CorrectFormProps) {
  const t = useTranslations('control.released');
  const { give, refusal, isWaiting } = useCommand();
  useWorkingOn('release', release.id);
  const [kept, keep, letGo] = useKept<{ title: string; text: string }>(`${act}.${release.id}`);
  const { title, text } = kept ?? release.content;
  const change = (part: { title?: string; text?: string }) =>
    keep((now) => ({ title: release.content.title, text: release.content.text, ...now, ...part }));
  const handleDone = () => {
    letGo();
    onDone();
  };
  const handleSubmit = async (event: FormEvent) => {
    event.preventDefault();
    const ack = await give({
      type: act === 'edit' ? 'EditReleased' : 'SupersedeInject',
      release: release.id,
      title,
      text,
    });
    if (ack.ok) handleDone();
  };
  return (
    <form className={styles.editor} onSubmit={(event) => void handleSubmit(event)}>
      <TextField
        label={t('titleField')}
        value={title}
        maxLength={200}
        onChange={(event) => change({ title: event.currentTarget.value })}
      />
      <TextArea
        label={t('textField')}
        note={t(`${act}Note`)}
        value={text}
        maxLength={6000}
        onChange={(event) => change({ text: event.currentTarget.value })}
      />
      <RefusalText refusal={refusal} />
      <div className={styles.acts}>
        <Button type="submit" size="small" disabled={isWaiting}>
          {t(act === 'edit' ? 'sendEdit' : 'sendCorrection')}
        </Button>
        <Button look="line" size="small" onClick={handleDone}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  );
}
