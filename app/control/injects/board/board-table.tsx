'use client';

import { useTranslations } from 'next-intl';
import { useView } from '../../../live/use-views';
import { teamsOf } from '../../frame/console-tools';
import { branchOf } from '../msel-line';
import type { BoardLine } from './board-lines';
import { BoardRow } from './board-row';
import styles from './board-table.module.css';
import { rowWords } from './row-words';

interface BoardTableProps {
  lines: BoardLine[];
  /** The id of the line above; null when none is. */
  shown: string | null;
  /** Has to stay the same function. */
  onChoose: (id: string) => void;
}

/** The lines of the MSEL, one row each. */
export function BoardTable({ lines, shown, onChoose }: BoardTableProps) {
  const t = useTranslations('control.board');
  const view = useView();
  const teams = teamsOf(view).map((team) => team.id);
  const titleOf = ({ inject, title }: BoardLine) => {
    const branch = inject && branchOf(view, inject);
    return typeof branch === 'object' && branch ? branch.title : title;
  };
  return (
    <table className={styles.table}>
      <thead>
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
      <tbody>
        {lines.map((line) => (
          <BoardRow
            key={line.id}
            {...rowWords(line, teams, titleOf(line))}
            isShown={line.id === shown}
            onChoose={onChoose}
          />
        ))}
      </tbody>
    </table>
  );
}
