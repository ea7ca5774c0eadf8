'use client';

import { useTranslations } from 'next-intl';
import { type CourseWord, courseWords } from '../../../exercise/card';
import { cardBefore } from '../../../exercise/card-before';
import { useView } from '../../live/use-views';
import { Button } from '../../parts/button';
import { SegmentedChoice } from '../../parts/segmented-choice';
import { useOwnTeam } from '../use-own-team';
import { useCardDesk } from './card-scope';
import styles from './course-line.module.css';

/** Whether the team keeps, adapts or abandons the course of its card before. Nothing where no earlier card counts. */
export function CourseLine() {
  const t = useTranslations('play.card');
  const view = useView();
  const desk = useCardDesk();
  const team = useOwnTeam();
  const before = desk && team ? cardBefore(view, team.id, desk.move) : null;
  if (!desk || !before) return null;
  const { course } = desk.content;
  const options = courseWords.map((word) => ({ value: word, label: t(`course.${word}`) }));
  return (
    <div className={styles.course}>
      <SegmentedChoice<CourseWord>
        label={t('label.course', { move: before.move })}
        hint={t('hint.course')}
        options={options}
        value={course ?? null}
        onChange={(word) => desk.draft.change({ course: word })}
      />
      {course ? (
        <Button look="text" onClick={() => desk.draft.change({ course: undefined })}>
          {t('course.takeOff')}
        </Button>
      ) : null}
    </div>
  );
}
