'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useMay } from '../../live/use-may';
import { useSeat } from '../../live/use-views';
import { Banner } from '../../parts/banner';
import { Button } from '../../parts/button';
import { ReadRules } from './read-rules';
import styles from './rules-notice.module.css';

/** For those who came after STARTEX: the rules of play, which they have not seen in the lobby. */
export function RulesNotice() {
  const t = useTranslations('play.lobby');
  const seat = useSeat();
  const mayAcknowledge = useMay('AcknowledgeRules');
  const [isShown, setIsShown] = useState(false);
  if (!mayAcknowledge || seat?.hasReadRules) return null;
  return (
    <div className={styles.notice} data-no-print>
      <Banner
        tone="accent"
        lead={t('notRead')}
        action={
          <Button look="text" aria-expanded={isShown} onClick={() => setIsShown(!isShown)}>
            {t(isShown ? 'closeRules' : 'openRules')}
          </Button>
        }
      />
      {isShown ? <ReadRules /> : null}
    </div>
  );
}
