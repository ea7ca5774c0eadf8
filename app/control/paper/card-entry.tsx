'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { cardIdOf } from '../../../exercise/ids';
import { useView } from '../../live/use-views';
import { Kicker } from '../../parts/kicker';
import { SegmentedChoice } from '../../parts/segmented-choice';
import { teamsOf } from '../frame/console-tools';
import pageStyles from '../frame/page.module.css';
import { MoveChoice } from '../pace/move-choice';
import styles from './paper.module.css';
import { missingOf, standingOf } from './paper-standing';
import { SheetForm } from './sheet-form';

/** Cards from their sheets, one team after the other: whoever has entered one stands in the first line of the next. */
export function CardEntry() {
  const t = useTranslations('control.paper');
  const view = useView();
  const [chosenMove, setChosenMove] = useState<number | null>(null);
  const [chosenTeam, setChosenTeam] = useState<string | null>(null);
  const [entered, setEntered] = useState(0);
  const opened = [...new Set(view.stepsOpened.map((step) => step.move))];
  const move = chosenMove ?? view.step?.move;
  const teams = teamsOf(view);
  if (move === undefined) return <p className={pageStyles.empty}>{t('noStep')}</p>;
  const missing = missingOf(standingOf(view, move), 'card');
  const team = teams.find(({ id }) => id === (chosenTeam ?? missing[0])) ?? teams[0];
  if (!team) return null;
  const handleEntered = () => {
    const at = teams.findIndex(({ id }) => id === team.id);
    const next = [...teams.slice(at + 1), ...teams.slice(0, at)].find(({ id }) => missing.includes(id));
    setChosenTeam(next?.id ?? team.id);
    setEntered((count) => count + 1);
  };
  return (
    <section aria-label={t('cards')} className={styles.part}>
      <Kicker note={<MoveChoice moves={opened} move={move} onChange={setChosenMove} />}>{t('cards')}</Kicker>
      <SegmentedChoice
        label={t('whose')}
        options={teams.map(({ id, shortName }) => ({
          value: id,
          label: missing.includes(id) ? shortName : t('hasIt', { team: shortName }),
        }))}
        value={team.id}
        onChange={setChosenTeam}
      />
      <SheetForm
        key={`${team.id} ${move} ${entered}`}
        team={team}
        move={move}
        card={view.cards[cardIdOf(team.id, move, 1)] ?? null}
        takesFocus={entered > 0}
        onEntered={handleEntered}
      />
    </section>
  );
}
