'use client';

import { useTranslations } from 'next-intl';
import type { State } from '../../../exercise/state';
import { counterMoveOf } from '../../../framework/counter-moves';
import { classNames } from '../../parts/class-names';
import { VisuallyHidden } from '../../parts/visually-hidden';
import { type DotPlot, type DotRow, valueGiven } from '../read/dot-plot';
import { spread } from '../read/spread';
import { teamOf } from '../read/team-of';
import { releaseOf } from '../read/timeline-marks';
import { TeamMark } from '../team-mark';
import styles from './dot-figure.module.css';

interface DotFigureProps {
  plot: DotPlot;
  view: State;
}

/** A row for each counter-move: teams at what they gave it, and what came as a washed row. */
export function DotFigure({ plot, view }: DotFigureProps) {
  const t = useTranslations('debrief.interaction');
  const ticks = Array.from({ length: plot.until / 10 }, (_, index) => (index + 1) * 10);
  return (
    <div className={styles.plot}>
      <div className={classNames(styles.row, styles.head)} aria-hidden="true">
        <span>{t('counterMove')}</span>
        <span className={styles.line}>
          {ticks.map((tick) => (
            <span key={tick} className={styles.tick} style={along(tick, plot.until)}>
              <bdi>{tick}</bdi>
            </span>
          ))}
        </span>
        <span className={styles.none}>{t('gaveNothing')}</span>
        <span className={styles.came}>{t('whatTheyDid')}</span>
      </div>
      <ul className={styles.rows} aria-label={t('label', { move: plot.move })}>
        {plot.rows.map((row) => (
          <CounterMoveRow key={row.counterMove} row={row} plot={plot} ticks={ticks} view={view} />
        ))}
      </ul>
    </div>
  );
}

const along = (value: number, until: number) => ({ insetInlineStart: `${(value / until) * 100}%` });

function CounterMoveRow({ row, plot, ticks, view }: DotFigureProps & { row: DotRow; ticks: number[] }) {
  const t = useTranslations('debrief.interaction');
  const { name, description } = counterMoveOf(row.counterMove);
  const answer = view.counterMoves.find(({ move }) => move === plot.move);
  const alone = plot.alone?.[row.counterMove];
  return (
    <li className={classNames(styles.row, row.came && styles.washed)}>
      <span className={styles.name}>{name}</span>
      <span className={styles.line} aria-hidden="true">
        {ticks.map((tick) => (
          <i key={tick} className={styles.grid} style={along(tick, plot.until)} />
        ))}
        {alone && alone.median > 0 ? (
          <i className={styles.alone} style={along(alone.median, plot.until)} />
        ) : null}
        <Dots row={row} until={plot.until} view={view} />
      </span>
      <VisuallyHidden>
        {plot.teams.map((team) => `${teamOf(view, team).shortName} ${valueGiven(row, team)}. `)}
        {alone ? t('privateSaid', { median: alone.median }) : null}
      </VisuallyHidden>
      <span className={styles.none} aria-hidden="true">
        {row.none.length > 1 && row.none.length === plot.teams.length
          ? t('all', { count: row.none.length })
          : row.none.map((team) => <TeamMark key={team} view={view} team={team} size="1.125rem" />)}
      </span>
      <span className={styles.came}>
        {row.came ? (
          <>
            <VisuallyHidden>{t('whatTheyDid')}: </VisuallyHidden>
            {(answer && releaseOf(view, answer)?.content.title) ?? description}
          </>
        ) : null}
      </span>
    </li>
  );
}

/** The smallest step between two glyphs, as a share of the line on a screen of 1280. */
const step = 0.042;

/** Equal values stand side by side around their place. */
function Dots({ row, until, view }: { row: DotRow; until: number; view: State }) {
  const dots = row.dots.flatMap(({ value, teams }) => teams.map((team) => ({ team, place: value / until })));
  const places = spread(
    dots.map(({ place }) => place),
    step,
  );
  return dots.map(({ team }, index) => (
    <span key={team} className={styles.dot} style={{ insetInlineStart: `${(places[index] ?? 0) * 100}%` }}>
      <TeamMark view={view} team={team} />
    </span>
  ));
}
