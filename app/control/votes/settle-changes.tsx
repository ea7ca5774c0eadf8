'use client';

import { useTranslations } from 'next-intl';
import type { Proposal } from '../../../exercise/state';
import { TextChanges } from '../../chamber/text-changes';
import { useCommand } from '../../live/use-command';
import { useMay } from '../../live/use-may';
import { Button } from '../../parts/button';
import { RefusalText } from '../../seat/refusal-text';
import styles from '../frame/page.module.css';

/** The changes that members ask for in a text, and what the body decided on each. A friendly one its sponsor takes over. */
export function SettleChanges({ proposal }: { proposal: Proposal }) {
  const t = useTranslations('control.votes');
  const { give, refusal, isWaiting } = useCommand();
  const maySettle = useMay('SettleAmendment');
  const settle = (amendment: string, verdict: 'accepted' | 'rejected') =>
    void give({ type: 'SettleAmendment', proposal: proposal.id, amendment, verdict });
  return (
    <>
      <TextChanges
        proposal={proposal}
        actsOn={({ id }) =>
          maySettle ? (
            <div className={styles.acts}>
              <Button size="small" disabled={isWaiting} onClick={() => settle(id, 'accepted')}>
                {t('acceptChange')}
              </Button>
              <Button look="line" size="small" disabled={isWaiting} onClick={() => settle(id, 'rejected')}>
                {t('rejectChange')}
              </Button>
            </div>
          ) : null
        }
      />
      <RefusalText refusal={refusal} />
    </>
  );
}
