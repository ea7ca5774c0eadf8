'use client';

import { useTranslations } from 'next-intl';
import { TeamPlate } from '../../parts/team-glyph';
import { HeaderActs } from '../frame/header-acts';
import { useOwnTeam } from '../use-own-team';
import styles from './lobby-top.module.css';

/** The head of a phone before STARTEX: the team, and the two ways to stop. */
export function LobbyTop() {
  const t = useTranslations('play.frame');
  const team = useOwnTeam();
  return (
    <header className={styles.top}>
      <h1 className={styles.team}>
        {team ? (
          <TeamPlate place={team.place} letter={team.letter} name={team.shortName} size={22} />
        ) : (
          t('observer')
        )}
      </h1>
      <span className={styles.acts}>
        <HeaderActs isShort />
      </span>
    </header>
  );
}
