import { IconLock } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { StoryInject } from '../../exercise/story';
import type { Confidence } from '../../framework/situation-lines';
import { classNames } from './class-names';
import { ConfidenceBars } from './confidence-bars';
import { ExerciseTime } from './exercise-time';
import { InjectPaper } from './inject-paper';
import styles from './inject-view.module.css';
import { Tag } from './tag';
import { useVocabulary } from './use-vocabulary';

/** An inject as its reader may know it. Times are exercise time in milliseconds. */
export interface InjectViewInject {
  title: string;
  /** Markdown; see `Markdown` for what of it is kept. */
  text: string;
  /** As printed in the MSEL; left out for readers who are not told numbers. */
  number?: string | null;
  mode: StoryInject['mode'];
  releasedAt: number;
  from: string;
  /** Who else sees it, in words: "you and the Ally government". */
  to?: string | null;
  /** Marks what reached only this team or only this seat; `words` shows its own text, such as "All teams". */
  audience?: 'team' | 'seat' | { words: string } | null;
  reliability?: { confidence: Confidence; words: string } | null;
  /** Set when a later text replaced this one; `was` says what stood here before, `at` when, where that is known. */
  corrected?: { at?: number | null; was?: string | null } | null;
  /** The text that stood here before a slip was put right; left out where there was none. */
  putRight?: string | null;
  /** It reached its reader otherwise than by control. */
  isHearsay?: boolean;
  /** Set when control took it back after its release. */
  isWithdrawn?: boolean;
  /** A message to one team that everyone knows by now. */
  isKnownToAll?: boolean;
  /** The content level whose softer text is shown instead. */
  softenedFrom?: number | null;
}

export interface InjectViewProps {
  inject: InjectViewInject;
  /** New until it is read. */
  isNew?: boolean;
  headingLevel?: 2 | 3 | 4;
  /** The language of the text, where it is not that of the screen. */
  language?: string;
  /** What came with the text: a map, files. */
  carried?: ReactNode;
  /** Links such as "Pin as known". */
  actions?: ReactNode;
}

/** One inject: what it is and when, its title, its source, its text, how reliable it is. The text is never truncated. */
export function InjectView({
  inject,
  isNew = false,
  headingLevel = 3,
  language,
  carried,
  actions,
}: InjectViewProps) {
  const t = useTranslations('parts.inject');
  const words = useVocabulary();
  return (
    <article
      className={classNames(styles.inject, inject.isWithdrawn && styles.withdrawn, isNew && styles.fresh)}
    >
      <InjectMeta inject={inject} isNew={isNew} />
      <InjectPaper {...inject} {...{ headingLevel, language, carried }} />
      {[inject.corrected?.was, inject.putRight].map((text) =>
        text ? (
          <p key={text} className={styles.note}>
            {t('was', { text })}
          </p>
        ) : null,
      )}
      {inject.isWithdrawn ? (
        <p className={styles.note}>
          {inject.number
            ? t('withdrawnNumber', { number: inject.number, ...words })
            : t('withdrawnNote', words)}
        </p>
      ) : null}
      {inject.reliability ? (
        <p className={styles.reliability}>
          <ConfidenceBars level={inject.reliability.confidence}>{inject.reliability.words}</ConfidenceBars>
        </p>
      ) : null}
      {actions ? <div className={styles.actions}>{actions}</div> : null}
    </article>
  );
}

function InjectMeta({ inject, isNew }: { inject: InjectViewInject; isNew: boolean }) {
  const t = useTranslations('parts.inject');
  const words = useVocabulary();
  const { audience, corrected } = inject;
  const correctedWords = (at: number | null) =>
    at === null ? t('correctedNow') : t.rich('corrected', { time: () => <ExerciseTime at={at} bare /> });
  return (
    <p className={styles.meta}>
      {isNew ? <span className={styles.new}>{t('new')}</span> : null}
      <ExerciseTime at={inject.releasedAt} />
      <span>{t(`mode.${inject.mode}`)}</span>
      {inject.number ? <span>{t('number', { number: inject.number, ...words })}</span> : null}
      {audience && typeof audience === 'object' ? <span>{audience.words}</span> : null}
      {typeof audience === 'string' ? (
        <Tag icon={<IconLock size={13} stroke={1.75} aria-hidden="true" />}>
          {t(audience === 'team' ? 'teamOnly' : 'seatOnly')}
        </Tag>
      ) : null}
      {corrected ? <Tag tone="asked">{correctedWords(corrected.at ?? null)}</Tag> : null}
      {inject.putRight ? <Tag>{t('putRight')}</Tag> : null}
      {inject.isHearsay ? <Tag>{t('hearsay')}</Tag> : null}
      {inject.isWithdrawn ? <Tag tone="grave">{t('withdrawn')}</Tag> : null}
      {inject.isKnownToAll ? <Tag>{t('knownToAll')}</Tag> : null}
      {inject.softenedFrom ? <Tag tone="asked">{t('softened', { level: inject.softenedFrom })}</Tag> : null}
    </p>
  );
}
