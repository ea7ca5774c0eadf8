'use client';

import { useTranslations } from 'next-intl';
import type { State, Vote } from '../../exercise/state';
import { explainVote } from '../../exercise/voting/explain-vote';
import { useConsequences } from '../parts/use-consequences';
import { useSentence } from '../parts/use-sentence';
import { FitBox } from './fit-box';
import styles from './result-scene.module.css';
import { RoomSeats } from './room-seats';
import { RulingWords } from './ruling-words';
import { SceneHead } from './scene-head';

/** A result that was read: the verdict, the sentence that explains it, what followed from it, the seats with their choices; then its ruling. */
export function ResultScene({ view, vote }: { view: State; vote: Vote }) {
  const t = useTranslations('room.vote');
  const say = useSentence();
  const consequences = useConsequences(view.opening);
  const body = view.opening?.bodies.find((one) => one.id === vote.body)?.name ?? '';
  const rulings = view.rulings.filter(({ subject }) => subject.kind === 'vote' && subject.vote === vote.id);
  const followed = consequences(vote);
  if (!vote.result) return null;
  const { verdict, parts } = explainVote(vote.result, vote.binding);
  return (
    <div className={styles.result}>
      <SceneHead view={view}>{t('result', { body })}</SceneHead>
      <div className={styles.top}>
        <FitBox
          largest={1.2}
          className={styles.fit}
          content={`${vote.id} ${rulings.length} ${JSON.stringify(followed)}`}
        >
          <p className={styles.title}>{vote.title}</p>
          <h2 className={styles.verdict}>{say(verdict)}</h2>
          <p className={styles.because}>{parts.map(say).join(' ')}</p>
          {followed.map(({ key, words }) => (
            <p key={key} className={styles.because}>
              {words}
            </p>
          ))}
          {vote.onPaper ? (
            <p className={styles.because}>{t('fromPaper', { count: vote.onPaper.length })}</p>
          ) : null}
        </FitBox>
        {rulings.length > 0 ? (
          <div className={styles.ruling}>
            <RulingWords view={view} rulings={rulings} />
          </div>
        ) : null}
      </div>
      <RoomSeats view={view} vote={vote} />
    </div>
  );
}
