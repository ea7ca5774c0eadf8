'use client';

import { useTranslations } from 'next-intl';
import { debriefPlanOf } from '../../../exercise/debrief-plan';
import type { State } from '../../../exercise/state';
import { ExerciseBand } from '../../parts/exercise-band';
import { BandWords } from '../band-words';
import { ScopeLine } from '../scope-line';
import { StepFigure } from '../steps/step-figure';
import styles from './printed-debrief.module.css';

/** Every step's figure on paper, each from a new page. The table's head and foot are what a browser repeats on each page. */
export function PrintedDebrief({ view }: { view: State }) {
  const t = useTranslations('debrief');
  return (
    <table className={styles.paper} role="presentation">
      <thead>
        <tr>
          <td>
            <ExerciseBand isRehearsal={view.isRehearsal} isWhatIf={view.fork !== null}>
              <BandWords view={view} />
            </ExerciseBand>
          </td>
        </tr>
      </thead>
      <tfoot>
        <tr>
          <td className={styles.foot}>
            {t('paperFoot', {
              title: view.opening?.title ?? '',
              revision: view.opening?.revision ?? 0,
            })}{' '}
            <ScopeLine id="not-predictive" /> <ScopeLine id="not-a-recommendation" />
          </td>
        </tr>
      </tfoot>
      <tbody>
        {debriefPlanOf(view).map(({ id }) => (
          <tr key={id} className={styles.page}>
            <td>
              <StepFigure step={id} view={view} isPaper />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
