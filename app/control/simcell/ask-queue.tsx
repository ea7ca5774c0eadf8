'use client';

import { useTranslations } from 'next-intl';
import type { Message } from '../../../exercise/state';
import { useNow } from '../../live/use-now';
import { classNames } from '../../parts/class-names';
import { Kicker } from '../../parts/kicker';
import { TeamGlyph } from '../../parts/team-glyph';
import { formatMinutes } from '../../parts/times';
import { AllMessages } from '../messages/all-messages';
import { useAsker } from '../messages/use-asker';
import styles from './simcell.module.css';

interface AskQueueProps {
  waiting: Message[];
  /** The one on the desk. */
  chosen: string | null;
  onChoose: (id: string) => void;
}

/** What teams asked control, the oldest first, each with how long it has waited. */
export function AskQueue({ waiting, chosen, onChoose }: AskQueueProps) {
  const t = useTranslations('control.simcell');
  return (
    <section aria-label={t('queue')}>
      <Kicker note={t('waiting', { count: waiting.length })}>{t('queue')}</Kicker>
      {waiting.length === 0 ? <p className={styles.quiet}>{t('nobodyWaits')}</p> : null}
      <ol className={styles.queue}>
        {waiting.map((message) => (
          <Asked
            key={message.id}
            message={message}
            isChosen={message.id === chosen}
            onChoose={() => onChoose(message.id)}
          />
        ))}
      </ol>
      <AllMessages />
    </section>
  );
}

function Asked({
  message,
  isChosen,
  onChoose,
}: {
  message: Message;
  isChosen: boolean;
  onChoose: () => void;
}) {
  const t = useTranslations('control.simcell');
  const now = useNow();
  const { team, forWhom } = useAsker(message);
  return (
    <li>
      <button
        type="button"
        className={classNames(styles.asked, isChosen && styles.chosen)}
        aria-current={isChosen ? 'true' : undefined}
        onClick={onChoose}
      >
        <span className={styles.askedHead}>
          {team ? <TeamGlyph place={team.place} letter={team.letter} size={18} /> : null}
          <span>
            {t('asks', { team: team?.shortName ?? '', named: forWhom ? 'yes' : 'no', to: forWhom })}
          </span>
          <bdi className={styles.waited}>{formatMinutes(now - message.at)}</bdi>
        </span>
        <span className={styles.askedText}>{message.text}</span>
      </button>
    </li>
  );
}
