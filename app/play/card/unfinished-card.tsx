'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useView } from '../../live/use-views';
import { Banner } from '../../parts/banner';
import { Button } from '../../parts/button';
import { useOwnTeam } from '../use-own-team';
import { CardSheet } from './card-sheet';
import styles from './unfinished-card.module.css';

/** While a team anticipates, its card of this move may still be signed. Says so, and opens it here. */
export function UnfinishedCard() {
  const t = useTranslations('play.card');
  const view = useView();
  const team = useOwnTeam();
  const [isShown, setIsShown] = useState(false);
  const has = Object.values(view.cards).some(
    (card) => card.team === team?.id && card.move === view.step?.move && card.submitted,
  );
  if (has && !isShown) return null;
  return (
    <div className={styles.unfinished}>
      <Banner
        tone={has ? 'plain' : 'asked'}
        lead={t(has ? 'finished' : 'unfinished')}
        action={
          <Button look="text" aria-expanded={isShown} onClick={() => setIsShown(!isShown)}>
            {t(isShown ? 'closeCard' : 'openCard')}
          </Button>
        }
      />
      {isShown ? <CardSheet /> : null}
    </div>
  );
}
