'use client';

import { useTranslations } from 'next-intl';
import type { ScenarioInList } from '../../../exercise/authoring/answers';
import { Button } from '../../parts/button';
import styles from './library.module.css';

interface AwayScenariosProps {
  scenarios: ScenarioInList[];
  onBringBack: (id: string) => void;
}

/** Scenarios that were put away: nothing of them is lost, and each can be brought back. */
export function AwayScenarios({ scenarios, onBringBack }: AwayScenariosProps) {
  const t = useTranslations('authoring.library');
  if (scenarios.length === 0) return null;
  return (
    <details className={styles.away}>
      <summary>{t('away', { count: scenarios.length })}</summary>
      <ul>
        {scenarios.map(({ id, title, may }) => (
          <li key={id} className={styles.row}>
            <div className={styles.name} dir="auto">
              {title}
            </div>
            <span />
            {may === 'owner' ? (
              <Button look="text" aria-label={t('bringBackLabel', { title })} onClick={() => onBringBack(id)}>
                {t('bringBack')}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
    </details>
  );
}
