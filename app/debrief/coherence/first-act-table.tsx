'use client';

import { useTranslations } from 'next-intl';
import type { State } from '../../../exercise/state';
import { HiddenCaption } from '../../parts/data-table/hidden-caption';
import { ExerciseTime } from '../../parts/exercise-time';
import { formatMinutes } from '../../parts/times';
import styles from '../cards/plain-table.module.css';
import type { FirstAct } from '../read/first-acts';
import { TeamName } from '../team-mark';

/** What warned each team first, what it did first, and the time between; in the order of the scenario, by no other. */
export function FirstActTable({ acts, view }: { acts: FirstAct[]; view: State }) {
  const t = useTranslations('pictures.actors');
  return (
    <table className={styles.table}>
      <HiddenCaption>{t('label')}</HiddenCaption>
      <thead>
        <tr>
          {(['team', 'warning', 'act', 'time'] as const).map((column) => (
            <th key={column} scope="col">
              {t(`column.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {acts.map(({ team, warned, acted, between }) => (
          <tr key={team}>
            <th scope="row">
              <TeamName view={view} team={team} size="1.125rem" />
            </th>
            <td data-label={t('column.warning')} className={styles.words}>
              {warned ? (
                <>
                  <ExerciseTime at={warned.at} /> {warned.release.content.title}
                </>
              ) : (
                t('noWarning')
              )}
            </td>
            <td data-label={t('column.act')}>
              {acted ? (
                <>
                  <ExerciseTime at={acted.at} /> {t(`kind.${acted.kind}`)}
                </>
              ) : (
                t('noAct')
              )}
            </td>
            <td data-label={t('column.time')}>
              {between === null ? t('notCounted') : t('between', { time: formatMinutes(between) })}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
