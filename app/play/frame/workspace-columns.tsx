'use client';

import { useTranslations } from 'next-intl';
import { useView } from '../../live/use-views';
import { classNames } from '../../parts/class-names';
import { ConnectionBanner } from '../../seat/connection-banner';
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
  const step = stepNow(useView());
  const isForecast = step?.step === 'anticipate';
  return (
    <>
      <PlayHeader />
      <ConnectionBanner />
      <main
        id="main"
        tabIndex={-1}
        className={classNames(styles.main, styles[width], isForecast && styles.forecast)}
      >
        {isForecast ? null : (
          <aside className={styles.happened} aria-label={t('happened')}>
            <Happened />
          </aside>
        )}
        <CardScope>
          <section className={styles.asked} aria-label={t('asked')}>
            <Ask withClock={width === 'two'} />
            <StepWork />
          </section>
          <aside className={styles.side} aria-label={t('side')}>
            {width === 'three' ? <HowLong /> : null}
            <SidePanes withHappened={isForecast} />
          </aside>
        </CardScope>
      </main>
    </>
  );
}
