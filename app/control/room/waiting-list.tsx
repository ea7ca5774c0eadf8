'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { smallestTeam } from '../../../exercise/smallest-team';
import type { Seat } from '../../../exercise/state';
import { useCommand } from '../../live/use-command';
import { useMay } from '../../live/use-may';
import { useView } from '../../live/use-views';
import { Button } from '../../parts/button';
import { Kicker } from '../../parts/kicker';
import { SelectField } from '../../parts/select-field';
import { RefusalText } from '../../seat/refusal-text';
import { playersOf, teamsOf, waitingOf } from '../frame/console-tools';
import { RemovePerson } from '../people/remove-person';
import { useAway } from '../people/use-away';
import styles from './waiting-list.module.css';

/** Stands for watching, where otherwise the id of a team stands. */
const observer = 'as:observer';

/** Latecomers, and the place that each is given. */
export function WaitingList() {
  const t = useTranslations('control.waiting');
  const waiting = waitingOf(useView());
  if (waiting.length === 0) return null;
  return (
    <section aria-label={t('title')}>
      <Kicker note={t('note')}>{t('title')}</Kicker>
      <ul>
        {waiting.map((seat) => (
          <WaitingPerson key={seat.id} seat={seat} />
        ))}
      </ul>
    </section>
  );
}

function WaitingPerson({ seat }: { seat: Seat }) {
  const t = useTranslations('control.waiting');
  const view = useView();
  const { give, refusal, isWaiting } = useCommand();
  const mayAdmit = useMay('AdmitSeat');
  const { isHere } = useAway(seat.id);
  const [chosen, setChosen] = useState<string | null>(null);
  // The proposal follows the room until somebody chooses.
  const choice = chosen ?? smallestTeam(view) ?? observer;
  const teams = teamsOf(view).map((team) => {
    const people = playersOf(view, team.id).length;
    return {
      value: team.id,
      label: t('place', { team: team.name, people, places: team.places }),
      disabled: people >= team.places,
    };
  });
  return (
    <li className={styles.person}>
      <span className={styles.name}>
        <b>{seat.name}</b>
        {isHere ? null : <span className={styles.quiet}>{t('away')}</span>}
      </span>
      {mayAdmit ? (
        <>
          <SelectField
            label={t('to', { name: seat.name })}
            value={choice}
            options={[...teams, { value: observer, label: t('observer') }]}
            onChange={(event) => setChosen(event.currentTarget.value)}
          />
          <Button
            size="small"
            disabled={isWaiting}
            onClick={() =>
              void give({ type: 'AdmitSeat', seat: seat.id, team: choice === observer ? null : choice })
            }
          >
            {t('admit')}
          </Button>
          <RemovePerson seat={seat} />
        </>
      ) : null}
      <RefusalText refusal={refusal} />
    </li>
  );
}
