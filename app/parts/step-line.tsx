import { IconCheck } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { classNames } from './class-names';
import styles from './step-line.module.css';
import { VisuallyHidden } from './visually-hidden';

/** One word on the line. */
export interface StepLineStep {
  id: string;
  name: ReactNode;
  state: 'done' | 'current' | 'next';
  /** A plan or a length, beside or below the name. */
  note?: ReactNode;
}

export interface StepLineProps {
  /** What the steps belong to, for assistive technology: "Steps of move 1". */
  label: string;
  steps: StepLineStep[];
  /** Where the notes stand: beside the word, or on a second line as on the console. */
  notes?: 'beside' | 'below';
}

/** The steps of a move or of the debrief on one rule. No numbers, no percentage; it never scrolls sideways. */
export function StepLine({ label, steps, notes = 'beside' }: StepLineProps) {
  const t = useTranslations('parts.stepLine');
  return (
    <ol className={classNames(styles.steps, notes === 'below' && styles.below)} aria-label={label}>
      {steps.map((step) => (
        <li
          key={step.id}
          className={classNames(styles.step, step.state !== 'next' && styles[step.state])}
          aria-current={step.state === 'current' ? 'step' : undefined}
        >
          {step.state === 'done' ? <IconCheck size={14} stroke={2.5} aria-hidden="true" /> : null}
          <span>
            {step.name}
            {step.state === 'done' ? <VisuallyHidden> {t('done')}</VisuallyHidden> : null}
          </span>
          {step.note ? <span className={styles.note}>{step.note}</span> : null}
        </li>
      ))}
    </ol>
  );
}
