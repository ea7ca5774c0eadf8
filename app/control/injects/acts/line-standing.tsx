'use client';

import { useTranslations } from 'next-intl';
import type { MselLine } from '../../../../exercise/msel/lines';
import { useView } from '../../../live/use-views';
import { formatHours } from '../../../parts/times';
import { useSentence } from '../../../parts/use-sentence';
import { DependencyList } from './dependency-list';
import styles from './line-acts.module.css';

/** What was done to a line and by whom, what it waits for, and why it did not go out by itself. */
export function LineStanding({ line }: { line: MselLine }) {
  const t = useTranslations('control.line.stands');
  const view = useView();
  const say = useSentence();
  const { overlay, inject, number, title } = line;
  const nameOf = (seat: string | null) => view.seats[seat ?? '']?.name ?? t('staff');
  const { standing, reason, setBy, hold, arm, lapse, revision } = overlay;
  const words = [
    hold ? t('held', { by: nameOf(hold.by) }) : null,
    standing === 'planned' ? null : t(standing, { by: nameOf(setBy), reason }),
    line.standing === 'obsolete' ? t('obsolete') : null,
    arm ? t('armed', { by: nameOf(arm.by), time: formatHours(arm.minute * 60_000) }) : null,
    lapse
      ? say({
          key: 'timeline.ArmLapsed',
          values: { named: 'yes', number, title, minute: lapse.minute, why: lapse.why },
        })
      : null,
    revision > 0 && inject ? t('edited', { revision }) : null,
    inject?.owner ? t('owner', { owner: inject.owner }) : null,
    inject?.notes ? t('notes', { notes: inject.notes }) : null,
  ].filter((word) => word !== null);
  return (
    <>
      {words.map((word) => (
        <p key={word} className={styles.standing}>
          {word}
        </p>
      ))}
      {line.dependency ? <DependencyList part={line.dependency} /> : null}
    </>
  );
}
