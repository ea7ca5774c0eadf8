'use client';

import { useTranslations } from 'next-intl';
import type { State, Vote } from '../../exercise/state';
import { silenceEnds } from '../../exercise/voting/silence';
import { NumberedText } from '../chamber/numbered-text';
import { takingPart } from '../chamber/rule-words';
import { ExerciseTime } from '../parts/exercise-time';
import { FitBox } from './fit-box';
import { RoomKicker } from './room-kicker';
import { RoomRule } from './room-rule';
import { RoomSeats } from './room-seats';
import grid from './scene-grid.module.css';
import { SceneHead } from './scene-head';
import styles from './vote-scene.module.css';

/** An open vote: the body, the text, the rule, and who has voted. Nobody sees how before the result is read. */
export function VoteScene({ view, vote }: { view: State; vote: Vote }) {
  const t = useTranslations('room.vote');
  const body = view.opening?.bodies.find((one) => one.id === vote.body)?.name ?? '';
  const silence = silenceEnds(vote, view.clock);
  const others = view.votes.filter((other) => other.binding && other.readAt === null && other.id !== vote.id);
  return (
    <div className={styles.vote}>
      <SceneHead view={view}>{t('open', { body })}</SceneHead>
      <div className={grid.grid}>
        <div className={grid.wide}>
          <FitBox largest={1.25} className={styles.fit} content={vote.title + vote.text} rest={t('rest')}>
            <h2 className={grid.headline}>{vote.title}</h2>
            <div className={styles.text}>
              <NumberedText text={vote.text} empty={t('textOnPaper')} />
            </div>
          </FitBox>
        </div>
        <div className={grid.side}>
          <RoomKicker as="h2">{t('rule')}</RoomKicker>
          <div className={styles.rule}>
            <RoomRule rule={vote.rule} />
            <p className={styles.count}>
              {t('castCount', {
                way: vote.rule.way?.kind ?? 'count',
                cast: vote.cast.length,
                seats: takingPart(vote.rule).length,
              })}
            </p>
            {silence === null ? null : (
              <p>{t.rich('silence', { time: () => <ExerciseTime at={silence} bare /> })}</p>
            )}
            {others.map((other) => (
              <p key={other.id}>{t('alsoOpen', { title: other.title })}</p>
            ))}
          </div>
        </div>
      </div>
      <RoomSeats view={view} vote={vote} />
    </div>
  );
}
