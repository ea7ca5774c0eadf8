'use client';

import { useTranslations } from 'next-intl';
import { reflectionKinds } from '../../../exercise/state';
import { useCommand } from '../../live/use-command';
import { useMay } from '../../live/use-may';
import { useView } from '../../live/use-views';
import { Button } from '../../parts/button';
import { RefusalText } from '../../seat/refusal-text';
import styles from './debrief-control.module.css';

/** Shows the anonymous answers of one kind to the room, from five on. With fewer the server says so and shows none. */
export function ReflectionRelease() {
  const t = useTranslations('control.debrief');
  const { debrief } = useView();
  const { give, refusal, isWaiting } = useCommand();
  const mayShow = useMay('ShowReflections');
  if (!mayShow || !debrief) return null;
  return (
    <>
      <fieldset className={styles.group} aria-label={t('reflections')}>
        <span className={styles.label}>{t('reflections')}</span>
        {reflectionKinds.map((kind) => {
          const shown = debrief.reflections.find((one) => one.kind === kind);
          return (
            <Button
              key={kind}
              look="line"
              size="small"
              disabled={isWaiting}
              onClick={() => void give({ type: 'ShowReflections', kind })}
            >
              {shown ? t(`again.${kind}`, { count: shown.texts.length }) : t(`show.${kind}`)}
            </Button>
          );
        })}
      </fieldset>
      <div className={styles.refusal}>
        <RefusalText refusal={refusal} />
      </div>
    </>
  );
}
