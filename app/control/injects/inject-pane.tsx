'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { MselLine } from '../../../exercise/msel/lines';
import { linesInOrder } from '../../../exercise/msel/running-order';
import type { InjectAudience, StoryInject } from '../../../exercise/story';
import { useMay } from '../../live/use-may';
import { useView } from '../../live/use-views';
import { Button } from '../../parts/button';
import { ExerciseTime } from '../../parts/exercise-time';
import { Kicker } from '../../parts/kicker';
import { useDesk } from '../frame/desk-context';
import { LineActs } from './acts/line-acts';
import { ExpectedAction } from './expected-action';
import styles from './injects-page.module.css';
import { releasesOf } from './msel-line';
import { ReleaseForm } from './release-form';
import { ReleasedInject } from './released-inject';

/** One line of the MSEL: to be released, on its way, or out with who has read it. */
export function InjectPane({ line, inject }: { line: MselLine; inject: StoryInject }) {
  const t = useTranslations('control.injects');
  const view = useView();
  const { inject: chosen, presetTeams, showInject } = useDesk();
  const [isAgain, setIsAgain] = useState(false);
  const mayRelease = useMay('ReleaseInject');
  const releases = releasesOf(view, inject.id);
  const isFirst = releases.length === 0;
  const isOut = releases.some((release) => release.status !== 'recalled');
  const canGoOut = inject.kind !== 'expected-action';
  const isForm = canGoOut && (isFirst || isAgain || presetTeams.length > 0);
  const heading = chosen === null ? t('next') : t('line', { number: inject.number });
  return (
    <section className={styles.section} aria-label={heading}>
      <Kicker
        className={styles.kicker}
        note={t.rich('planned', { time: () => <ExerciseTime at={inject.plannedMinute * 60_000} /> })}
      >
        {heading}
      </Kicker>
      {chosen === null ? null : (
        <p className={styles.back}>
          <Button look="text" onClick={() => showInject(null)}>
            {t('toNext')}
          </Button>
        </p>
      )}
      {inject.kind === 'expected-action' ? <ExpectedAction inject={inject} /> : null}
      {isForm ? (
        <ReleaseForm
          key={`${presetTeams.join()} ${JSON.stringify(inject.to)}`}
          inject={inject}
          audience={audienceOf(inject, isOut, presetTeams)}
        />
      ) : null}
      <LineActs line={line} inject={inject} order={linesInOrder(view)} />
      {releases.map((release) => (
        <ReleasedInject key={release.id} release={release} inject={inject} />
      ))}
      {canGoOut && mayRelease && !isForm ? (
        <p className={styles.again}>
          <Button look="text" onClick={() => setIsAgain(true)}>
            {t(isOut ? 'toOthers' : 'releaseAgain')}
          </Button>
        </p>
      ) : null}
    </section>
  );
}

/** Who is chosen at first: the line's own audience, or nobody where the facilitator has to choose. */
function audienceOf(inject: StoryInject, isOut: boolean, presetTeams: string[]): InjectAudience {
  const isChosen = inject.kind === 'contingency' || isOut || presetTeams.length > 0;
  return isChosen ? { teams: presetTeams, members: [], screen: false } : inject.to;
}
