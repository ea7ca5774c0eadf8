'use client';

import { useFormatter, useTranslations } from 'next-intl';
import { runningOrder, type ToldAct } from '../../../exercise/running-order';
import { useView } from '../../live/use-views';
import { ExerciseTime } from '../../parts/exercise-time';
import { Kicker } from '../../parts/kicker';
import { useSentence } from '../../parts/use-sentence';
import { useDesk } from '../frame/desk-context';
import styles from './staffing.module.css';

/** What whoever takes over needs first: the next steps and injects, and who of staff did what last. */
export function RunningOrder() {
  const t = useTranslations('control.staffing');
  const tSteps = useTranslations('control.plan.steps');
  const { showInject } = useDesk();
  const { steps, injects, acts } = runningOrder(useView());
  return (
    <section className={styles.section} aria-labelledby="running-order">
      <Kicker id="running-order">{t('order')}</Kicker>
      <h3 className={styles.small}>{t('next')}</h3>
      <ul>
        {steps.map(({ move, step, minutes }) => (
          <li key={`${move} ${step}`} className={styles.row}>
            <span>{t('step', { move, step: tSteps(step) })}</span>
            <span className={styles.quiet}>{t('minutes', { minutes })}</span>
          </li>
        ))}
        {injects.map((inject) => (
          <li key={inject.id} className={styles.row}>
            <button type="button" className={styles.link} onClick={() => showInject(inject.id)}>
              {t('inject', { number: inject.number, title: inject.title })}
            </button>
            <span className={styles.quiet}>
              <ExerciseTime at={inject.plannedMinute * 60_000} />
            </span>
          </li>
        ))}
        {steps.length + injects.length === 0 ? <li className={styles.quiet}>{t('nothingNext')}</li> : null}
      </ul>
      <h3 className={styles.small}>{t('last')}</h3>
      <ActList acts={acts} />
    </section>
  );
}

/** Who did what, when, in the sentences of the timeline. */
function ActList({ acts }: { acts: ToldAct[] }) {
  const t = useTranslations('control.staffing');
  const say = useSentence();
  const format = useFormatter();
  if (acts.length === 0) return <p className={styles.quiet}>{t('noActs')}</p>;
  return (
    <ul>
      {acts.map(({ at, by, sentences }) => (
        <li key={at} className={styles.act}>
          <p className={styles.quiet}>
            {t('actBy', { name: by, time: format.dateTime(at, { hour: '2-digit', minute: '2-digit' }) })}
          </p>
          <p>{sentences.map(say).join(' ')}</p>
        </li>
      ))}
    </ul>
  );
}
