import { useTranslations } from 'next-intl';
import type { Forecast, State } from '../../exercise/state';
import { type CounterMoveId, counterMoves } from '../../framework/counter-moves';
import { classNames } from '../parts/class-names';
import { TeamGlyph } from '../parts/team-glyph';
import { useListed } from '../parts/use-listed';
import { placedTeam } from '../play/placed-team';
import styles from './forecast-dots.module.css';
import { placeDots, scaleOf, zerosOf } from './place-dots';
import { RoomKicker } from './room-kicker';

/** How much of the axis one glyph covers, from 0 to 1; see the widths in the styles. */
const glyphShare = 0.076;

export interface ForecastDotsProps {
  view: State;
  forecasts: Forecast[];
  happened: CounterMoveId;
}

/**
 * The teams' forecasts over the nine counter-moves, each team's glyph at its number; zeros have a column of their own.
 * What happened is the washed row. Nothing says who was right.
 */
export function ForecastDots({ view, forecasts, happened }: ForecastDotsProps) {
  const t = useTranslations('room.reveal');
  const listed = useListed();
  if (forecasts.length === 0) return <p className={styles.none}>{t('noForecast')}</p>;
  const scale = scaleOf(forecasts);
  return (
    <section className={styles.dots}>
      <RoomKicker as="h2" note={t('scale')}>
        {t('forecasts')}
      </RoomKicker>
      <p className={styles.scale} aria-hidden="true">
        <span>{0}</span>
        <span className={styles.marks}>
          <span>{scale / 2}</span>
          <span>{scale}</span>
        </span>
      </p>
      <ol className={styles.rows}>
        {counterMoves.map(({ id, name }) => (
          <li key={id} className={classNames(styles.row, id === happened && styles.happened)}>
            <span className={styles.name}>{name}</span>
            <span className={styles.zeros}>
              {zerosOf(forecasts, id).map((team) => (
                <TeamDot key={team} view={view} team={team} value={0} />
              ))}
            </span>
            <span className={styles.axis}>
              {placeDots(forecasts, id, scale, glyphShare).map(({ team, value, share }) => (
                <span key={team} className={styles.dot} style={{ insetInlineStart: `${share * 100}%` }}>
                  <TeamDot view={view} team={team} value={value} />
                </span>
              ))}
            </span>
          </li>
        ))}
      </ol>
      <p className={styles.given}>{t('given', { teams: listed(givenTo(view, forecasts, happened)) })}</p>
    </section>
  );
}

function TeamDot({ view, team, value }: { view: State; team: string; value: number }) {
  const t = useTranslations('room.reveal');
  const placed = placedTeam(view, team);
  if (!placed) return null;
  return (
    <TeamGlyph
      place={placed.place}
      letter={placed.letter}
      name={t('dot', { team: placed.name, value })}
      size="calc(40 * var(--fs-u))"
    />
  );
}

/** What each team had given to what happened. */
function givenTo(view: State, forecasts: Forecast[], happened: CounterMoveId): string[] {
  return forecasts.map(
    ({ team, odds }) => `${placedTeam(view, team)?.shortName ?? team} ${odds?.[happened] ?? 0}`,
  );
}
