'use client';

import { useTranslations } from 'next-intl';
import type { RecipientChoice, RecipientQuestion } from '../../../exercise/authoring/spreadsheet-story';
import { SelectField } from '../../parts/select-field';
import styles from './import.module.css';
import { choiceOfValue, valueOfChoice } from './taking-choices';

interface RecipientChoicesProps {
  questions: RecipientQuestion[];
  /** Teams that the scenario has. */
  teams: string[];
  onChoose: (recipient: string, choice: RecipientChoice) => void;
}

/** Who each name of the sheet is: a team that is there, one of its own, another name's, everybody, or those who run the exercise. */
export function RecipientChoices({ questions, teams, onChoose }: RecipientChoicesProps) {
  const t = useTranslations('authoring.import');
  const chosen = questions.flatMap(({ choice }) => (typeof choice === 'object' ? [choice.team] : []));
  const names = questions.map(({ recipient }) => recipient);
  const fresh = [...new Set([...names, ...chosen])].filter((name) => !teams.includes(name));
  const entry = (name: string) => ({ value: valueOfChoice({ team: name }), label: name });
  const options = [
    ...(teams.length > 0 ? [{ group: t('teamsThatAre'), options: teams.map(entry) }] : []),
    { group: t('teamsToMake'), options: fresh.map(entry) },
    {
      group: t('noTeam'),
      options: [
        { value: 'all', label: t('everybody') },
        { value: 'staff', label: t('staff') },
      ],
    },
  ];
  return (
    <div className={styles.choices}>
      {questions.map(({ recipient, injects, choice, guessed }) => (
        <SelectField
          key={recipient}
          label={recipient}
          hint={t(guessed ? 'linesGuessed' : 'lines', { count: injects })}
          value={valueOfChoice(choice)}
          options={options}
          onChange={(event) => onChoose(recipient, choiceOfValue(event.currentTarget.value))}
        />
      ))}
    </div>
  );
}
