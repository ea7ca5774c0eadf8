'use client';

import { useTranslations } from 'next-intl';
import { useSeat, useView } from '../live/use-views';
import { ButtonLink } from '../parts/button';
import { EmergencyScreen } from '../parts/emergency-screen';
import { EmptyState } from '../parts/empty-state';
import { Kicker } from '../parts/kicker';
import { PauseScreen } from '../parts/pause-screen';
import { DebriefLater } from '../play/frame/debrief-later';
import { HeaderActs } from '../play/frame/header-acts';
import { SteppedOut } from '../play/frame/stepped-out';
import { DeclareEmergency } from '../seat/declare-emergency';
import styles from './red.module.css';
import { redScene } from './red-scene';
import { RedWork } from './red-work';
import { RoomSaw } from './room-saw';

/**
 * What somebody sees who plays the other side: an emergency, a pause and stepping out come first, then the menu, then what
 * the room saw.
 */
export function RedScreen({ exerciseId }: { exerciseId: string }) {
  const t = useTranslations('red');
  const view = useView();
  const seat = useSeat();
  if (!seat) return null;
  const scene = redScene(view, seat);
  if (scene === 'emergency') return <EmergencyScreen words={view.safety.support.emergency} />;
  if (scene === 'not-red') {
    const back = `/play/${encodeURIComponent(exerciseId)}`;
    return (
      <EmptyState title={t('notRed')} action={<ButtonLink href={back}>{t('toPlay')}</ButtonLink>}>
        {t('notRedText')}
      </EmptyState>
    );
  }
  if (scene === 'paused')
    return (
      <PauseScreen>
        <DeclareEmergency />
      </PauseScreen>
    );
  if (scene === 'debrief') return <DebriefLater />;
  if (scene === 'stepped-out') return <SteppedOut />;
  return (
    <main id="main" tabIndex={-1} className={styles.main}>
      <header className={styles.head}>
        <h1>{t('title', { name: view.opening?.respondent.name ?? '' })}</h1>
        <HeaderActs />
      </header>
      <p className={styles.bounds}>{t('bounds')}</p>
      {view.phase === 'lobby' ? <p>{t('lobby')}</p> : <RedWork />}
      <section aria-label={t('room')}>
        <Kicker>{t('room')}</Kicker>
        <RoomSaw />
      </section>
    </main>
  );
}
