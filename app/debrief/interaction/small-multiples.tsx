'use client';

import { scaleLinear } from 'd3-scale';
import { useTranslations } from 'next-intl';
import type { State } from '../../../exercise/state';
import { type CounterMoveId, counterMoveIds, counterMoveOf } from '../../../framework/counter-moves';
import { classNames } from '../../parts/class-names';
import { HiddenCaption } from '../../parts/data-table/hidden-caption';
import { VisuallyHidden } from '../../parts/visually-hidden';
import type { DotPlot, DotRow } from '../read/dot-plot';
import { spread } from '../read/spread';
import { TeamMark } from '../team-mark';
import styles from './small-multiples.module.css';
import { useForecastWords } from './use-forecast-words';

interface SmallMultiplesProps {
  plots: DotPlot[];
  view: State;
}

/** A small plot for each counter-move and move, all on one scale: teams at what they gave it, and what came framed. */
export function SmallMultiples({ plots, view }: SmallMultiplesProps) {
  const t = useTranslations('pictures.forecasts');
  const debrief = useTranslations('debrief');
  const until = Math.max(...plots.map((plot) => plot.until));
  return (
    <table className={styles.multiples} style={{ minInlineSize: `${14 + plots.length * 15}rem` }}>
      <HiddenCaption>{t('label')}</HiddenCaption>
      <thead>
        <tr>
          <th scope="col">{debrief('interaction.counterMove')}</th>
          {plots.map(({ move, teams }) => (
            <th key={move} scope="col">
              {debrief('move', { move })}
              {teams.length === 0 ? <small>{debrief('interaction.noForecast')}</small> : null}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {counterMoveIds.map((id) => (
          <tr key={id}>
            <th scope="row">{counterMoveOf(id).name}</th>
            {plots.map((plot) => (
              <Cell key={plot.move} plot={plot} id={id} until={until} view={view} />
            ))}
          </tr>
        ))}
      </tbody>
      <tfoot aria-hidden="true">
        <tr>
          <td />
          {plots.map(({ move }) => (
            <td key={move}>
              <span className={styles.scale}>
                <bdi>{0}</bdi>
                <bdi>{until}</bdi>
              </span>
            </td>
          ))}
        </tr>
      </tfoot>
    </table>
  );
}

interface CellProps {
  plot: DotPlot;
  id: CounterMoveId;
  until: number;
  view: State;
}

function Cell({ plot, id, until, view }: CellProps) {
  const t = useTranslations('debrief.interaction');
  const wordsOf = useForecastWords(view);
  const row = plot.rows.find(({ counterMove }) => counterMove === id);
  if (!row) return <td />;
  return (
    <td className={classNames(row.came && styles.came)}>
      <span className={styles.line} aria-hidden="true">
        <Dots row={row} until={until} view={view} />
      </span>
      <VisuallyHidden>{wordsOf(plot, row)}</VisuallyHidden>
      {row.came ? <b className={styles.word}>{t('thisCame')}</b> : null}
    </td>
  );
}

/** The smallest step between two glyphs, as a share of a line of 12 rem. */
const step = 0.085;

/** Teams that gave it nothing are left out, so that the rest can be read; the table behind has them. */
function Dots({ row, until, view }: { row: DotRow; until: number; view: State }) {
  const place = scaleLinear([0, until], [0, 1]);
  const dots = row.dots.flatMap(({ value, teams }) => teams.map((team) => ({ team, place: place(value) })));
  const places = spread(
    dots.map((dot) => dot.place),
    step,
  );
  return dots.map(({ team }, index) => (
    <span key={team} className={styles.dot} style={{ insetInlineStart: `${(places[index] ?? 0) * 100}%` }}>
      <TeamMark view={view} team={team} size="1rem" />
    </span>
  ));
}
