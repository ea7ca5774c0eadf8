'use client';

import { useTranslations } from 'next-intl';
import type { State } from '../../../exercise/state';
import { mechanismOf } from '../../../framework/mechanisms';
import { mechanismsFor } from '../../../framework/pairing';
import { strategyOf } from '../../../framework/strategies';
import type { ToolId } from '../../../framework/tools';
import { classNames } from '../../parts/class-names';
import type { MapGroup, MapRow } from '../read/strategy-map';
import { MarginNote } from './margin-note';
import { PlacedCards } from './placed-cards';
import styles from './strategy-table.module.css';

interface StrategyGroupProps {
  group: MapGroup;
  tools: ToolId[];
  view: State;
  chosen: string | null;
  onChoose: ((id: string) => void) | null;
}

/** A strategy with a row for each of its mechanisms; one row says it where nobody used the strategy. */
export function StrategyGroup({ group, tools, view, chosen, onChoose }: StrategyGroupProps) {
  const t = useTranslations('debrief.strategy');
  const { strategy, isUsed, rows } = group;
  if (!isUsed) {
    return (
      <tbody className={styles.group}>
        <tr>
          <StrategyHead name={strategyOf(strategy).shortName} rows={1} />
          <td className={classNames(styles.mechanism, styles.unused)}>
            {t('unusedMechanisms', { count: mechanismsFor(strategy).length })}
          </td>
          {tools.map((tool) => (
            <td key={tool} className={styles.cell} />
          ))}
          <td className={styles.talk}>
            <MarginNote question={{ kind: 'unused' }} />
          </td>
        </tr>
      </tbody>
    );
  }
  return (
    <tbody className={styles.group}>
      {rows.map((row, index) => (
        <tr key={row.mechanism ?? 'none'} className={classNames(row.isWashed && styles.washed)}>
          {index === 0 ? <StrategyHead name={strategyOf(strategy).shortName} rows={rows.length} /> : null}
          <MechanismHead row={row} />
          {row.cells.map(({ tool, placed, isFramed }) => (
            <td key={tool} className={classNames(styles.cell, isFramed && styles.framed)}>
              <PlacedCards placed={placed} view={view} chosen={chosen} onChoose={onChoose} />
            </td>
          ))}
          <td className={styles.talk}>{row.question ? <MarginNote question={row.question} /> : null}</td>
        </tr>
      ))}
    </tbody>
  );
}

function StrategyHead({ name, rows }: { name: string; rows: number }) {
  return (
    <th scope="rowgroup" rowSpan={rows} className={styles.strategy}>
      {name}
    </th>
  );
}

function MechanismHead({ row }: { row: MapRow }) {
  const t = useTranslations('debrief.strategy');
  const name = row.mechanism ? mechanismOf(row.mechanism).shortName : t('noMechanism');
  return (
    <th scope="row" className={classNames(styles.mechanism, !row.isUsed && styles.unused)}>
      {row.isUsed ? name : t('unused', { name })}
    </th>
  );
}
