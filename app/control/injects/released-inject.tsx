'use client';

import { useTranslations } from 'next-intl';
import { exerciseTime } from '../../../exercise/exercise-clock';
import type { Release } from '../../../exercise/state';
import type { StoryInject } from '../../../exercise/story';
import { useView } from '../../live/use-views';
import { ExerciseTime } from '../../parts/exercise-time';
import { Carried } from '../../parts/inject-extras/carried';
import { Markdown } from '../../parts/markdown';
import { Tag } from '../../parts/tag';
import { OnThis } from '../frame/on-this';
import { LeakList } from './acts/leak-list';
import { ReleasedActs } from './acts/released-acts';
import { InjectFacts } from './inject-facts';
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
        <LeakList release={release} />
        {inject ? <InjectNotes inject={inject} /> : null}
        {inject ? <InjectFacts inject={inject} /> : null}
      </div>
      {status === 'released' ? <ReleasedActs release={release} /> : null}
    </div>
  );
}
