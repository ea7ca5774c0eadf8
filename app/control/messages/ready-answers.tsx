'use client';

import { useTranslations } from 'next-intl';
import type { Persona } from '../../../exercise/story';
import styles from './messages.module.css';

/** What a persona may say word for word. One tap puts an answer into the field, where it can still be changed. */
export function ReadyAnswers({ persona, onPick }: { persona: Persona; onPick: (text: string) => void }) {
  const t = useTranslations('control.messages');
  if (persona.readyAnswers.length === 0) return null;
  return (
    <ul className={styles.ready} aria-label={t('ready')}>
      {persona.readyAnswers.map((answer) => (
        <li key={answer}>
          <button type="button" onClick={() => onPick(answer)}>
            {answer}
          </button>
        </li>
      ))}
    </ul>
  );
}
