'use client';

import { useTranslations } from 'next-intl';
import { useMay } from '../../live/use-may';
import { Kicker } from '../../parts/kicker';
import { InviteForm } from './invite-form';
import { InviteList } from './invite-list';
import { PermissionTable } from './permission-table';
import styles from './staffing.module.css';

/** Links for staff and observers, and the table of who may do what. */
export function StaffingPanel() {
  const t = useTranslations('control.staffing');
  const mayInvite = useMay('InviteStaff');
  return (
    <section className={styles.panel} aria-labelledby="staffing">
      <Kicker id="staffing">{t('title')}</Kicker>
      {mayInvite ? <InviteForm /> : null}
      <InviteList />
      <PermissionTable />
    </section>
  );
}
