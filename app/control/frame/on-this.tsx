'use client';

import { useTranslations } from 'next-intl';
import type { StaffWorking } from '../../live/live-state';
import { useSeat } from '../../live/use-views';
import { useListed } from '../../parts/use-listed';
import styles from './on-this.module.css';
import { useOthersOn } from './use-working-on';

/** "Ruth is on this": who else has it open. It stops nobody, it lets two people speak before they do the same. */
export function OnThis({ kind, id }: { kind: StaffWorking['kind']; id: string }) {
  const t = useTranslations('control.staffing');
  const listed = useListed();
  const seat = useSeat();
  const names = useOthersOn(kind, id, seat?.id ?? '');
  return (
    <span role="status" className={styles.onThis}>
      {names.length > 0 ? t('onThis', { count: names.length, names: listed(names) }) : null}
    </span>
  );
}
