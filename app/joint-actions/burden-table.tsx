'use client';

import { useTranslations } from 'next-intl';
import { burdenLines, explainBurden } from '../../exercise/joint-actions/burden';
import { rowValues } from '../../exercise/joint-actions/burden-rows';
import { isPartner, partiesOf } from '../../exercise/joint-actions/partners';
import type { JointAction, State } from '../../exercise/state';
import { useSentence } from '../parts/use-sentence';
import styles from './burden-table.module.css';
import { shortNameOf } from './team-name';

/** Who bears what of an action, and whether the table closes. Shows nothing for an action that takes nothing. */
export function BurdenTable({ action, view }: { action: JointAction; view: State }) {
  const t = useTranslations('joint.burden');
  const say = useSentence();
  const lines = burdenLines(action);
  if (lines.length === 0) return null;
  const partners = partiesOf(action).filter((team) => isPartner(action, team));
  return (
    <div>
      <div className={styles.scroll}>
        <table className={styles.table}>
          <caption className={styles.caption}>{t('title')}</caption>
          <thead>
            <tr>
              <td />
              <th scope="col">{t('needed')}</th>
              {partners.map((team) => (
                <th key={team} scope="col">
                  {shortNameOf(view, team)}
                </th>
              ))}
              <th scope="col">{t('missing')}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map(({ need, missing }) => (
              <tr key={need.id}>
                <th scope="row">{t('row', rowValues(need))}</th>
                <td>{need.amount}</td>
                {partners.map((team) => (
                  <td key={team}>{shareOf(action, team, need.id)}</td>
                ))}
                <td className={missing > 0 ? styles.missing : undefined}>{missing}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className={styles.verdict}>{explainBurden(action).map(say).join(' ')}</p>
    </div>
  );
}

function shareOf({ shares }: JointAction, team: string, row: string): number {
  return shares.find((share) => share.team === team && share.row === row)?.amount ?? 0;
}
