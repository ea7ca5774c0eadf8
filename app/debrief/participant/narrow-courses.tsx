'use client';

import { useFormatter, useTranslations } from 'next-intl';
import type { State } from '../../../exercise/state';
import { toolOf } from '../../../framework/tools';
import { Kicker } from '../../parts/kicker';
import { CourseSign } from '../courses/course-sign';
import { courses } from '../read/between-moves';
import { TeamName } from '../team-mark';
import styles from './narrow.module.css';

/** Each team's course as a list: what it chose in each move, and whether it kept, adapted or left what it had. */
export function NarrowCourses({ view }: { view: State }) {
  const t = useTranslations('pictures.courses');
  const debrief = useTranslations('debrief');
  const format = useFormatter();
  return (
    <section>
      <Kicker as="h2">{t('name')}</Kicker>
      <ul>
        {courses(view).map(({ team, steps }) => (
          <li key={team} className={styles.row}>
            <h3 className={styles.rowTitle}>
              <TeamName view={view} team={team} size="1.125rem" />
            </h3>
            <ul>
              {steps.map(({ move, card, how, changed }) => (
                <li key={move} className={styles.course}>
                  <CourseSign how={how} />
                  <span>
                    {t('inMove', {
                      move,
                      how: t(`how.${how}`),
                      count: changed.length,
                      lines: format.list(
                        changed.map((line) => t(`line.${line}`)),
                        { type: 'unit' },
                      ),
                      hasCard: card ? 'yes' : 'no',
                      tool: card?.content.tool ? toolOf(card.content.tool).name : debrief('mark.noTool'),
                    })}
                    {card?.content.course ? (
                      <span className={styles.stated}>
                        {t('stated', { word: t(`word.${card.content.course}`) })}
                      </span>
                    ) : null}
                  </span>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}
