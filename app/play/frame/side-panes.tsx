'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useSeat, useView } from '../../live/use-views';
import { LoadingBars } from '../../parts/loading-bars';
import { VisuallyHidden } from '../../parts/visually-hidden';
import { Happened } from '../happened/happened';
import { useHappened } from '../happened/use-happened';
import { helpedSteps } from '../help/helped-steps';
import { Papers } from '../papers/papers';
import { stepNow } from '../step-now';
import { useMoveWorks } from '../steps/use-move-works';
import { TeamPane } from '../team/team-pane';
import { useOwnTeam } from '../use-own-team';
import styles from './side-panes.module.css';

type Side = 'step' | 'happened' | 'team' | 'papers';

/** Beside the work, one at a time: what helps with the step, the team, the papers. */
export function SidePanes({ withHappened }: { withHappened: boolean }) {
  const t = useTranslations('play.tabs');
  const step = stepNow(useView())?.step;
  const team = useOwnTeam();
  const seat = useSeat();
  const works = useMoveWorks();
  const { newCount } = useHappened();
  const [wanted, setWanted] = useState<Side | null>(null);
  const sides: Side[] = [];
  if (step && team && helpedSteps.includes(step)) sides.push('step');
  if (withHappened) sides.push('happened');
  if (team) sides.push('team');
  sides.push('papers');
  const first = withHappened && step === 'agree' ? 'happened' : (sides[0] ?? 'papers');
  const shown = wanted && sides.includes(wanted) ? wanted : first;
  return (
    <>
      {sides.length > 1 ? (
        <nav className={styles.tabs} aria-label={t('side')}>
          {sides.map((side) => (
            <button
              key={side}
              type="button"
              className={styles.tab}
              aria-current={side === shown ? 'true' : undefined}
              onClick={() => setWanted(side)}
            >
              {t(side)}
              {side === 'happened' && newCount > 0 ? (
                <span className={styles.count}>
                  <span aria-hidden="true">{newCount}</span>
                  <VisuallyHidden>{t('new', { count: newCount })}</VisuallyHidden>
                </span>
              ) : null}
            </button>
          ))}
        </nav>
      ) : null}
      {shown === 'step' && step ? works ? <works.StepHelp step={step} /> : <LoadingBars /> : null}
      {shown === 'happened' ? <Happened withInstruction={step !== 'agree'} /> : null}
      {shown === 'team' ? (
        <TeamPane
          withMessages={step !== 'agree' || seat?.member !== null}
          withBoard={step !== 'update' && step !== 'reveal'}
        />
      ) : null}
      {shown === 'papers' ? <Papers /> : null}
    </>
  );
}
