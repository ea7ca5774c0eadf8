'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { exerciseTime } from '../../../exercise/exercise-clock';
import { type TaskRatingValue, taskRatings } from '../../../exercise/state';
import { useCommand } from '../../live/use-command';
import { useKept } from '../../live/use-kept';
import { useMay } from '../../live/use-may';
import { useView } from '../../live/use-views';
import { Button } from '../../parts/button';
import { ExerciseTime } from '../../parts/exercise-time';
import { RadioList } from '../../parts/radio-list';
import { TextArea } from '../../parts/text-area';
import { KeptHere } from '../../seat/kept-here';
import { RefusalText } from '../../seat/refusal-text';
import styles from './evaluation.module.css';
import { ratingsOf } from './latest-rating';

interface GuideTaskProps {
  objective: string;
  task: { id: string; text: string };
  team: string | null;
}

/** One critical task with its ratings in words, the newest first, and the way to rate it. */
export function GuideTask({ objective, task, team }: GuideTaskProps) {
  const t = useTranslations('control.evaluation.guides');
  const { evaluation, clock } = useView();
  const mayRate = useMay('RateTask');
  const [isOpen, setIsOpen] = useState(false);
  const ratings = ratingsOf(evaluation.ratings, objective, task.id, team);
  return (
    <li className={styles.entry}>
      <p className={styles.task}>{task.text}</p>
      {ratings.map((rating, index) => (
        <p key={`${rating.at}.${rating.by}`} className={index === 0 ? styles.rating : styles.was}>
          <ExerciseTime at={exerciseTime(clock, rating.at)} bare /> {t('ratedBy', { author: rating.author })}{' '}
          <b>{t(`ratings.${rating.rating}`)}</b> {rating.observation}
        </p>
      ))}
      {isOpen ? (
        <RateForm objective={objective} task={task} team={team} onClose={() => setIsOpen(false)} />
      ) : mayRate ? (
        <Button look="text" onClick={() => setIsOpen(true)}>
          {ratings.length > 0 ? t('again') : t('rate')}
        </Button>
      ) : null}
    </li>
  );
}

type Rating = { rating: TaskRatingValue | null; observation: string };
const unrated: Rating = { rating: null, observation: '' };

function RateForm({ objective, task, team, onClose }: GuideTaskProps & { onClose: () => void }) {
  const t = useTranslations('control.evaluation.guides');
  const { give, refusal, isWaiting } = useCommand();
  const [kept, keep, letGo] = useKept<Rating>(`rating.${objective}.${task.id}.${team ?? ''}`);
  const { rating, observation } = kept ?? unrated;
  const change = (part: Partial<Rating>) => keep((now) => ({ ...(now ?? unrated), ...part }));
  const handleSave = async () => {
    if (!rating) return;
    letGo();
    const ack = await give({
      type: 'RateTask',
      objective,
      task: task.id,
      team,
      rating,
      observation: observation.trim(),
    });
    if (ack.ok) onClose();
    else keep({ rating, observation });
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void handleSave();
      }}
    >
      <RadioList
        label={t('how')}
        options={taskRatings.map((value) => ({ value, label: t(`ratings.${value}`) }))}
        value={rating}
        onChange={(value) => change({ rating: value })}
      />
      <TextArea
        label={t('observation')}
        maxLength={1000}
        value={observation}
        onChange={(event) => change({ observation: event.currentTarget.value })}
      />
      <div className={styles.acts}>
        <Button type="submit" size="small" disabled={!rating || isWaiting}>
          {t('save')}
        </Button>
        <Button look="text" onClick={onClose}>
          {t('leave')}
        </Button>
      </div>
      <KeptHere topic="RateTask" />
      <RefusalText refusal={refusal} />
    </form>
  );
}
