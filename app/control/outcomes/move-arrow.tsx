'use client';

import { useTranslations } from 'next-intl';
import type { LineReading } from '../../../exercise/state';
import { confidences, directions, type SituationLine } from '../../../framework/situation-lines';
import { useCommand } from '../../live/use-command';
import { useView } from '../../live/use-views';
import { classNames } from '../../parts/class-names';
import { ConfidenceBars } from '../../parts/confidence-bars';
import { DirectionWord } from '../../parts/situation-line';
import { RefusalText } from '../../seat/refusal-text';
import styles from './situation-board.module.css';

/** Direction and confidence in one press: four rows of three. */
export function MoveArrow({
  line,
  readings,
  onMoved,
}: {
  line: SituationLine;
  readings: LineReading[];
  onMoved: () => void;
}) {
  const t = useTranslations('control.situation');
  const tParts = useTranslations('parts');
  const { step } = useView();
  const { give, refusal } = useCommand();
  const latest = readings.at(-1);
  const before = readings.findLast((reading) => reading.move < (step?.move ?? 0));
  const handleChoose = async (direction: LineReading['direction'], confidence: LineReading['confidence']) => {
    const ack = await give({ type: 'MoveSituationLine', line: line.id, direction, confidence });
    if (ack.ok) onMoved();
  };
  return (
    <div className={styles.choice}>
      <p className={styles.meaning}>{t('worsening', { text: line.worsening })}</p>
      <p className={styles.meaning}>{t('easing', { text: line.easing })}</p>
      <fieldset className={styles.grid} aria-label={t('choose', { line: line.name })}>
        {directions.map((direction) => (
          <div key={direction} className={styles.direction}>
            <DirectionWord direction={direction} />
            {confidences.map((confidence) => (
              <button
                key={confidence}
                type="button"
                className={classNames(
                  styles.cell,
                  latest?.direction === direction && latest.confidence === confidence && styles.now,
                )}
                aria-label={t('option', {
                  direction: tParts(`situation.${direction}`),
                  confidence: tParts(`confidence.${confidence}`),
                })}
                onClick={() => void handleChoose(direction, confidence)}
              >
                <ConfidenceBars level={confidence} />
              </button>
            ))}
          </div>
        ))}
      </fieldset>
      {before ? (
        <p className={styles.meaning}>
          {t('before', { direction: tParts(`situation.lower.${before.direction}`) })}
        </p>
      ) : null}
      <RefusalText refusal={refusal} />
    </div>
  );
}
