'use client';

import { useTranslations } from 'next-intl';
import { exerciseTime } from '../../exercise/exercise-clock';
import type { Forward } from '../../exercise/state';
import { useMay } from '../live/use-may';
import { useView } from '../live/use-views';
import { ExerciseTime } from '../parts/exercise-time';
import { Kicker } from '../parts/kicker';
import { Tag } from '../parts/tag';
import { NewForward } from './new-forward';
import styles from './talks.module.css';
import { useTeamName } from './use-team-name';

/** What the team passed on, and what was passed on to it, the newest first. */
export function Forwards({ team }: { team: string }) {
  const t = useTranslations('talks.forwards');
  const { forwards } = useView();
  const mayForward = useMay('ForwardItem');
  return (
    <section aria-label={t('title')}>
      <Kicker as="h3">{t('title')}</Kicker>
      {forwards.length === 0 ? <p className={styles.quiet}>{t('none')}</p> : null}
      <ul>
        {forwards.toReversed().map((forward) => (
          <Entry key={forward.id} forward={forward} team={team} />
        ))}
      </ul>
      {mayForward ? <NewForward team={team} /> : null}
    </section>
  );
}

function Entry({ forward, team }: { forward: Forward; team: string }) {
  const t = useTranslations('talks.forwards');
  const nameOf = useTeamName();
  const { clock } = useView();
  const { from, to, kind, title, text, source, note, author, at, recalledAt } = forward;
  return (
    <li className={styles.line}>
      <p className={styles.meta}>
        <b>{from === team ? t('to', { team: nameOf(to) }) : t('from', { team: nameOf(from) })}</b>
        <ExerciseTime at={exerciseTime(clock, at)} />
        <span>{t('kind', { kind, source })}</span>
        {recalledAt === null ? null : <Tag tone="asked">{t('recalled')}</Tag>}
        {author ? <span>{t('by', { name: author })}</span> : null}
      </p>
      {title ? <h4 className={styles.title}>{title}</h4> : null}
      <p className={styles.text}>{text}</p>
      {note ? <p className={styles.quiet}>{t('added', { note })}</p> : null}
    </li>
  );
}
