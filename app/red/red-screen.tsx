'use client';

import { useTranslations } from 'next-intl';
import { useSeat, useView } from '../live/use-views';
import { ButtonLink } from '../parts/button';
import { EmptyState } from '../parts/empty-state';
import { Kicker } from '../parts/kicker';
import { PauseScreen } from '../parts/pause-screen';
import { DebriefLater } from '../play/frame/debrief-later';
import { HeaderActs } from '../play/frame/header-acts';
import { SteppedOut } from '../play/frame/stepped-out';
import styles from './red.module.css';
import { RedWork } from './red-work';
import { RoomSaw } from './room-saw';

/** What somebody sees who plays the other side: a pause and stepping out come first, then the menu, then what the room saw. */
export function RedScreen({ exerciseId }: { exerciseId: string }) {
  const t = useTranslations('red');
  const view = useView();
  const seat = useSeat();
  if (!seat) return null;
  if (seat.role !== 'red') {
    const back = `/play/${encodeURIComponent(exerciseId)}`;
    return (
      <EmptyState title={t('notRed')} action={<ButtonLink href={back}>{t('toPlay')}</ButtonLink>}>
        {t('notRedText')}
      </EmptyState>
    );
  }
  if (view.clock.pausedAt !== null) return <PauseScreen />;
  if (view.phase === 'ended' || view.phase === 'closed') return <DebriefLater />;
  if (seat.steppedOut) return <SteppedOut />;
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
