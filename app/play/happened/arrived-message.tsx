'use client';

import { useTranslations } from 'next-intl';
import type { Message } from '../../../exercise/state';
import { useView } from '../../live/use-views';
import { placedTeam } from '../placed-team';
import styles from './arrived-message.module.css';
import { Entry } from './entry';
import type { HappenedItem } from './happened-items';

/** A message from another team. */
export function ArrivedMessage({ message, isNew }: { message: Message; isNew: boolean }) {
  const t = useTranslations('play.happened');
  const from = placedTeam(useView(), message.from);
  return (
    <Entry
      at={message.at}
      isNew={isNew}
      kind={t('messageKind')}
      title={t('messageFrom', { team: from?.name ?? '' })}
    >
      <p className={styles.text}>{message.text}</p>
    </Entry>
  );
}

interface ArrivedAnswerProps {
  item: Extract<HappenedItem, { kind: 'answer' }>;
  isNew: boolean;
}

/** What control answered, in whoever's voice, under the question that it answers. */
export function ArrivedAnswer({ item, isNew }: ArrivedAnswerProps) {
  const t = useTranslations('play.happened');
  return (
    <Entry
      at={item.at}
      isNew={isNew}
      kind={t('answerKind')}
      title={t('answerFrom', { persona: item.persona })}
    >
      <p className={styles.asked}>{t('youAsked', { text: item.message.text })}</p>
      <p className={styles.text}>{item.text}</p>
    </Entry>
  );
}
