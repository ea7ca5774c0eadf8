'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { exerciseTime } from '../../../exercise/exercise-clock';
import type { Release } from '../../../exercise/state';
import type { StoryInject } from '../../../exercise/story';
import { useCommand } from '../../live/use-command';
import { useMay } from '../../live/use-may';
import { useView } from '../../live/use-views';
import { Button } from '../../parts/button';
import { ConfirmDialog } from '../../parts/confirm-dialog';
import { ExerciseTime } from '../../parts/exercise-time';
import { Carried } from '../../parts/inject-extras/carried';
import { Markdown } from '../../parts/markdown';
import { Tag } from '../../parts/tag';
import { RefusalText } from '../../seat/refusal-text';
import { OnThis } from '../frame/on-this';
import { HideText } from '../moderation/hide-text';
import { CorrectForm } from './correct-form';
import { InjectNotes } from './inject-notes';
import styles from './inject-pane.module.css';
import { ReadList } from './read-list';
import { reachOfRecipients } from './recipients';
import { useReachNames } from './use-reach-words';

/** A release on its way or out: what it said, who has read it, and the ways to withdraw or correct it. */
export function ReleasedInject({ release, inject }: { release: Release; inject: StoryInject | null }) {
  const t = useTranslations('control.released');
  const tMode = useTranslations('parts.inject.mode');
  const view = useView();
  const names = useReachNames();
  const { content, status, corrected, releasedAt, number } = release;
  const mode = content.mode as StoryInject['mode'];
  return (
    <div className={styles.sheet}>
      <div className={styles.body}>
        <p className={styles.tags}>
          <b>{number ? t('number', { number }) : t('written')}</b>
          <Tag tone={status === 'recalled' ? 'grave' : 'accent'}>{t(`status.${status}`)}</Tag>
          <Tag>{tMode(mode)}</Tag>
          <Tag tone={content.level >= 2 ? 'asked' : 'plain'}>{t('level', { level: content.level })}</Tag>
          {content.softened ? <Tag tone="asked">{t('softened')}</Tag> : null}
          {corrected ? <Tag tone="asked">{t('corrected')}</Tag> : null}
          {releasedAt ? <ExerciseTime at={exerciseTime(view.clock, releasedAt)} /> : null}
        </p>
        <h3 className={styles.title}>{content.title}</h3>
        <OnThis kind="release" id={release.id} />
        {status === 'released' || status === 'recalled' ? (
          <ReadList release={release} />
        ) : (
          <p className={styles.hint}>
            {t('waiting', { names: names(reachOfRecipients(view, release.recipients)) })}
          </p>
        )}
        <Markdown className={styles.text}>{content.text}</Markdown>
        <Carried content={content} isWithdrawn={status === 'recalled'} />
        <p className={styles.from}>{t('from', { from: content.from })}</p>
        {corrected ? (
          <details className={styles.notes}>
            <summary>{t('was')}</summary>
            <p className={styles.otherTitle}>{corrected.title}</p>
            <Markdown className={styles.otherText}>{corrected.text}</Markdown>
          </details>
        ) : null}
        {inject ? <InjectNotes inject={inject} /> : null}
      </div>
      {status === 'released' ? <ReleasedActs release={release} /> : null}
    </div>
  );
}

function ReleasedActs({ release }: { release: Release }) {
  const t = useTranslations('control.released');
  const { give, refusal } = useCommand();
  const mayRecall = useMay('RecallInject');
  const mayCorrect = useMay('SupersedeInject');
  const [open, setOpen] = useState<'none' | 'recall' | 'correct'>('none');
  // The answer may arrive after something else was opened.
  const handleCorrected = () => setOpen((now) => (now === 'correct' ? 'none' : now));
  const handleRecall = () => {
    setOpen('none');
    void give({ type: 'RecallInject', release: release.id });
  };
  return (
    <>
      {open === 'correct' ? <CorrectForm release={release} onDone={handleCorrected} /> : null}
      <RefusalText refusal={refusal} />
      <div className={styles.acts}>
        {mayCorrect && open !== 'correct' ? (
          <Button look="line" size="small" onClick={() => setOpen('correct')}>
            {t('correct')}
          </Button>
        ) : null}
        {release.inject === null ? <HideText subject={{ kind: 'inject', release: release.id }} /> : null}
        {mayRecall ? (
          <Button look="grave" size="small" onClick={() => setOpen('recall')}>
            {t('recall')}
          </Button>
        ) : null}
      </div>
      <ConfirmDialog
        isOpen={open === 'recall'}
        title={t('recallTitle', { title: release.content.title })}
        confirmLabel={t('recallConfirm')}
        look="grave"
        onConfirm={handleRecall}
        onCancel={() => setOpen('none')}
      >
        {t('recallText')}
      </ConfirmDialog>
    </>
  );
}
