'use client';

import { useTranslations } from 'next-intl';
import { type ClockSpeed, clockSpeeds, paceOf } from '../../../exercise/exercise-clock';
import { useCommand } from '../../live/use-command';
import { useMay } from '../../live/use-may';
import { useSeat, useView } from '../../live/use-views';
import { Button } from '../../parts/button';
import { SegmentedChoice } from '../../parts/segmented-choice';
import { RefusalText } from '../../seat/refusal-text';
import styles from './rehearsal-bar.module.css';
import { ThrowAway } from './throw-away';

/** Over the console of a rehearsal: how fast its time runs, who conducts, and the ways to start anew or throw it away. */
export function RehearsalBar() {
  const t = useTranslations('control.rehearsal');
  const view = useView();
  const { give, refusal } = useCommand();
  const maySetSpeed = useMay('SetClockSpeed');
  const maySwitch = useMay('SwitchConductor');
  // Speed is for play alone; what was rehearsed can be thrown away in its debrief, too.
  const isLead = useSeat()?.role === 'lead';
  if (!view.isRehearsal) return null;
  const { isConducted } = view;
  const speeds = clockSpeeds.map((speed) => ({ value: String(speed), label: t('times', { speed }) }));
  const handleSpeed = (speed: string) =>
    void give({ type: 'SetClockSpeed', speed: Number(speed) as ClockSpeed });
  return (
    <section className={styles.bar} aria-label={t('label')}>
      <div className={styles.speed}>
        <SegmentedChoice
          label={t('speed')}
          options={speeds}
          value={String(paceOf(view.clock))}
          onChange={handleSpeed}
          isDisabled={!maySetSpeed}
        />
      </div>
      <p className={styles.who}>{t(isConducted ? 'conducted' : 'yours')}</p>
      {maySwitch ? (
        <Button
          look="line"
          size="small"
          onClick={() => void give({ type: 'SwitchConductor', on: !isConducted })}
        >
          {t(isConducted ? 'takeOver' : 'giveBack')}
        </Button>
      ) : null}
      {maySetSpeed || isLead ? <ThrowAway /> : null}
      <RefusalText refusal={refusal} />
    </section>
  );
}
