'use client';

import { useTranslations } from 'next-intl';
import type { MechanismId } from '../../../framework/mechanisms';
import { mechanismOf } from '../../../framework/mechanisms';
import { type ToolId, toolOf } from '../../../framework/tools';
import { useView } from '../../live/use-views';
import { Kicker } from '../../parts/kicker';
import styles from './help.module.css';

/** How the team's private picks of this move were spread, or why that stays unsaid. */
export function PickSpread() {
  const t = useTranslations('play.help');
  const view = useView();
  const picks = view.picks.find((one) => one.move === view.step?.move);
  if (!picks) return null;
  const { spread } = picks;
  return (
    <section className={styles.help}>
      <Kicker note={spread ? t('noNames') : undefined}>{t('spread')}</Kicker>
      {spread ? (
        <ul className={`${styles.list} ${styles.figures}`}>
          {spread.map(({ tool, mechanism, people }) => (
            <li key={`${tool}.${mechanism}`}>
              <span>
                {tool ? toolOf(tool as ToolId).name : t('noAct')}
                {mechanism ? (
                  <small className={styles.source}>{mechanismOf(mechanism as MechanismId).shortName}</small>
                ) : null}
              </span>
              <b>{people}</b>
            </li>
          ))}
        </ul>
      ) : (
        <p className={styles.text}>{t('tooFew')}</p>
      )}
    </section>
  );
}
