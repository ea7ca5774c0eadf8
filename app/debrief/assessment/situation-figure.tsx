'use client';

import { scalePoint } from 'd3-scale';
import { curveStepAfter, line } from 'd3-shape';
import { useTranslations } from 'next-intl';
import type { State } from '../../../exercise/state';
import { situationLineOf } from '../../../framework/situation-lines';
import { EmptyState } from '../../parts/empty-state';
import { DirectionArrow } from '../../parts/situation-line';
import { type LineHistory, situationHistory } from '../read/situation-history';
import { isAnyRead, levelOf, type SituationStep, situationSteps } from '../read/situation-steps';
import styles from './situation-figure.module.css';

/** A small picture for each situation line: how it stood at the end of each move, as a step, an arrow and a word. */
export function SituationFigure({ view }: { view: State }) {
  const t = useTranslations('pictures.situation');
  const { moves, lines } = situationHistory(view);
  if (!isAnyRead(view)) return <EmptyState title={t('empty')} />;
  return (
    <figure className={styles.figure} aria-label={t('label')}>
      <ul className={styles.lines}>
        {lines.map((history) => (
          <OneLine key={history.line} history={history} moves={moves} />
        ))}
      </ul>
    </figure>
  );
}

/** Height of one of the three rows of a small picture, and its whole width, in units of the drawing. */
const rowHeight = 20;
const width = 100;

function OneLine({ history, moves }: { history: LineHistory; moves: number[] }) {
  const t = useTranslations('pictures.situation');
  const words = useTranslations('parts.situation');
  const debrief = useTranslations('debrief');
  const steps = situationSteps(history);
  const across = scalePoint(moves, [0, width]).padding(0.5);
  const x = ({ move }: SituationStep) => across(move) ?? 0;
  const y = ({ direction }: SituationStep) => (levelOf[direction] + 0.5) * rowHeight;
  const path = line<SituationStep>().curve(curveStepAfter).x(x).y(y);
  return (
    <li className={styles.line}>
      <h3 className={styles.name}>{situationLineOf(history.line).name}</h3>
      {steps.length === 0 ? (
        <p className={styles.unread}>{t('unread')}</p>
      ) : (
        <div className={styles.plot}>
          <svg
            className={styles.drawing}
            viewBox={`0 0 ${width} ${rowHeight * 3}`}
            preserveAspectRatio="none"
            aria-hidden="true"
          >
            <path className={styles.grid} d={`M0 ${rowHeight}H${width}M0 ${rowHeight * 2}H${width}`} />
            <path className={styles.path} d={path(steps) ?? ''} vectorEffect="non-scaling-stroke" />
          </svg>
          <ol>
            {steps.map((step) => (
              <li
                key={step.move}
                className={step.isRead ? styles.step : styles.stood}
                style={{
                  insetInlineStart: `${x(step)}%`,
                  insetBlockStart: `${(y(step) / (rowHeight * 3)) * 100}%`,
                }}
              >
                <DirectionArrow direction={step.direction} />
                <span className={styles.word}>
                  <span className={styles.hidden}>{debrief('move', { move: step.move })}: </span>
                  {step.isRead ? words(step.direction) : t('stood')}
                </span>
              </li>
            ))}
          </ol>
        </div>
      )}
      <p className={styles.moves} aria-hidden="true">
        {moves.map((move) => (
          <span key={move} style={{ insetInlineStart: `${across(move) ?? 0}%` }}>
            {debrief('move', { move })}
          </span>
        ))}
      </p>
    </li>
  );
}
