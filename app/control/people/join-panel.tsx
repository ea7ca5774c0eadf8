'use client';

import { useTranslations } from 'next-intl';
import { useJoinOrigin } from '../../live/use-join-origin';
import { useView } from '../../live/use-views';
import { ButtonLink } from '../../parts/button';
import { Kicker } from '../../parts/kicker';
import { QrCode } from '../../parts/qr-code';
import styles from './join-panel.module.css';

/** How people come in: the code, the address, the QR code, and the screen that shows them to the room. */
export function JoinPanel() {
  const t = useTranslations('control.join');
  const { joinCode } = useView();
  const origin = useJoinOrigin();
  if (!origin || !joinCode) return null;
  const address = `${origin}/join/${joinCode}`;
  return (
    <section className={styles.panel} aria-labelledby="join-panel">
      <Kicker id="join-panel">{t('title')}</Kicker>
      <p className={styles.code}>
        <span className={styles.label}>{t('code')}</span>
        <bdi>{joinCode.replace(/^(...)(...)$/, '$1 $2')}</bdi>
      </p>
      <div className={styles.way}>
        <QrCode text={address} label={t('qr', { address })} size={168} />
        <p className={styles.address}>
          {t('address')}
          <b>
            <bdi>{origin.replace(/^https?:\/\//, '')}</bdi>
          </b>
          <span className={styles.hint}>{t('anyName')}</span>
        </p>
      </div>
      <p>
        <ButtonLink look="line" size="small" href={`/screen/${joinCode}`} target="_blank" rel="noopener">
          {t('openScreen')}
        </ButtonLink>
      </p>
      <p className={styles.hint}>{t('screenNote')}</p>
    </section>
  );
}
