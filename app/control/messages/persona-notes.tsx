'use client';

import { useTranslations } from 'next-intl';
import type { Persona } from '../../../exercise/story';
import styles from './messages.module.css';

/** How a persona speaks and what it protects, for whoever lends it a voice. */
export function PersonaNotes({ persona }: { persona: Persona }) {
  const t = useTranslations('control.messages');
  return (
    <dl className={styles.voice}>
      <div>
        <dt>{t('voice')}</dt>
        <dd>{persona.voice}</dd>
      </div>
      <div>
        <dt>{t('protects')}</dt>
        <dd>{persona.protects}</dd>
      </div>
    </dl>
  );
}
