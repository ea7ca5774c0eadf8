'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { Card } from '../../../exercise/state';
import { useCommand } from '../../live/use-command';
import { useMay } from '../../live/use-may';
import { useView } from '../../live/use-views';
import { Button } from '../../parts/button';
import { Kicker } from '../../parts/kicker';
import { RefusalText } from '../../seat/refusal-text';
import { teamsOf } from '../frame/console-tools';
import { useDesk } from '../frame/desk-context';
import styles from '../frame/page.module.css';
import { RulingForm } from '../outcomes/ruling-form';
import { RulingsList } from '../outcomes/rulings-list';
import { MoveChoice } from '../pace/move-choice';
import { TeamCards } from './team-cards';

/** What every team decided in a move, to read, to show to the room, and to rule on. */
export function CardsPage() {
  const t = useTranslations('control.cards');
  const view = useView();
  const { ruling } = useDesk();
  const [chosen, setChosen] = useState<number | null>(null);
  const opened = [...new Set(view.stepsOpened.map((step) => step.move))];
  const move = chosen ?? view.step?.move ?? 0;
  const cards = Object.values(view.cards).filter((card) => card.move === move && card.submitted);
  return (
    <div className={styles.page}>
      <section aria-label={t('title')}>
        <Kicker note={<MoveChoice moves={opened} move={move} onChange={setChosen} />}>{t('title')}</Kicker>
        <ShowCards move={move} cards={cards} />
        {teamsOf(view).map((team) => (
          <TeamCards
            key={team.id}
            team={team}
            cards={cards.filter((card) => card.team === team.id)}
            isOpenMove={move === view.step?.move}
          />
        ))}
      </section>
      {ruling ? <RulingForm key={JSON.stringify(ruling)} subject={ruling} /> : null}
      <RulingsList />
    </div>
  );
}

/** Puts the cards of a move side by side on the room screen and on every device. */
function ShowCards({ move, cards }: { move: number; cards: Card[] }) {
  const t = useTranslations('control.cards');
  const { give, refusal, isWaiting } = useCommand();
  const mayShow = useMay('ShowCards');
  const hidden = cards.filter((card) => !card.shown);
  if (cards.length === 0) return <p className={styles.empty}>{t('empty')}</p>;
  if (hidden.length === 0) return <p className={styles.empty}>{t('allShown')}</p>;
  if (!mayShow) return null;
  return (
    <div className={styles.lead}>
      <Button
        look="line"
        size="small"
        disabled={isWaiting}
        onClick={() => void give({ type: 'ShowCards', move })}
      >
        {t('show', { count: hidden.length })}
      </Button>
      <span className={styles.quiet}>{t('showNote')}</span>
      <RefusalText refusal={refusal} />
    </div>
  );
}
