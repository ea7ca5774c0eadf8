'use client';

import { useTranslations } from 'next-intl';
import { useSeat, useView } from '../../live/use-views';
import { classNames } from '../../parts/class-names';
import { SeatNotices } from '../../seat/seat-notices';
import { CardScope } from '../card/card-scope';
import { Happened } from '../happened/happened';
import { stepNow } from '../step-now';
import { StepWork } from '../steps/step-work';
import { Ask } from './ask';
import { HowLong } from './how-long';
import { PlayHeader } from './play-header';
import { SidePanes } from './side-panes';
import styles from './workspace-columns.module.css';

/** Three columns: what happened, what we are asked, how long. Two on a narrower screen, where the third goes below. */
export function WorkspaceColumns({ width }: { width: 'three' | 'two' }) {
  const t = useTranslations('play.frame');
  const step = stepNow(useView())?.step;
  const seat = useSeat();
  // A forecast and a chamber need the width: what happened then stands with the rest at the side.
  const isWide = step === 'anticipate' || (step === 'agree' && seat?.member !== null);
  return (
    <>
      <PlayHeader />
      <SeatNotices />
      <main id="main" tabIndex={-1} className={classNames(styles.main, styles[width], isWide && styles.wide)}>
        {isWide ? null : (
          <aside className={styles.happened} aria-label={t('happened')}>
            <Happened withPins={step !== 'update'} />
          </aside>
        )}
        <CardScope>
          <section className={styles.asked} aria-label={t('asked')}>
            <Ask withClock={width === 'two'} />
            <StepWork />
          </section>
          <aside className={styles.side} aria-label={t('side')}>
            {width === 'three' ? <HowLong /> : null}
            <SidePanes withHappened={isWide} />
          </aside>
        </CardScope>
      </main>
    </>
  );
}
