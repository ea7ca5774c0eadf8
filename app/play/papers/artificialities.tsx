'use client';

import { useTranslations } from 'next-intl';
import { useMay } from '../../live/use-may';
import { useView } from '../../live/use-views';
import { DoubtLater } from '../doubt/doubt-later';
import styles from './papers.module.css';

/** What the author says is simpler than the world, and the way to say that something else would not happen. */
export function Artificialities() {
  const t = useTranslations('play.papers');
  const { opening } = useView();
  const mayDoubt = useMay('ChallengeScenario');
  const artificialities = opening?.artificialities ?? [];
  if (artificialities.length === 0 && !mayDoubt) return null;
  return (
    <details className={styles.paper}>
      <summary className={styles.summary}>{t('artificialities')}</summary>
      <ul className={styles.teams}>
        {artificialities.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
      {mayDoubt ? <DoubtLater /> : null}
    </details>
  );
}
