'use client';

import { useTranslations } from 'next-intl';
import { exerciseTime } from '../../exercise/exercise-clock';
import type { Demarche } from '../../exercise/state';
import { useCommand } from '../live/use-command';
import { useMay } from '../live/use-may';
import { useView } from '../live/use-views';
import { Button } from '../parts/button';
import { ExerciseTime } from '../parts/exercise-time';
import { Kicker } from '../parts/kicker';
import { RefusalText } from '../seat/refusal-text';
import { NewDemarche } from './new-demarche';
import styles from './talks.module.css';
import { useTeamName } from './use-team-name';

/** Formal texts that the team handed and got, the newest first. */
export function Demarches({ team }: { team: string }) {
  const t = useTranslations('talks.demarches');
  const { demarches } = useView();
  const maySend = useMay('SendDemarche');
  return (
    <section aria-label={t('title')}>
      <Kicker as="h3">{t('title')}</Kicker>
      {demarches.length === 0 ? <p className={styles.quiet}>{t('none')}</p> : null}
      <ul>
        {demarches.toReversed().map((demarche) => (
          <Entry key={demarche.id} demarche={demarche} team={team} />
        ))}
      </ul>
      {maySend ? <NewDemarche team={team} /> : null}
    </section>
  );
}

function Entry({ demarche, team }: { demarche: Demarche; team: string }) {
  const t = useTranslations('talks.demarches');
  const nameOf = useTeamName();
  const { clock } = useView();
  const mayConfirm = useMay('AcknowledgeDemarche');
  const { give, isWaiting, refusal } = useCommand();
  const { id, from, to, title, text, at, author, acknowledged } = demarche;
  const waits = acknowledged === null;
  return (
    <li className={styles.line}>
      <p className={styles.meta}>
        <b>{from === team ? t('to', { team: nameOf(to) }) : t('from', { team: nameOf(from) })}</b>
        <ExerciseTime at={exerciseTime(clock, at)} />
        {author ? <span>{t('by', { name: author })}</span> : null}
      </p>
      <h4 className={styles.title}>{title}</h4>
      <p className={styles.text}>{text}</p>
      <p className={styles.meta}>{t(waits ? 'waits' : 'confirmed')}</p>
      {waits && to === team && mayConfirm ? (
        <Button
          look="text"
          disabled={isWaiting}
          aria-label={t('confirmOf', { title })}
          onClick={() => void give({ type: 'AcknowledgeDemarche', demarche: id })}
        >
          {t('confirm')}
        </Button>
      ) : null}
      <RefusalText refusal={refusal} />
    </li>
  );
}
