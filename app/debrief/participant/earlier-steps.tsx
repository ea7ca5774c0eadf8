'use client';

import { useTranslations } from 'next-intl';
import type { State } from '../../../exercise/state';
import { Kicker } from '../../parts/kicker';
import { plannedSteps } from '../read/debrief-plan';
import styles from './earlier-steps.module.css';
import { NarrowFigure } from './narrow-figure';
import { ReflectionForms } from './reflection-forms';

/** The steps that the room has left, to be opened again; after the close all that have something to read. */
export function EarlierSteps({ view }: { view: State }) {
  const t = useTranslations('debrief');
  const isClosed = view.phase === 'closed';
  const steps = plannedSteps(view).filter(
    ({ id, state }) =>
      id !== 'takeaway' && id !== 'close' && (state === 'done' || (isClosed && state === 'next')),
  );
  if (steps.length === 0) return null;
  return (
    <section>
      <Kicker as="h2">{t(isClosed ? 'participant.otherSteps' : 'participant.earlierSteps')}</Kicker>
      {steps.map(({ id }) => (
        <details key={id} className={styles.step}>
          <summary className={styles.name}>{t(`step.${id}`)}</summary>
          <div className={styles.figure}>
            {id === 'reflect' && !isClosed ? <ReflectionForms kinds={['plus', 'delta']} /> : null}
            {id === 'assessment' && !isClosed ? <ReflectionForms kinds={['unpriced']} /> : null}
            <NarrowFigure step={id} view={view} />
          </div>
        </details>
      ))}
    </section>
  );
}
