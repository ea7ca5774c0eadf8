'use client';

import { useTranslations } from 'next-intl';
import { useId } from 'react';
import { type AssumptionMark, assumptionMarks } from '../../../exercise/card';
import type { AssumptionId } from '../../../framework/assumption-ids';
import { citationOf } from '../../../framework/source';
import { type StrategyId, strategyOf } from '../../../framework/strategies';
import { FieldFrame } from '../../parts/field-frame';
import styles from './assumption-marks.module.css';
import { useCardDesk } from './card-scope';

interface AssumptionMarksProps {
  strategy: StrategyId;
  /** Under a numbered line, in its columns. */
  isSub: boolean;
}

/** What a strategy takes for granted, each to be marked as known, inferred or guessed, or left. */
export function AssumptionMarks({ strategy, isSub }: AssumptionMarksProps) {
  const t = useTranslations('play.card');
  const id = useId();
  return (
    <FieldFrame id={id} as="group" label={t('label.assumptions')} hint={t('hint.assumptions')} isSub={isSub}>
      <ul className={styles.list}>
        {strategyOf(strategy).assumptions.map((assumption) => (
          <li key={assumption.id} className={styles.assumption}>
            <p id={`${id}-${assumption.id}`}>{assumption.text}</p>
            <Marks assumption={assumption.id} labelledBy={`${id}-${assumption.id}`} />
            <small className={styles.source}>{citationOf(assumption.source)}</small>
          </li>
        ))}
      </ul>
    </FieldFrame>
  );
}

/** Three words of which one holds, or none: pressing the one that holds takes it off. */
function Marks({ assumption, labelledBy }: { assumption: AssumptionId; labelledBy: string }) {
  const t = useTranslations('parts.cardGrounds');
  const desk = useCardDesk();
  if (!desk) return null;
  const { content, draft } = desk;
  const held = content.assumptions[assumption];
  const handleMark = (mark: AssumptionMark) => {
    draft.change((now) => {
      const { [assumption]: _, ...others } = { ...now.assumptions };
      return { assumptions: mark === held ? others : { ...others, [assumption]: mark } };
    });
  };
  return (
    <fieldset className={styles.marks} aria-labelledby={labelledBy}>
      {assumptionMarks.map((mark) => (
        <button
          key={mark}
          type="button"
          className={styles.mark}
          aria-pressed={mark === held}
          onClick={() => handleMark(mark)}
        >
          {t(`mark.${mark}`)}
        </button>
      ))}
    </fieldset>
  );
}
