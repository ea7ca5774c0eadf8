'use client';

import { useTranslations } from 'next-intl';
import { exerciseTime } from '../../../exercise/exercise-clock';
import type { Message } from '../../../exercise/state';
import { useView } from '../../live/use-views';
import { ExerciseTime } from '../../parts/exercise-time';
import { placedTeam } from '../placed-team';
import styles from './message-entry.module.css';

/** One message with its answer. Who of one's own team typed it stands beside it. */
export function MessageEntry({ message, team }: { message: Message; team: string }) {
  const t = useTranslations('play.messages');
  const view = useView();
  const { clock, opening } = view;
  const nameOf = (id: string) => placedTeam(view, id)?.name ?? t('control');
  const { answer, author } = message;
  const asked = opening?.contacts?.find((contact) => contact.id === message.persona)?.name;
  const isOwn = message.from === team;
  return (
    <li className={styles.message}>
      <p className={styles.meta}>
        <b>
          {isOwn
            ? t('toWhom', { team: asked ?? nameOf(message.to) })
            : t('fromWhom', { team: nameOf(message.from) })}
        </b>
        <ExerciseTime at={exerciseTime(clock, message.at)} />
        {isOwn && author ? <span>{t('by', { name: author })}</span> : null}
      </p>
      <p className={styles.text}>{message.text}</p>
      {answer ? (
        <div className={styles.answer}>
          <p className={styles.meta}>
            <b>{t('answers', { persona: answer.persona })}</b>
            <ExerciseTime at={exerciseTime(clock, answer.at)} />
          </p>
          <p className={styles.text}>{answer.text}</p>
        </div>
      ) : null}
      {isOwn && message.to === 'control' && !answer ? <p className={styles.waiting}>{t('waits')}</p> : null}
    </li>
  );
}
