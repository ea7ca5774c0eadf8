'use client';

import { useTranslations } from 'next-intl';
import { explainBurden } from '../../exercise/joint-actions/burden';
import type { JointAction, State } from '../../exercise/state';
import { nameOf } from '../joint-actions/team-name';
import { useListed } from '../parts/use-listed';
import { useSentence } from '../parts/use-sentence';
import { FitBox } from './fit-box';
import styles from './joint-scene.module.css';
import { SceneHead } from './scene-head';

/** A joint action that was shown: what is asked, how each team answered, and whether the burden table closes. */
export function JointScene({ view, action }: { view: State; action: JointAction }) {
  const t = useTranslations('joint');
  const listed = useListed();
  const say = useSentence();
  const asked = listed(action.asked.map((team) => nameOf(view, team)));
  const burden = explainBurden(action).map(say).join(' ');
  return (
    <>
      <SceneHead view={view}>{t('title')}</SceneHead>
      <FitBox largest={1.2} className={styles.fit} content={JSON.stringify(action)}>
        <p className={styles.asks}>{t('offeredBy', { team: nameOf(view, action.team), asked })}</p>
        <h2 className={styles.text}>{action.text}</h2>
        <ul>
          {action.asked.map((team) => {
            const answer = action.answers.find((given) => given.team === team);
            return (
              <li key={team} className={styles.answer}>
                {answer ? (
                  <>
                    <b>{nameOf(view, team)}:</b> {t(`stanceLine.${answer.stance}`)}. {answer.text}
                  </>
                ) : (
                  t('waits', { team: nameOf(view, team) })
                )}
              </li>
            );
          })}
        </ul>
        {burden ? <p className={styles.burden}>{burden}</p> : null}
      </FitBox>
    </>
  );
}
