'use client';

import { useTranslations } from 'next-intl';
import type { State } from '../../../exercise/state';
import { teamOf } from '../read/team-of';
import { WordSwitch } from './word-switch';

interface TeamSwitchProps {
  view: State;
  /** Null: all teams together. */
  value: string | null;
  onChange: (team: string | null) => void;
}

/** Whether a picture shows all teams together or one of them. */
export function TeamSwitch({ view, value, onChange }: TeamSwitchProps) {
  const t = useTranslations('pictures');
  const teams = (view.opening?.teams ?? []).map(({ id }) => id);
  if (teams.length < 2) return null;
  return (
    <WordSwitch
      label={t('chooseTeam')}
      options={[
        { value: '', label: t('allTeams') },
        ...teams.map((team) => ({ value: team, label: teamOf(view, team).shortName })),
      ]}
      value={value ?? ''}
      onChange={(team) => onChange(team || null)}
    />
  );
}
