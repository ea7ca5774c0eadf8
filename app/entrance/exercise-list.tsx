import { useFormatter, useTranslations } from 'next-intl';
import { ButtonLink } from '../parts/button';
import { EmptyState } from '../parts/empty-state';
import { Kicker } from '../parts/kicker';
import { Tag } from '../parts/tag';
import styles from './exercise-list.module.css';
import { whatIfsOf } from './what-ifs-of';

/** An exercise of the signed-in facilitator. Instants in epoch milliseconds. */
export interface ExerciseListEntry {
  id: string;
  code: string;
  title: string;
  scenarioTitle: string;
  createdAt: number;
  endedAt: number | null;
  /** The group of people that exercises again; null for none. */
  groupName: string | null;
  /** Set for a what-if: the exercise that it is a copy of. */
  parentId?: string;
}

interface ExerciseListProps {
  exercises: ExerciseListEntry[];
  /** All what-ifs; each stands under the exercise of this list that it comes from. */
  whatIfs: ExerciseListEntry[];
  /** The list is of rehearsals, which say so and stand apart. */
  areRehearsals?: boolean;
}

/** The exercises of a facilitator, the newest first, with the way to each of their screens. */
export function ExerciseList({ exercises, whatIfs, areRehearsals = false }: ExerciseListProps) {
  const t = useTranslations('exercises');
  return (
    <section>
      <Kicker note={areRehearsals ? t('rehearsalsNote') : t('count', { count: exercises.length })}>
        {t(areRehearsals ? 'rehearsals' : 'list')}
      </Kicker>
      {exercises.length === 0 ? <EmptyState title={t('emptyTitle')}>{t('emptyNext')}</EmptyState> : null}
      <ul>
        {exercises.map((exercise) => (
          <ExerciseRow key={exercise.id} exercise={exercise} whatIfs={whatIfsOf(exercise.id, whatIfs)} />
        ))}
      </ul>
    </section>
  );
}

interface RowProps {
  exercise: ExerciseListEntry;
  whatIfs?: ExerciseListEntry[];
}

function ExerciseRow({ exercise, whatIfs = [] }: RowProps) {
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
  const { id, code, title, scenarioTitle, createdAt, endedAt, groupName } = exercise;
  const path = encodeURIComponent(id);
  return (
    <li className={styles.row}>
      <div>
        <h3 className={styles.title}>
          {title} {exercise.parentId === undefined ? null : <Tag>{t('whatIf')}</Tag>}
        </h3>
        <p className={styles.meta}>
          {title === scenarioTitle ? null : <span>{scenarioTitle}</span>}
          {groupName === null ? null : (
            <span className={styles.group}>
              {t('group.of')} <bdi>{groupName}</bdi>
            </span>
          )}
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
          {endedAt === null && exercise.parentId === undefined ? null : (
            <ButtonLink look="text" href={`/compare/${path}`}>
              {t('compare')}
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
      {whatIfs.length > 0 ? (
        <ul className={styles.whatIfs} aria-label={t('whatIfsOf', { title })}>
          {whatIfs.map((whatIf) => (
            <ExerciseRow key={whatIf.id} exercise={whatIf} />
          ))}
        </ul>
      ) : null}
    </li>
  );
}
