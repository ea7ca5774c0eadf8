'use client';

import { useTranslations } from 'next-intl';
import { cardIdOf } from '../../../exercise/ids';
import { useLive } from '../../live/live-provider';
import type { LiveState } from '../../live/live-state';
import { useMay } from '../../live/use-may';
import { useView } from '../../live/use-views';
import { Button } from '../../parts/button';
import { useOwnTeam } from '../use-own-team';
import styles from './card-choice.module.css';
import { useCardDesk } from './card-scope';

/** How many cards a team may put on the table in one move. */
const most = 3;
const draftsOf = (state: LiveState) => state.drafts;

/** The team's cards of this move, and the way to a further one once the last counts. */
export function CardChoice() {
  const t = useTranslations('play.card');
  const view = useView();
  const team = useOwnTeam();
  const drafts = useLive(draftsOf);
  const desk = useCardDesk();
  const maySign = useMay('SignCard');
  if (!desk || !team) return null;
  const idOf = (ordinal: number) => cardIdOf(team.id, desk.move, ordinal);
  const counts = (ordinal: number) => Boolean(view.cards[idOf(ordinal)]?.submitted);
  const opened = [1, 2, 3].filter(
    (ordinal) => ordinal === 1 || ordinal === desk.ordinal || counts(ordinal) || drafts[idOf(ordinal)],
  );
  const next = Math.max(...opened) + 1;
  const mayStart = maySign && next <= most && counts(next - 1);
  if (opened.length < 2 && !mayStart) return null;
  return (
    <nav className={styles.choice} aria-label={t('choice')}>
      {opened.map((ordinal) => (
        <button
          key={ordinal}
          type="button"
          className={styles.card}
          aria-current={ordinal === desk.ordinal ? 'true' : undefined}
          onClick={() => desk.choose(ordinal)}
        >
          {t(counts(ordinal) ? 'nameCounts' : 'name', { ordinal })}
        </button>
      ))}
      {mayStart ? (
        <Button look="text" className={styles.start} onClick={() => desk.choose(next)}>
          {t('start')}
        </Button>
      ) : null}
    </nav>
  );
}
