'use client';

import { useTranslations } from 'next-intl';
import type { State } from '../../../exercise/state';
import { VisuallyHidden } from '../../parts/visually-hidden';
import type { Placed } from '../read/strategy-map';
import { TeamMark } from '../team-mark';
import styles from './strategy-table.module.css';

interface PlacedCardsProps {
  placed: Placed[];
  view: State;
  chosen: string | null;
  /** Null on paper, where nothing is pressed. */
  onChoose: ((id: string) => void) | null;
}

/** The cards of a cell, each to be chosen and read. */
export function PlacedCards({ placed, view, chosen, onChoose }: PlacedCardsProps) {
  return placed.map((one) =>
    onChoose ? (
      <button
        key={one.card.id}
        type="button"
        className={styles.placed}
        aria-pressed={chosen === one.card.id}
        onClick={() => onChoose(one.card.id)}
      >
        <PlacedCard placed={one} view={view} />
      </button>
    ) : (
      <span key={one.card.id} className={styles.placed}>
        <PlacedCard placed={one} view={view} />
      </span>
    ),
  );
}

function PlacedCard({ placed: { card, isOwn }, view }: { placed: Placed; view: State }) {
  const t = useTranslations('debrief');
  return (
    <>
      <TeamMark view={view} team={card.team} />
      <span aria-hidden="true">
        {card.move}
        {isOwn ? t('strategy.ownSign') : null}
      </span>
      <VisuallyHidden>
        {t('move', { move: card.move })}
        {isOwn ? ` ${t('strategy.own')}` : null}
      </VisuallyHidden>
    </>
  );
}
