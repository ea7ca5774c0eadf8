'use client';

import { useTranslations } from 'next-intl';
import { useEffect } from 'react';
import type { State } from '../../exercise/state';
import { BandWords } from '../debrief/band-words';
import { DebriefBoard } from '../debrief/debrief-board';
import { ExerciseBand } from '../parts/exercise-band';
import styles from './debrief-scene.module.css';
import { RoomFoot } from './room-foot';
import { RoomTools } from './room-tools';

/** The board is drawn for 1440 by 900; the room screen scales all of it by the size of the root's letters. */
const rootSize = 'min(100vw / 90, 100vh / 56.25)';

/** After play: the figure of the debrief, as large as the screen allows. */
export function DebriefScene({ view, isOffline }: { view: State; isOffline: boolean }) {
  const t = useTranslations('room');
  useEffect(() => {
    const root = document.documentElement;
    const wide = window.matchMedia('(min-width: 48em)');
    const scale = () => root.style.setProperty('font-size', wide.matches ? rootSize : '');
    scale();
    wide.addEventListener('change', scale);
    return () => {
      wide.removeEventListener('change', scale);
      root.style.removeProperty('font-size');
    };
  }, []);
  return (
    <div className={styles.debrief}>
      <ExerciseBand isRehearsal={view.isRehearsal} isWhatIf={view.fork !== null}>
        <BandWords view={view} />
      </ExerciseBand>
      <main id="main" tabIndex={-1} className={styles.main} aria-label={t('scene.debrief')}>
        <DebriefBoard />
      </main>
      {isOffline ? <RoomFoot view={view} isOffline isBare /> : null}
      <RoomTools />
    </div>
  );
}
