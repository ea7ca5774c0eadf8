'use client';

import { useTranslations } from 'next-intl';
import { counterMoves } from '../../../framework/counter-moves';
import { ConfidenceBars } from '../../parts/confidence-bars';
import { InjectPaper } from '../../parts/inject-paper';
import { Tag } from '../../parts/tag';
import { useWritten } from '../desk/desk-context';
import { useLinePlace } from '../frame/line-place';
import { PlaceLink } from '../frame/use-place';
import { minuteText } from '../msel/minute-text';
import styles from './preview.module.css';
import type { SeenInject } from './seen-by';

/** One inject as its reader would have it, with a way back to where it is written. */
export function PreviewInject({ seen: { inject, texts } }: { seen: SeenInject }) {
  const t = useTranslations('authoring.preview');
  const tModes = useTranslations('parts.inject.mode');
  const placeOf = useLinePlace();
  const language = useWritten('story')[0]?.value.language;
  const part = useWritten('inject').find(({ value }) => value.id === inject.id)?.id ?? null;
  const nameOf = (id: string) => counterMoves.find((one) => one.id === id)?.name ?? id;
  return (
    <article className={styles.inject}>
      <p className={styles.meta}>
        <bdi>{minuteText(inject.plannedMinute)}</bdi>
        <span>{inject.scenarioTime}</span>
        <span>{tModes(inject.mode)}</span>
        {inject.kind === 'contingency' || inject.waitsFor ? <Tag>{t('maybe')}</Tag> : null}
        <PlaceLink href={placeOf(part)}>{t('edit', { number: inject.number })}</PlaceLink>
      </p>
      {texts.map((text) => (
        <div key={text.counterMove ?? ''}>
          {text.counterMove ? (
            <p className={styles.branch}>{t('branch', { name: nameOf(text.counterMove) })}</p>
          ) : null}
          {text.softenedFrom !== null && !text.isHeldBack ? (
            <Tag tone="asked">{t('softened', { level: text.softenedFrom })}</Tag>
          ) : null}
          {text.isHeldBack ? (
            <p className={styles.held}>
              {t('heldBack', { title: text.title, level: text.softenedFrom ?? 0 })}
            </p>
          ) : (
            <InjectPaper
              mode={inject.mode}
              title={text.title}
              text={text.text}
              from={inject.from}
              headingLevel={4}
              {...(language ? { language } : {})}
            />
          )}
        </div>
      ))}
      {inject.reliability ? (
        <p className={styles.meta}>
          <ConfidenceBars level={inject.reliability.confidence}>{inject.reliability.words}</ConfidenceBars>
        </p>
      ) : null}
    </article>
  );
}
