'use client';

import { useTranslations } from 'next-intl';
import type { State } from '../../../exercise/state';
import { toolOf } from '../../../framework/tools';
import { HiddenCaption } from '../../parts/data-table/hidden-caption';
import type { StrategyMap } from '../read/strategy-map';
import { StrategyGroup } from './strategy-group';
import styles from './strategy-table.module.css';

interface StrategyTableProps {
  map: StrategyMap;
  view: State;
  /** The card that is read; null while none is. */
  chosen?: string | null;
  /** Null on paper, where nothing is pressed. */
  onChoose?: ((id: string) => void) | null;
}

/** The map as a table: rows are mechanisms, columns are the tools that were used, cells say who and in which move. */
export function StrategyTable({ map, view, chosen = null, onChoose = null }: StrategyTableProps) {
  const t = useTranslations('debrief.strategy');
  return (
    <table className={styles.map}>
      <HiddenCaption>{t('caption')}</HiddenCaption>
      <thead>
        <tr>
          <th scope="col" className={styles.strategy}>
            {t('strategy')}
          </th>
          <th scope="col" className={styles.mechanism}>
            {t('mechanism')}
          </th>
          {map.tools.map((tool) => (
            <th key={tool} scope="col" className={styles.tool}>
              {toolOf(tool).name}
            </th>
          ))}
          <th scope="col" className={styles.talk}>
            {t('talkAbout')}
          </th>
        </tr>
      </thead>
      {map.groups.map((group) => (
        <StrategyGroup
          key={group.strategy}
          group={group}
          tools={map.tools}
          view={view}
          chosen={chosen}
          onChoose={onChoose}
        />
      ))}
    </table>
  );
}
