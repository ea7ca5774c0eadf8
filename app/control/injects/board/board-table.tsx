'use client';

import { useTranslations } from 'next-intl';
import { memo } from 'react';
import { usePlacedTeams } from '../../frame/use-placed-teams';
import type { BoardLine } from './board-lines';
import { BoardRow } from './board-row';
import styles from './board-table.module.css';
import { RowBands } from './row-bands';
import { rowWords } from './row-words';

interface BoardTableProps {
  lines: BoardLine[];
  /** The id of the line above; null when none is. */
  shown: string | null;
  /** Has to stay the same function. */
  onChoose: (id: string) => void;
}

/** The lines of the MSEL, one row each; drawn anew when the lines are, and then the rows that changed. */
export const BoardTable = memo(function BoardTable({ lines, shown, onChoose }: BoardTableProps) {
  const t = useTranslations('control.board');
  const teams = usePlacedTeams();
  const ids = teams.map((team) => team.id);
  return (
    <table className={styles.lines}>
      <thead className={styles.head}>
        <tr>
          <th scope="col" className={styles.number}>
            {t('number')}
          </th>
          <th scope="col" className={styles.plan}>
            {t('times')}
          </th>
          <th scope="col">{t('titleColumn')}</th>
          <th scope="col" className={styles.to}>
            {t('to')}
          </th>
          <th scope="col" className={styles.status}>
            {t('status')}
          </th>
        </tr>
      </thead>
      <RowBands rows={lines}>
        {(line) => (
          <BoardRow
            key={line.id}
            {...rowWords(line, ids)}
            allTeams={teams}
            isShown={line.id === shown}
            onChoose={onChoose}
          />
        )}
      </RowBands>
    </table>
  );
});
