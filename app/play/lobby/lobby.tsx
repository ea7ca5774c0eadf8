'use client';

import { useTranslations } from 'next-intl';
import { storyKind } from '../../../exercise/story-kind';
import { FormPart } from '../../forms/form-part';
import { useSeat, useView } from '../../live/use-views';
import { Kicker } from '../../parts/kicker';
import { ReadingLanguage } from '../../parts/reading-language';
import { SeatNotices } from '../../seat/seat-notices';
import { PlayHeader } from '../frame/play-header';
import { OwnInstruction } from '../happened/own-instruction';
import { SituationManual } from '../papers/situation-manual';
import { TeamBriefText } from '../team/team-brief-text';
import { useScreenWidth } from '../use-screen-width';
import { BaselineQuestion } from './baseline-question';
import styles from './lobby.module.css';
import { LobbyTop } from './lobby-top';
import { ReadRules } from './read-rules';
import { TeamSummary } from './team-summary';

/** Before STARTEX: who we are, what we can read already, and the rules of play. */
export function Lobby() {
  const t = useTranslations('play.lobby');
  const { opening } = useView();
  const seat = useSeat();
  const width = useScreenWidth();
  if (!opening || !seat) return null;
  return (
    <>
      {width === 'phone' ? <LobbyTop /> : <PlayHeader />}
      <SeatNotices />
      <main id="main" tabIndex={-1} className={styles.main}>
        <div className={styles.reading}>
          <header>
            <h2 className={styles.welcome}>{t('welcome', { name: seat.name })}</h2>
            <p className={styles.lead}>
              {t(seat.team ? 'lead' : 'leadObserver', { title: opening.title, kind: storyKind(opening) })}
            </p>
            <ReadingLanguage />
          </header>
          <TeamSummary />
          <TeamBriefText />
          <OwnInstruction />
        </div>
        <div className={styles.before}>
          <ReadRules />
          <BaselineQuestion />
          {seat.role === 'player' ? (
            <div>
              <FormPart form="entry" />
              <FormPart form="checkBefore" />
            </div>
          ) : null}
        </div>
        <section className={styles.manual}>
          <Kicker>{t('manual')}</Kicker>
          <SituationManual />
        </section>
      </main>
    </>
  );
}
