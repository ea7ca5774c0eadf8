'use client';

import { useTranslations } from 'next-intl';
import { type ReactNode, useState } from 'react';
import type { DebriefStepId } from '../../../exercise/story';
import { Kicker } from '../../parts/kicker';
import styles from './step-frame.module.css';
import { WordSwitch } from './word-switch';

interface StepFrameProps {
  step: DebriefStepId;
  /** Under the question, where it is not the step's own sentence. */
  lead?: ReactNode;
  legend?: ReactNode;
  /** The same content in another form: a table or sentences behind a picture. */
  behind?: { figure: string; label: string; lead?: ReactNode; content: ReactNode };
  /** Words or quotations below the figure. */
  foot?: ReactNode;
  /** On paper figure and text stand one after the other. */
  isPaper?: boolean;
  children: ReactNode;
}

/** A step of the debrief: one question, one figure, one foot. */
export function StepFrame({ step, lead, legend, behind, foot, isPaper, children }: StepFrameProps) {
  const t = useTranslations('debrief');
  const [shown, setShown] = useState<'figure' | 'behind'>('figure');
  const isBehind = behind !== undefined && shown === 'behind' && !isPaper;
  const Heading = isPaper ? 'h2' : 'h1';
  return (
    <section className={styles.step}>
      <header className={styles.head}>
        <div>
          <Heading className={styles.question}>{t(`question.${step}`)}</Heading>
          <p className={styles.lead}>{(isBehind && behind.lead) || lead || t(`lead.${step}`)}</p>
        </div>
        <div className={styles.side}>
          {behind && !isPaper ? (
            <WordSwitch
              label={t('shown')}
              options={[
                { value: 'figure', label: behind.figure },
                { value: 'behind', label: behind.label },
              ]}
              value={shown}
              onChange={setShown}
            />
          ) : null}
          {legend && !isBehind ? <div className={styles.legend}>{legend}</div> : null}
        </div>
      </header>
      <div className={styles.figure}>{isBehind ? behind.content : children}</div>
      {foot ? <footer className={styles.foot}>{foot}</footer> : null}
      {behind && isPaper ? (
        <div className={styles.behind}>
          <Kicker as="h3">{behind.label}</Kicker>
          {behind.content}
        </div>
      ) : null}
    </section>
  );
}

/** One of up to three passages below a figure. */
export function FootPassage({
  title,
  note,
  children,
}: {
  title: ReactNode;
  note?: ReactNode;
  children: ReactNode;
}) {
  return (
    <div className={styles.passage}>
      <Kicker note={note} as="h3">
        {title}
      </Kicker>
      {children}
    </div>
  );
}

/** Passages side by side below a figure. */
export function FootPassages({ children }: { children: ReactNode }) {
  return <div className={styles.passages}>{children}</div>;
}

/** Quiet lines at the very foot: what a figure does not say, and how to read its signs. */
export function FootLines({ children }: { children: ReactNode }) {
  return <div className={styles.lines}>{children}</div>;
}
