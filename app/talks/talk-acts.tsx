'use client';

import { useTranslations } from 'next-intl';
import type { Talk, TalkParty } from '../../exercise/state';
import { useCommand } from '../live/use-command';
import { useMay } from '../live/use-may';
import { Button } from '../parts/button';
import { RefusalText } from '../seat/refusal-text';
import styles from './talks.module.css';
import { unreadLine } from './unread-line';

interface TalkActsProps {
  talk: Talk;
  team: string;
  standing: TalkParty['standing'] | undefined;
}

/** Accepts, declines, leaves, closes, and marks as read: what the team can do with a talk beside speaking. */
export function TalkActs({ talk, team, standing }: TalkActsProps) {
  const t = useTranslations('talks.acts');
  const { give, isWaiting, refusal } = useCommand();
  const mayAnswer = useMay('AnswerTalk');
  const unread = unreadLine(talk, team);
  const { id, topic } = talk;
  const act = (
    key: 'accept' | 'decline' | 'leave' | 'close' | 'read',
    command: Parameters<typeof give>[0],
  ) => (
    <Button
      key={key}
      look="text"
      disabled={isWaiting}
      aria-label={t(`${key}Of`, { topic })}
      onClick={() => void give(command)}
    >
      {t(key)}
    </Button>
  );
  if (!mayAnswer) return null;
  const answer = (to: 'accept' | 'leave') => ({ type: 'AnswerTalk', talk: id, answer: to }) as const;
  return (
    <>
      <p className={styles.acts}>
        {unread ? act('read', { type: 'MarkTalkRead', talk: id, line: unread.id }) : null}
        {standing === 'in' ? null : act('accept', answer('accept'))}
        {standing === 'invited' ? act('decline', answer('leave')) : null}
        {standing === 'in' && !talk.isPlenary ? act('leave', answer('leave')) : null}
        {talk.opener === team ? act('close', { type: 'CloseTalk', talk: id }) : null}
      </p>
      <RefusalText refusal={refusal} />
    </>
  );
}
