'use client';

import { useTranslations } from 'next-intl';
import type { StoryInject } from '../../exercise/story';
import { useView } from '../live/use-views';
import { ExerciseTime } from '../parts/exercise-time';
import { Kicker } from '../parts/kicker';
import { useDesk } from './desk-context';
import { ExpectedAction } from './expected-action';
import styles from './injects-page.module.css';
import { releasesOf } from './msel-line';
import { ReleaseForm } from './release-form';
import { ReleasedInject } from './released-inject';

/** One line of the MSEL: to be released, on its way, or out with who has read it. */
export function InjectPane({ inject }: { inject: StoryInject }) {
  const t = useTranslations('control.injects');
  const view = useView();
  const { inject: chosen, presetTeams } = useDesk();
  const releases = releasesOf(view, inject.id);
  const isOut = releases.some((release) => release.status !== 'recalled');
  // A contingency inject goes to one team now and to another later.
  const canGoOut = inject.kind === 'contingency' || !isOut;
  const heading = chosen === null ? t('next') : t('line', { number: inject.number });
  return (
    <section className={styles.section} aria-label={heading}>
      <Kicker
        className={styles.kicker}
        note={t.rich('planned', { time: () => <ExerciseTime at={inject.plannedMinute * 60_000} /> })}
      >
        {heading}
      </Kicker>
      {inject.kind === 'expected-action' ? <ExpectedAction inject={inject} /> : null}
      {releases.map((release) => (
        <ReleasedInject key={release.id} release={release} inject={inject} />
      ))}
      {inject.kind !== 'expected-action' && canGoOut ? (
        <ReleaseForm key={presetTeams.join()} inject={inject} presetTeams={presetTeams} />
      ) : null}
    </section>
  );
}
