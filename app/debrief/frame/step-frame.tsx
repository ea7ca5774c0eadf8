'use client';

import { useTranslations } from 'next-intl';
import { type ReactNode, useState } from 'react';
import type { DebriefStepId } from '../../../exercise/story';
import { PictureBoundary } from '../../failed/picture-boundary';
import { Kicker } from '../../parts/kicker';
import styles from './step-frame.module.css';
import { WordSwitch } from './word-switch';

interface StepFrameProps {
  step: DebriefStepId;
  /** Which of the step's pictures this is, where on paper several follow each other. */
  picture?: string;
  /** Under the question, where it is not the step's own sentence. */
  lead?: ReactNode;
  legend?: ReactNode;
  /** Which move or which text the figure shows. */
  choice?: ReactNode;
  /** The same content in another form: a table or sentences behind a picture. */
  behind?: { figure: string; label: string; lead?: ReactNode; content: ReactNode };
  /** Words or quotations below the figure. */
  foot?: ReactNode;
  /** On paper figure and text stand one after the other. */
  isPaper?: boolean;
  children: ReactNode;
}

/** A step of the debrief: one question, one figure, one foot. */
export function StepFrame({
  step,
  picture,
  lead,
  legend,
  choice,
  behind,
  foot,
  isPaper,
  children,
}: StepFrameProps) {
  const t = useTranslations('debrief');
  const [shown, setShown] = useState<'figure' | 'behind'>('figure');
  const isBehind = behind !== undefined && shown === 'behind' && !isPaper;
  return (
    <section className={styles.step}>
      <header className={styles.head}>
        <div>
          <h1 className={styles.question}>{t(`question.${step}`)}</h1>
          {picture ? <h2 className={styles.picture}>{picture}</h2> : null}
          <p className={styles.lead}>{(isBehind && behind.lead) || lead || t(`lead.${step}`)}</p>
        </div>
        <div className={styles.side}>
          {isPaper ? null : (
            <div className={styles.choices}>
              {choice}
              {behind ? (
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
            </div>
          )}
          {legend && !isBehind ? <div className={styles.legend}>{legend}</div> : null}
        </div>
      </header>
      <div className={styles.figure}>
        <PictureBoundary key={String(isBehind)}>{isBehind ? behind.content : children}</PictureBoundary>
      </div>
      {foot ? <footer className={styles.foot}>{foot}</footer> : null}
      {behind && isPaper ? (
        <div className={styles.behind}>
          <Kicker>{behind.label}</Kicker>
          <PictureBoundary>{behind.content}</PictureBoundary>
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
      <Kicker note={note}>{title}</Kicker>
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
