'use client';

import { useTranslations } from 'next-intl';
import type { State } from '../../exercise/state';
import { useJoinOrigin } from '../live/use-join-origin';
import { QrCode } from '../parts/qr-code';
import { JoinCode } from './join-code';
import styles from './lobby-scene.module.css';
import { RoomKicker } from './room-kicker';
import { WhoIsHere } from './who-is-here';

/** Before play: how to come in, who is here already, and what this is and is not. */
export function LobbyScene({ view }: { view: State }) {
  const t = useTranslations('room.lobby');
  const origin = useJoinOrigin();
  const { opening, joinCode } = view;
  const address = origin ? `${origin}/join/${joinCode}` : '';
  return (
    <div className={styles.lobby}>
      <div>
        <RoomKicker as="h1" note={t('minutes', { minutes: opening?.minutes ?? 0 })}>
          {t('join', { title: opening?.title ?? '' })}
        </RoomKicker>
        <p className={styles.code}>
          <JoinCode code={joinCode} />
        </p>
        <p className={styles.address}>
          {t.rich('address', { address: () => <bdi>{address.replace(/^https?:\/\//, '')}</bdi> })}
        </p>
      </div>
      <div className={styles.qr}>
        {address ? <QrCode text={address} label={t('qr', { code: joinCode })} size="100%" /> : null}
      </div>
      <div className={styles.here}>
        <WhoIsHere view={view} />
      </div>
      <section className={styles.rules}>
        <RoomKicker as="h2">{t('rules')}</RoomKicker>
        <ul className={styles.list}>
          {opening?.caseStudy ? (
            <li>{t('rule.case', { place: opening.caseStudy.place, period: opening.caseStudy.period })}</li>
          ) : null}
          <li>{t('rule.role')}</li>
          <li>{t('rule.binds')}</li>
          <li>{t('rule.score')}</li>
          <li>{t('rule.stop')}</li>
          {opening?.emergencyWord ? <li>{t('rule.emergency', { word: opening.emergencyWord })}</li> : null}
        </ul>
      </section>
    </div>
  );
}
