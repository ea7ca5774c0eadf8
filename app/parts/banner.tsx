import { IconAlertTriangle, IconCheck, IconInbox, IconWifiOff } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import styles from './banner.module.css';
import { classNames } from './class-names';

export interface BannerProps {
  /** `asked` for time and connection, `grave` for what did not happen, `accent` for what is live. */
  tone?: 'plain' | 'asked' | 'grave' | 'accent';
  icon?: 'alert' | 'offline' | 'done' | 'inbox' | null;
  /** The strong first words. */
  lead?: ReactNode;
  children?: ReactNode;
  /** One text button or link. */
  action?: ReactNode;
  /** Set for what appears while the page is open, so that it is read out. */
  isAnnounced?: boolean;
}

const icons = { alert: IconAlertTriangle, offline: IconWifiOff, done: IconCheck, inbox: IconInbox };

/** A sentence across the page: offline, a refusal, an error. What did not happen, then what to do. */
export function Banner({ tone = 'plain', icon, lead, children, action, isAnnounced = false }: BannerProps) {
  const Icon = icon ? icons[icon] : null;
  return (
    <div
      className={classNames(styles.banner, tone !== 'plain' && styles[tone])}
      role={isAnnounced ? (tone === 'grave' ? 'alert' : 'status') : undefined}
    >
      {Icon ? <Icon size={18} stroke={1.75} aria-hidden="true" /> : null}
      <p className={styles.words}>
        {lead ? <b>{lead}</b> : null}
        {lead && children ? ' ' : null}
        {children}
      </p>
      {action ? <div className={styles.action}>{action}</div> : null}
    </div>
  );
}

/** The banner under the band while the connection is lost. Input goes on working. */
export function OfflineBanner({ children, lead }: { children: ReactNode; lead: ReactNode }) {
  return (
    <Banner tone="asked" icon="offline" lead={lead} isAnnounced>
      {children}
    </Banner>
  );
}
