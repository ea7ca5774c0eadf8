'use client';

import { useTranslations } from 'next-intl';
import type { Talk } from '../../exercise/state';
import { useView } from '../live/use-views';
import { TalkActs } from './talk-acts';
import { TalkLines } from './talk-lines';
import { TalkParties } from './talk-parties';
import { TalkSpeak } from './talk-speak';
import styles from './talks.module.css';

/** One talk of the own team: who is in it, what the team heard, and what it can do now. */
export function TalkEntry({ talk, team }: { talk: Talk; team: string }) {
  const t = useTranslations('talks');
  const { phase } = useView();
  const standing = talk.parties.find((party) => party.team === team)?.standing;
  const isOpen = talk.closedAt === null && phase === 'running';
  return (
    <li>
      <details className={styles.fold} open={isOpen && standing !== 'left'}>
        <summary>
          {talk.isPlenary ? t('plenary', { topic: talk.topic }) : talk.topic}
          {talk.closedAt === null ? null : <span className={styles.quiet}> {t('over')}</span>}
        </summary>
        <TalkParties talk={talk} />
        <TalkLines talk={talk} team={team} />
        {isOpen && standing === 'in' ? <TalkSpeak talk={talk.id} /> : null}
        {isOpen ? <TalkActs talk={talk} team={team} standing={standing} /> : null}
      </details>
    </li>
  );
}
