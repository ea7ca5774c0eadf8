'use client';

import { useFormatter, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { writtenLine } from '../../../exercise/msel/look-up';
import type { State } from '../../../exercise/state';
import { useNow } from '../../live/use-now';
import { useView } from '../../live/use-views';
import { classNames } from '../../parts/class-names';
import { ExerciseTime } from '../../parts/exercise-time';
import { formatMinutes } from '../../parts/times';
import { BehindDialog } from '../pace/behind-dialog';
import { usePace } from '../pace/use-pace';
import styles from './mast.module.css';

/** Less than this is no drift: it could not be read. In milliseconds. */
const onTimeMs = 1_000;
/** From here on it is worth a colour. In milliseconds. */
const lateMs = 30_000;

/** The clocks of the console: of play, of the story, of the room, and how far they are apart. */
export function MastFacts() {
  const t = useTranslations('control.mast');
  const view = useView();
  const now = useNow();
  const format = useFormatter();
  const { time, drift, debriefKeeps } = usePace();
  const floor = (view.opening?.debriefFloorMinutes ?? 0) * 60_000;
  const keeps = Math.floor(debriefKeeps / 60_000);
  return (
    <dl className={styles.facts}>
      <Fact label={t('exerciseTime')}>
        <ExerciseTime at={time} withSeconds />
      </Fact>
      <Fact label={t('scenarioTime')}>{scenarioTimeOf(view)}</Fact>
      <Fact label={t('wallClock')} className={styles.wall}>
        <bdi>{format.dateTime(now, { hour: '2-digit', minute: '2-digit' })}</bdi>
      </Fact>
      <Fact label={t('drift')} isAsked={drift > lateMs} act={<BehindDialog />}>
        <DriftWords drift={drift} />
      </Fact>
      <Fact label={t('debriefKeeps')} isAsked={debriefKeeps < floor}>
        {keeps >= 0 ? t('minutes', { minutes: keeps }) : t('nothing')}
      </Fact>
    </dl>
  );
}

function DriftWords({ drift }: { drift: number }) {
  const t = useTranslations('control.mast');
  if (Math.abs(drift) < onTimeMs) return t('onTime');
  const time = () => <bdi>{formatMinutes(Math.abs(drift))}</bdi>;
  return drift > 0 ? t.rich('behind', { time }) : t.rich('ahead', { time });
}

function Fact({
  label,
  children,
  isAsked = false,
  act,
  className,
}: {
  label: string;
  children: ReactNode;
  isAsked?: boolean;
  /** What can be done about it, beside its name. */
  act?: ReactNode;
  className?: string;
}) {
  return (
    <div
      className={classNames(
        styles.fact,
        isAsked && styles.asked,
        act !== undefined && styles.withAct,
        className,
      )}
    >
      <dt>{label}</dt>
      <dd className={styles.value}>{children}</dd>
      {act === undefined ? null : <dd className={styles.act}>{act}</dd>}
    </div>
  );
}

/** The story's time: of the inject that went out last in this move, or of the move. */
function scenarioTimeOf(view: State): string {
  const move = view.opening?.moves.find((one) => one.number === (view.step?.move ?? 0));
  const sent = view.releases.findLast(
    ({ status, content, inject }) =>
      status === 'released' &&
      content.scenarioTime !== '' &&
      inject !== null &&
      writtenLine(view, inject)?.move === move?.number,
  );
  return sent?.content.scenarioTime ?? move?.scenarioTime ?? '';
}
