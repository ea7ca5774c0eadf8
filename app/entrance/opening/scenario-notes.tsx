import { useTranslations } from 'next-intl';
import styles from '../open-exercise-form.module.css';
import type { OfferedScenario } from './offered-scenario';

/** What is said of the chosen scenario: what its texts contain, how far its authors have come, and where one is written. */
export function ScenarioNotes({
  scenario: { id, kind, contentNote, status },
}: {
  scenario: OfferedScenario;
}) {
  const t = useTranslations('exercises');
  const isUnapproved = status && status !== 'approved' && status !== 'ready';
  return (
    <>
      <p className={styles.note}>
        <b>{t('contentNote')}</b> {contentNote}
      </p>
      {isUnapproved ? <p className={styles.note}>{t('notApproved', { status })}</p> : null}
      {kind === 'own' ? null : (
        <p className={styles.note}>
          <a href={`/scenarios/read/${encodeURIComponent(id)}`}>{t('readScenario')}</a>
        </p>
      )}
      <p className={styles.note}>
        <a href="/scenarios">{t('writeScenario')}</a>
      </p>
    </>
  );
}
