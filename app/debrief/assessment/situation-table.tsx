'use client';

import { useTranslations } from 'next-intl';
import type { LineReading, State } from '../../../exercise/state';
import { situationLineOf } from '../../../framework/situation-lines';
import { HiddenCaption } from '../../parts/data-table/hidden-caption';
import { DirectionWord } from '../../parts/situation-line';
import { situationHistory } from '../read/situation-history';
import styles from './situation-table.module.css';

/** How each situation line stood at the end of each move, as an arrow and a word. */
export function SituationTable({ view }: { view: State }) {
  const t = useTranslations('debrief');
  const { moves, lines } = situationHistory(view);
  return (
    <table className={styles.table}>
      <HiddenCaption>{t('assessment.situationCaption')}</HiddenCaption>
      <thead>
        <tr>
          <th scope="col">{t('assessment.line')}</th>
          {moves.map((move) => (
            <th key={move} scope="col">
              {t('assessment.after', { move })}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map(({ line, readings }) => (
          <tr key={line}>
            <th scope="row">{situationLineOf(line).name}</th>
            {readings.map(({ move, reading }) => (
              <td key={move}>
                <Reading reading={reading} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Reading({ reading }: { reading: LineReading | null }) {
  const t = useTranslations('debrief.assessment');
  if (!reading) return <span className={styles.unmoved}>{t('unmoved')}</span>;
  return <DirectionWord direction={reading.direction} />;
}
