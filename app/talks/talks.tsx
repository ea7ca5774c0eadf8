'use client';

import { useTranslations } from 'next-intl';
import { budgetLeft } from '../../exercise/message-budget';
import { useMay } from '../live/use-may';
import { useView } from '../live/use-views';
import { Kicker } from '../parts/kicker';
import { useOwnTeam } from '../play/use-own-team';
import { Demarches } from './demarches';
import { Forwards } from './forwards';
import { NewTalk } from './new-talk';
import { TalkEntry } from './talk-entry';
import styles from './talks.module.css';
import { useTalkAnnouncements } from './use-talk-announcements';

/** What the team says to other teams beside messages: talks, demarches, and what it passes on. */
export function Talks() {
  const t = useTranslations('talks');
  const view = useView();
  const team = useOwnTeam();
  const mayOpen = useMay('OpenTalk');
  useTalkAnnouncements(team?.id ?? null);
  if (!team) return null;
  const left = budgetLeft(view, team.id);
  const talks = view.talks.toReversed();
  return (
    <section className={styles.talks} aria-label={t('title')}>
      <Kicker note={left === null ? undefined : t('left', { count: left })}>{t('title')}</Kicker>
      {talks.length === 0 ? <p className={styles.quiet}>{t('none')}</p> : null}
      <ul>
        {talks.map((talk) => (
          <TalkEntry key={talk.id} talk={talk} team={team.id} />
        ))}
      </ul>
      {mayOpen ? <NewTalk team={team.id} /> : null}
      <Demarches team={team.id} />
      <Forwards team={team.id} />
    </section>
  );
}
