'use client';

import { useTranslations } from 'next-intl';
import { commandTypes, permissionOf } from '../../../exercise/may';
import { useListed } from '../../parts/use-listed';
import { VisuallyHidden } from '../../parts/visually-hidden';
import styles from './permission-table.module.css';

const roles = ['lead', 'control', 'simcell', 'evaluator', 'technician', 'observer', 'player'] as const;
const acts = commandTypes.filter((type) => !permissionOf(type).roles.includes('system'));

/** Who may do what, and when: the table that the rules decide by, written out. */
export function PermissionTable() {
  const t = useTranslations('control.permissions');
  const tRoles = useTranslations('control.people.roles');
  const listed = useListed();
  return (
    <details className={styles.details}>
      <summary>{t('title')}</summary>
      <p className={styles.note}>{t('note')}</p>
      <div className={styles.scroll}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('act')}</th>
              {roles.map((role) => (
                <th key={role} scope="col">
                  {tRoles(role)}
                </th>
              ))}
              <th scope="col">{t('when')}</th>
            </tr>
          </thead>
          <tbody>
            {acts.map((type) => {
              const { roles: allowed, phases, paused } = permissionOf(type);
              return (
                <tr key={type}>
                  <th scope="row">{t(`acts.${type}` as never)}</th>
                  {roles.map((role) => (
                    <td key={role}>
                      {allowed.includes(role) ? <span aria-hidden="true">{t('mark')}</span> : null}
                      <VisuallyHidden>{t(allowed.includes(role) ? 'yes' : 'no')}</VisuallyHidden>
                    </td>
                  ))}
                  <td className={styles.when}>
                    {listed(phases.map((phase) => t(`phases.${phase}` as never)))}
                    {paused ? ` ${t('alsoPaused')}` : null}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </details>
  );
}
