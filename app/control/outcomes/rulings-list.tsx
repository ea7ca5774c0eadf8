'use client';

import { useTranslations } from 'next-intl';
import { exerciseTime } from '../../../exercise/exercise-clock';
import { useMay } from '../../live/use-may';
import { useView } from '../../live/use-views';
import { Button } from '../../parts/button';
import { ExerciseTime } from '../../parts/exercise-time';
import { Kicker } from '../../parts/kicker';
import { Tag } from '../../parts/tag';
import { RulingText } from '../../play/outcomes/ruling-text';
import { useRulingSubject } from '../../play/outcomes/use-ruling-subject';
import { useDesk } from '../frame/desk-context';
import styles from '../frame/page.module.css';
import { useRulingSubjects } from './use-ruling-subjects';

/** Every ruling so far, the latest first, and the way to a new one. */
export function RulingsList() {
  const t = useTranslations('control.ruling');
  const view = useView();
  const about = useRulingSubject();
  const subjects = useRulingSubjects();
  const mayRule = useMay('RuleOutcome');
  const { ruling, showRuling } = useDesk();
  const first = subjects[0];
  return (
    <section aria-label={t('list')}>
      <Kicker
        note={
          mayRule && first && !ruling ? (
            <Button look="text" onClick={() => showRuling(first.subject)}>
              {t('new')}
            </Button>
          ) : null
        }
      >
        {t('list')}
      </Kicker>
      {view.rulings.length === 0 ? (
        <p className={styles.empty}>{t(first ? 'none' : 'nothingToRule')}</p>
      ) : null}
      <ul>
        {[...view.rulings].reverse().map((one) => (
          <li key={one.id} className={styles.entry}>
            <p className={styles.entryHead}>
              <b>{about(one)}</b>
              <ExerciseTime at={exerciseTime(view.clock, one.at)} bare />
              {one.audience === 'team' ? <Tag>{t('teamOnly')}</Tag> : null}
            </p>
            <RulingText ruling={one} />
          </li>
        ))}
      </ul>
    </section>
  );
}
