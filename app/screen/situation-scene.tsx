'use client';

import { useTranslations } from 'next-intl';
import type { Release, State } from '../../exercise/state';
import { stepNow } from '../play/step-now';
import { FitBox } from './fit-box';
import { MoveWords, StepWords } from './move-words';
import { RoomClock } from './room-clock';
import { RoomKicker } from './room-kicker';
import grid from './scene-grid.module.css';
import { SituationBoard } from './situation-board';
import styles from './situation-scene.module.css';

/** The scene of most steps: what happened last, what is asked, how long; below it the nine lines of the board. */
export function SituationScene({ view, release }: { view: State; release: Release | null }) {
  const t = useTranslations('room.situation');
  const step = stepNow(view);
  const question = step?.question ?? '';
  return (
    <div className={styles.scene}>
      <div className={grid.grid}>
        <div className={grid.wide}>
          <RoomKicker note={release?.content.scenarioTime || step?.move.scenarioTime}>
            {t(release ? 'current' : 'asked')}
          </RoomKicker>
          <FitBox
            largest={1.3}
            className={styles.fit}
            content={`${release?.id} ${release?.content.title} ${question}`}
          >
            <h1 className={grid.headline}>{release ? release.content.title : question || t('soon')}</h1>
            {release ? <p className={grid.deck}>{t('from', { from: release.content.from })}</p> : null}
            {release && question ? (
              <p className={styles.question}>
                <b>{t('askedLead')}</b> {question}
              </p>
            ) : null}
          </FitBox>
        </div>
        <div className={grid.side}>
          <RoomKicker note={<StepWords view={view} />}>
            <MoveWords view={view} />
          </RoomKicker>
          <div className={grid.clock}>
            <RoomClock />
          </div>
        </div>
      </div>
      <SituationBoard view={view} />
    </div>
  );
}
