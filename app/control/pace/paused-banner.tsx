'use client';

import { useTranslations } from 'next-intl';
import { useCommand } from '../../live/use-command';
import { useMay } from '../../live/use-may';
import { Banner } from '../../parts/banner';
import { Button } from '../../parts/button';
import { RefusalText } from '../../seat/refusal-text';
import styles from '../frame/console-screen.module.css';
import { useAbsenceWords } from '../people/use-absence-words';

/** Says on the console that everybody else waits, with the way back to play. */
export function PausedBanner({ onLeave }: { onLeave: () => void }) {
  const t = useTranslations('control.pause');
  const { give, refusal } = useCommand();
  const absence = useAbsenceWords();
  const mayResume = useMay('ResumeExercise');
  const handleResume = async () => {
    const ack = await give({ type: 'ResumeExercise' });
    if (ack.ok) onLeave();
  };
  return (
    <>
      <Banner
        tone="asked"
        lead={t('lead')}
        action={
          <span className={styles.acts}>
            <Button look="text" onClick={onLeave}>
              {t('cover')}
            </Button>
            {mayResume ? (
              <Button look="line" size="small" onClick={() => void handleResume()}>
                {t('resume')}
              </Button>
            ) : null}
          </span>
        }
      >
        {absence ?? t('text')}
      </Banner>
      <RefusalText refusal={refusal} />
    </>
  );
}
