'use client';

import { IconBook2, IconFileText, IconInbox, IconUsers } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { useSeat, useView } from '../../live/use-views';
import { VisuallyHidden } from '../../parts/visually-hidden';
import { useHappened } from '../happened/use-happened';
import { stepNow } from '../step-now';
import { useOwnTeam } from '../use-own-team';
import styles from './phone-tabs.module.css';

/** The panes of a phone. */
export type PhoneTab = 'happened' | 'work' | 'team' | 'papers';

const icons = { happened: IconInbox, work: IconFileText, team: IconUsers, papers: IconBook2 };

/** The tabs at the foot of a phone. What is new is counted on its tab. */
export function PhoneTabs({ tab, onTab }: { tab: PhoneTab; onTab: (tab: PhoneTab) => void }) {
  const t = useTranslations('play.tabs');
  const team = useOwnTeam();
  const { newCount } = useHappened();
  const workName = useWorkName();
  const tabs: PhoneTab[] = team ? ['happened', 'work', 'team', 'papers'] : ['happened', 'work', 'papers'];
  return (
    <nav className={styles.tabs} aria-label={t('workspace')}>
      {tabs.map((one) => {
        const Icon = icons[one];
        return (
          <button
            key={one}
            type="button"
            className={styles.tab}
            aria-current={one === tab ? 'page' : undefined}
            onClick={() => onTab(one)}
          >
            <Icon size={20} stroke={1.75} aria-hidden="true" />
            <span>{one === 'work' ? workName : t(one)}</span>
            {one === 'happened' && newCount > 0 ? (
              <span className={styles.badge}>
                <span aria-hidden="true">{newCount}</span>
                <VisuallyHidden>{t('new', { count: newCount })}</VisuallyHidden>
              </span>
            ) : null}
          </button>
        );
      })}
    </nav>
  );
}

function useWorkName(): string {
  const t = useTranslations('play.tabs');
  const seat = useSeat();
  const step = stepNow(useView())?.step;
  if (!step) return t('work.none');
  if (step === 'agree') return t(seat?.member ? 'work.vote' : 'work.agree');
  return t(`work.${step}`);
}
