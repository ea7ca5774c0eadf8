'use client';

import { useTranslations } from 'next-intl';
import { exerciseTime } from '../../../exercise/exercise-clock';
import { useCommand } from '../../live/use-command';
import { useMay } from '../../live/use-may';
import { useSeat, useView } from '../../live/use-views';
import { ExerciseTime } from '../../parts/exercise-time';
import { Kicker } from '../../parts/kicker';
import { SelectField } from '../../parts/select-field';
import { Tag } from '../../parts/tag';
import { RefusalText } from '../../seat/refusal-text';
import { teamsOf } from '../frame/console-tools';
import styles from './evaluation.module.css';

/** What observers may read beside what the room sees, which the lead decides, and what they wrote. */
export function ObserversDesk() {
  const t = useTranslations('control.evaluation.observers');
  const view = useView();
  const isLead = useSeat()?.role === 'lead';
  const mayGrant = useMay('GrantObserverTeam');
  const { give, refusal, isWaiting } = useCommand();
  const { team, notes } = view.observing;
  return (
    <section aria-labelledby="observers">
      <Kicker id="observers">{t('title')}</Kicker>
      {isLead ? (
        <SelectField
          label={t('grant')}
          note={t('grantNote')}
          value={team ?? ''}
          placeholder={t('nothing')}
          disabled={!mayGrant || isWaiting}
          options={teamsOf(view).map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(event) =>
            void give({ type: 'GrantObserverTeam', team: event.currentTarget.value || null })
          }
        />
      ) : null}
      <RefusalText refusal={refusal} />
      {notes.length === 0 ? <p className={styles.quiet}>{t('empty')}</p> : null}
      <ul>
        {[...notes].reverse().map((note) => (
          <li key={note.id} className={styles.entry}>
            <p className={styles.head}>
              <ExerciseTime at={exerciseTime(view.clock, note.at)} bare />
              <span>{note.name}</span>
              {note.kind === 'note' ? null : <Tag>{t(`kinds.${note.kind}`)}</Tag>}
            </p>
            <p className={styles.text}>{note.text}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
