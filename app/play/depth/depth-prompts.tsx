'use client';

import { useTranslations } from 'next-intl';
import { Kicker } from '../../parts/kicker';
import styles from '../help/help.module.css';

const prompts = ['effects', 'alternative', 'otherSide'] as const;

/** Three ways to think further for a team that is done early. Nothing is collected, and nobody waits for an answer. */
export function DepthPrompts() {
  const t = useTranslations('play.depth');
  return (
    <section className={styles.help} aria-labelledby="depth-prompts">
      <Kicker id="depth-prompts">{t('title')}</Kicker>
      <ul className={styles.list}>
        {prompts.map((prompt) => (
          <li key={prompt}>{t(prompt)}</li>
        ))}
      </ul>
      <p className={styles.quiet}>{t('note')}</p>
    </section>
  );
}
