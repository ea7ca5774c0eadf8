import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { TeamGlyph } from '../parts/team-glyph';
import type { OfferedExercise } from './join-requests';
import styles from './seat-choice.module.css';

/** The choice of someone who only watches; a team's choice is its id. */
export const observerChoice = 'as:observer';

export interface TeamRowsProps {
  exercise: OfferedExercise;
  choice: string | null;
  onChange: (choice: string) => void;
}

/** The teams of an exercise in the scenario's order, each with its shape and how full it is; then watching. */
export function TeamRows({ exercise, choice, onChange }: TeamRowsProps) {
  const t = useTranslations('seatChoice');
  return (
    <fieldset className={styles.rows} aria-label={t('teams')}>
      {exercise.teams.map((team, place) => {
        const isFull = team.people >= team.places;
        return (
          <Row
            key={team.id}
            value={team.id}
            isChosen={choice === team.id}
            isDisabled={isFull}
            name={team.name}
            note={team.description}
            count={isFull ? t('full') : t('people', { people: team.people, places: team.places })}
            mark={<TeamGlyph place={place} letter={team.letter} size={30} />}
            onChange={onChange}
          />
        );
      })}
      {exercise.observers ? (
        <Row
          value={observerChoice}
          isChosen={choice === observerChoice}
          name={t('observe')}
          note={t('observeNote')}
          onChange={onChange}
        />
      ) : null}
    </fieldset>
  );
}

interface RowProps {
  value: string;
  isChosen: boolean;
  isDisabled?: boolean;
  name: string;
  note: string;
  count?: string;
  mark?: ReactNode;
  onChange: (choice: string) => void;
}

function Row({ value, isChosen, isDisabled = false, name, note, count, mark, onChange }: RowProps) {
  return (
    <label className={styles.row}>
      <input
        type="radio"
        name="team"
        value={value}
        checked={isChosen}
        disabled={isDisabled}
        onChange={() => onChange(value)}
      />
      <span>{mark}</span>
      <span>
        <span className={styles.name}>{name}</span>
        <span className={styles.note}>{note}</span>
      </span>
      <span className={styles.count}>{count}</span>
    </label>
  );
}
