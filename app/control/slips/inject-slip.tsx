'use client';

import { useTranslations } from 'next-intl';
import { storyKind } from '../../../exercise/story-kind';
import { counterMoveOf } from '../../../framework/counter-moves';
import { useView } from '../../live/use-views';
import { InjectView } from '../../parts/inject-view';
import { reachOf } from '../injects/recipients';
import { useReachNames } from '../injects/use-reach-words';
import styles from './inject-slips.module.css';
import type { Slip } from './slips-of';

/** One page: for staff who gets it and when, and under a line to cut along what is handed out. */
export function InjectSlip({ slip }: { slip: Slip }) {
  const t = useTranslations('control.slips');
  const view = useView();
  const names = useReachNames();
  const { inject, content, key } = slip;
  const branch = inject.branches.find(({ counterMove }) => key.endsWith(counterMove));
  return (
    <section className={styles.slip}>
      <p className={styles.staff}>
        {t('staff', {
          number: inject.number,
          minute: inject.plannedMinute,
          to: names(reachOf(view, inject.to)),
        })}
        {branch ? ` ${t('branch', { counterMove: counterMoveOf(branch.counterMove).name })}` : null}
      </p>
      <p className={styles.mark}>
        {t('mark', { title: view.opening?.title ?? '', kind: storyKind(view.opening) })}
      </p>
      <InjectView
        headingLevel={2}
        language={view.opening?.language}
        inject={{
          title: content.title,
          text: content.text,
          from: content.from,
          mode: inject.mode,
          releasedAt: inject.plannedMinute * 60_000,
          reliability: content.reliability,
        }}
        carried={
          content.attachments ? (
            <ul>
              {content.attachments.map(({ id, alt }) => (
                <li key={id}>{t('shows', { alt })}</li>
              ))}
            </ul>
          ) : null
        }
      />
      <p className={styles.mark}>
        {t('mark', { title: view.opening?.title ?? '', kind: storyKind(view.opening) })}
      </p>
    </section>
  );
}
