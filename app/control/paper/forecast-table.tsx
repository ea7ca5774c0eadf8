'use client';

import { useTranslations } from 'next-intl';
import { counterMoves } from '../../../framework/counter-moves';
import { TeamGlyph } from '../../parts/team-glyph';
import type { PlacedTeam } from '../frame/console-tools';
import { medianOf, noForecast, slipsOf, type TypedForecast } from './medians-of';
import styles from './paper.module.css';
import type { TeamStanding } from './paper-standing';
import { useCellKeys } from './use-cell-keys';

interface ForecastTableProps {
  teams: PlacedTeam[];
  standing: TeamStanding[];
  typed: Record<string, TypedForecast>;
  onType: (team: string, column: TypedForecast) => void;
}

/** A row for each counter-move, a column for each team, and under them how many slips were counted. */
export function ForecastTable({ teams, standing, typed, onType }: ForecastTableProps) {
  const t = useTranslations('control.paper');
  const handleKey = useCellKeys();
  const columnOf = (team: string) => typed[team] ?? noForecast;
  const isOpen = (team: string) => standing.some((one) => one.team === team && one.forecast !== 'device');
  return (
    <div className={styles.scroll}>
      <table className={styles.medians} onKeyDown={handleKey}>
        <thead>
          <tr>
            <th scope="col">{t('counterMove')}</th>
            {teams.map((team) => (
              <th key={team.id} scope="col">
                <TeamGlyph place={team.place} letter={team.letter} name={team.name} size={20} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {counterMoves.map(({ id, name }) => (
            <tr key={id}>
              <th scope="row">
                <span className={styles.code}>{id}</span> {name}
              </th>
              {teams.map((team) => (
                <Cell
                  key={team.id}
                  label={t('medianOf', { team: team.name, counterMove: name })}
                  value={columnOf(team.id).cells[id] ?? ''}
                  isOpen={isOpen(team.id)}
                  isRight={(words) => medianOf(words) !== null}
                  onType={(words) =>
                    onType(team.id, {
                      ...columnOf(team.id),
                      cells: { ...columnOf(team.id).cells, [id]: words },
                    })
                  }
                />
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('slips')}</th>
            {teams.map((team) => (
              <Cell
                key={team.id}
                label={t('slipsOf', { team: team.name })}
                value={columnOf(team.id).slips}
                isOpen={isOpen(team.id)}
                isRight={(words) => slipsOf(words) !== null}
                onType={(slips) => onType(team.id, { ...columnOf(team.id), slips })}
              />
            ))}
          </tr>
          <tr>
            <th scope="row">{t('there')}</th>
            {teams.map((team) => (
              <td key={team.id} className={styles.there}>
                {t(`cameIn.${standing.find((one) => one.team === team.id)?.forecast ?? 'missing'}`)}
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

interface CellProps {
  label: string;
  value: string;
  /** False for a team that forecast on its own device. */
  isOpen: boolean;
  isRight: (words: string) => boolean;
  onType: (words: string) => void;
}

function Cell({ label, value, isOpen, isRight, onType }: CellProps) {
  return (
    <td>
      <input
        className={styles.cell}
        aria-label={label}
        aria-invalid={value.trim() !== '' && !isRight(value) ? true : undefined}
        inputMode="decimal"
        autoComplete="off"
        maxLength={5}
        value={value}
        disabled={!isOpen}
        onChange={(event) => onType(event.currentTarget.value)}
      />
    </td>
  );
}
