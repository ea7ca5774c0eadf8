'use client';

import { scaleLinear } from 'd3-scale';
import { useTranslations } from 'next-intl';
import type { State } from '../../../exercise/state';
import { formatHours, formatMinutes } from '../../parts/times';
import type { FirstAct } from '../read/first-acts';
import { playAxis } from '../read/play-axis';
import { TeamName } from '../team-mark';
import styles from './first-act-figure.module.css';

/** For each team a line from its first warning to its first act, on the time of play. The table behind it has the words. */
export function FirstActFigure({ acts, view }: { acts: FirstAct[]; view: State }) {
  const t = useTranslations('pictures.actors');
  const axis = playAxis(view);
  const along = scaleLinear([axis.from, axis.until], [0, 100]).clamp(true);
  const at = (time: number) => ({ insetInlineStart: `${along(time)}%` });
  return (
    <figure className={styles.figure} aria-label={t('label')}>
      <div className={styles.axis} aria-hidden="true">
        <span className={styles.track}>
          {axis.ticks.map((tick) => (
            <bdi key={tick} className={styles.tick} style={at(tick)}>
              {formatHours(tick)}
            </bdi>
          ))}
        </span>
      </div>
      <ul>
        {acts.map(({ team, warned, acted, between }) => (
          <li key={team} className={styles.row}>
            <span className={styles.name}>
              <TeamName view={view} team={team} />
            </span>
            <span className={styles.track}>
              {warned && acted && between !== null ? (
                <i
                  className={styles.line}
                  style={{ ...at(warned.at), inlineSize: `${along(acted.at) - along(warned.at)}%` }}
                  aria-hidden="true"
                />
              ) : null}
              {warned ? <i className={styles.warned} style={at(warned.at)} aria-hidden="true" /> : null}
              {acted ? <i className={styles.acted} style={at(acted.at)} aria-hidden="true" /> : null}
              <span className={styles.words} style={at(acted?.at ?? warned?.at ?? axis.from)}>
                {between !== null
                  ? t('between', { time: formatMinutes(between) })
                  : t(warned ? (acted ? 'before' : 'noAct') : acted ? 'noWarning' : 'neither')}
              </span>
            </span>
          </li>
        ))}
      </ul>
      <p className={styles.key}>
        <span>
          <i className={styles.warned} aria-hidden="true" /> {t('key.warned')}
        </span>
        <span>
          <i className={styles.acted} aria-hidden="true" /> {t('key.acted')}
        </span>
      </p>
    </figure>
  );
}
