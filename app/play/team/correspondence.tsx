'use client';

import { useTranslations } from 'next-intl';
import { useMay } from '../../live/use-may';
import { useView } from '../../live/use-views';
import { Kicker } from '../../parts/kicker';
import { TalksLater } from '../../talks/talks-later';
import { useOwnTeam } from '../use-own-team';
import styles from './correspondence.module.css';
import { MessageEntry } from './message-entry';
import { MessageForm } from './message-form';

/** What the team wrote to other teams and to control, and what it was told, the newest first. */
export function Correspondence() {
  const t = useTranslations('play.messages');
  const { messages } = useView();
  const team = useOwnTeam();
  const maySend = useMay('SendMessage');
  if (!team) return null;
  const own = messages.filter((message) => message.from === team.id || message.to === team.id);
  return (
    <section>
      <Kicker>{t('title')}</Kicker>
      {maySend ? <MessageForm team={team.id} /> : null}
      {own.length === 0 ? <p className={styles.none}>{t('none')}</p> : null}
      <ul>
        {own.toReversed().map((message) => (
          <MessageEntry key={message.id} message={message} team={team.id} />
        ))}
      </ul>
      <TalksLater />
    </section>
  );
}
