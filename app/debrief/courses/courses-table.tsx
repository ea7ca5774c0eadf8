'use client';

import { useFormatter, useTranslations } from 'next-intl';
import type { State } from '../../../exercise/state';
import { mechanismOf } from '../../../framework/mechanisms';
import { toolOf } from '../../../framework/tools';
import { HiddenCaption } from '../../parts/data-table/hidden-caption';
import type { Course, CourseStep } from '../read/between-moves';
import { TeamName } from '../team-mark';
import { CourseSign } from './course-sign';
import styles from './courses-table.module.css';

/** Each team's course over the moves: what it chose, and whether it kept, adapted or left what it had before. */
export function CoursesTable({ courses, view }: { courses: Course[]; view: State }) {
  const t = useTranslations('pictures.courses');
  const debrief = useTranslations('debrief');
  const moves = courses[0]?.steps.map(({ move }) => move) ?? [];
  return (
    <table className={styles.courses}>
      <HiddenCaption>{t('caption')}</HiddenCaption>
      <thead>
        <tr>
          <th scope="col">{t('team')}</th>
          {moves.map((move) => (
            <th key={move} scope="col">
              {debrief('move', { move })}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {courses.map(({ team, steps }) => (
          <tr key={team}>
            <th scope="row">
              <TeamName view={view} team={team} />
            </th>
            {steps.map((step) => (
              <td key={step.move}>
                <Step step={step} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Step({ step: { card, how, changed } }: { step: CourseStep }) {
  const t = useTranslations('pictures.courses');
  const debrief = useTranslations('debrief');
  const format = useFormatter();
  const lines = changed.map((line) => t(`line.${line}`));
  if (!card) return <span className={styles.silent}>{t('how.silent')}</span>;
  const { tool, mechanism } = card.content;
  return (
    <div className={styles.step}>
      <CourseSign how={how} />
      <div>
        <p className={styles.how}>
          {t('changed', {
            how: t(`how.${how}`),
            count: changed.length,
            lines: format.list(lines, { type: 'unit' }),
          })}
        </p>
        {card.content.course ? (
          <p className={styles.mechanism}>{t('stated', { word: t(`word.${card.content.course}`) })}</p>
        ) : null}
        <p className={styles.tool}>{tool ? toolOf(tool).name : debrief('mark.noTool')}</p>
        <p className={styles.mechanism}>
          {mechanism ? mechanismOf(mechanism).shortName : debrief('strategy.noMechanism')}
        </p>
      </div>
    </div>
  );
}
