'use client';

import { useView } from '../../live/use-views';
import { stepNow } from '../step-now';
import styles from './phone-question.module.css';

/** The plan's own question, above the work that it asks for; the head of the phone has room for a short one only. */
export function PhoneQuestion() {
  const step = stepNow(useView());
  // The card and the forecast fill the screen; their question stands in the head.
  if (!step || step.step === 'decide' || step.step === 'anticipate') return null;
  return <p className={styles.question}>{step.question}</p>;
}
