'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { exerciseTime } from '../../../exercise/exercise-clock';
import type { Challenge } from '../../../exercise/state';
import { useCommand } from '../../live/use-command';
import { useMay } from '../../live/use-may';
import { useView } from '../../live/use-views';
import { Button } from '../../parts/button';
import { ExerciseTime } from '../../parts/exercise-time';
import { TextArea } from '../../parts/text-area';
import { useKeptText } from '../../play/use-kept-text';
import { RefusalText } from '../../seat/refusal-text';
import { teamsOf } from '../frame/console-tools';
import styles from './evaluation.module.css';

/** One doubt about the scenario, and how it was dealt with, once it was. */
export function ChallengeEntry({ challenge }: { challenge: Challenge }) {
  const t = useTranslations('control.evaluation.parking');
  const view = useView();
  const mayAnswer = useMay('AnswerChallenge');
  const [isOpen, setIsOpen] = useState(false);
  const { answer } = challenge;
  const of = teamsOf(view).find(({ id }) => id === challenge.team)?.shortName ?? t('room');
  return (
    <li className={styles.entry}>
      <p className={styles.head}>
        <ExerciseTime at={exerciseTime(view.clock, challenge.at)} bare />
        <span>{t('by', { of, author: challenge.author })}</span>
      </p>
      <p className={styles.text}>{challenge.text}</p>
      {answer ? (
        <p className={styles.was}>
          <b>{t('answered', { by: answer.by })}</b> {answer.text}
        </p>
      ) : null}
      {isOpen && !answer ? <AnswerFields challenge={challenge.id} /> : null}
      {mayAnswer && !answer && !isOpen ? (
        <Button look="text" onClick={() => setIsOpen(true)}>
          {t('answer')}
        </Button>
      ) : null}
    </li>
  );
}

function AnswerFields({ challenge }: { challenge: string }) {
  const t = useTranslations('control.evaluation.parking');
  const { give, refusal, isWaiting } = useCommand();
  const [text, setText, letGo] = useKeptText(`challenge.${challenge}`);
  const handleAnswer = async () => {
    letGo();
    const ack = await give({ type: 'AnswerChallenge', challenge, text: text.trim() });
    if (!ack.ok) setText(text);
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void handleAnswer();
      }}
    >
      <TextArea
        label={t('answerText')}
        hint={t('optional')}
        maxLength={600}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <div className={styles.acts}>
        <Button type="submit" size="small" look="line" disabled={isWaiting}>
          {t('markAnswered')}
        </Button>
      </div>
      <RefusalText refusal={refusal} />
    </form>
  );
}
