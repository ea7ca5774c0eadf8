import { useFormatter, useTranslations } from 'next-intl';
import { ButtonLink } from '../parts/button';
import { EmptyState } from '../parts/empty-state';
import { Kicker } from '../parts/kicker';
import { Tag } from '../parts/tag';
import styles from './exercise-list.module.css';

/** An exercise of the signed-in facilitator. Instants in epoch milliseconds. */
export interface ExerciseListEntry {
  id: string;
  code: string;
  title: string;
  scenarioTitle: string;
  createdAt: number;
  endedAt: number | null;
}

interface ExerciseListProps {
  exercises: ExerciseListEntry[];
  /** The list is of rehearsals, which say so and stand apart. */
  areRehearsals?: boolean;
}

/** The exercises of a facilitator, the newest first, with the way to each of their screens. */
export function ExerciseList({ exercises, areRehearsals = false }: ExerciseListProps) {
  const t = useTranslations('exercises');
  return (
    <section>
      <Kicker note={areRehearsals ? t('rehearsalsNote') : t('count', { count: exercises.length })}>
        {t(areRehearsals ? 'rehearsals' : 'list')}
      </Kicker>
      {exercises.length === 0 ? <EmptyState title={t('emptyTitle')}>{t('emptyNext')}</EmptyState> : null}
      <ul>
        {exercises.map((exercise) => (
          <ExerciseRow key={exercise.id} exercise={exercise} />
        ))}
      </ul>
    </section>
  );
}

function ExerciseRow({ exercise }: { exercise: ExerciseListEntry }) {
  const t = useTranslations('exercises');
  const format = useFormatter();
  const date = (at: number) =>
    format.dateTime(at, {
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
    });
  const { id, code, title, scenarioTitle, createdAt, endedAt } = exercise;
  const path = encodeURIComponent(id);
  return (
    <li className={styles.row}>
      <div>
        <h3 className={styles.title}>{title}</h3>
        <p className={styles.meta}>
          {title === scenarioTitle ? null : <span>{scenarioTitle}</span>}
          <span>{t('opened', { date: date(createdAt) })}</span>
          {endedAt === null ? null : <span>{t('ended', { date: date(endedAt) })}</span>}
        </p>
        <p className={styles.links}>
          <ButtonLink look="text" href={`/control/${path}`}>
            {t('console')}
          </ButtonLink>
          {endedAt === null ? (
            <ButtonLink look="text" href={`/screen/${code}`}>
              {t('room')}
            </ButtonLink>
          ) : (
            <ButtonLink look="text" href={`/debrief/${path}`}>
              {t('debrief')}
            </ButtonLink>
          )}
        </p>
      </div>
      <p className={styles.code}>
        {endedAt === null ? (
          <>
            <small>{t('code')}</small> <bdi>{code.replace(/^(...)(...)$/, '$1 $2')}</bdi>
          </>
        ) : (
          <Tag>{t('endedTag')}</Tag>
        )}
      </p>
    </li>
  );
}
