'use client';

import { useTranslations } from 'next-intl';
import { useView } from '../../live/use-views';
import { TeamGlyph } from '../../parts/team-glyph';
import { Wordmark } from '../../parts/wordmark';
import { playedMoves, stepNow } from '../step-now';
import { useOwnTeam } from '../use-own-team';
import { HeaderActs } from './header-acts';
import { MoveSteps } from './move-steps';
import styles from './play-header.module.css';
import { WhoIsHere } from './who-is-here';

/** The head of the page: who we are, who is here, where the move stands, and the two ways to stop. */
export function PlayHeader() {
  const t = useTranslations('play.frame');
  const view = useView();
  const team = useOwnTeam();
  const step = stepNow(view);
  return (
    <header className={styles.header}>
      <div className={styles.top}>
        <span className={styles.mark}>
          <Wordmark />
        </span>
        <span className={styles.rule} />
        <h1 className={styles.team}>
          {team ? <TeamGlyph place={team.place} letter={team.letter} /> : null}
          {team?.name ?? t('observer')}
        </h1>
        <WhoIsHere />
        <span className={styles.end}>
          {step ? (
            <span className={styles.move}>
              {t('move', { move: step.move.number, count: playedMoves(view) })}
            </span>
          ) : null}
          <HeaderActs />
        </span>
      </div>
      <MoveSteps />
    </header>
  );
}
