'use client';

import { useTranslations } from 'next-intl';
import { courseWords } from '../../../exercise/card';
import { counterMoves } from '../../../framework/counter-moves';
import { mechanisms } from '../../../framework/mechanisms';
import { strategies } from '../../../framework/strategies';
import { SelectField } from '../../parts/select-field';
import { TextField } from '../../parts/text-field';
import styles from './paper.module.css';
import type { TypedSheet } from './sheet-words';

const strategyOptions = strategies.map(({ id, shortName }) => ({ value: id, label: shortName }));
const mechanismOptions = strategies.map((strategy) => ({
  group: strategy.shortName,
  options: mechanisms
    .filter((one) => one.strategy === strategy.id)
    .map(({ id, name }) => ({ value: id, label: name })),
}));
const counterMoveOptions = counterMoves.map(({ id, name }) => ({ value: id, label: name }));
const written = ['target', 'effect', 'agreement', 'cost', 'changeCourse'] as const;

/** What may stand on a sheet beside its tool and its headline. Nothing of it has to. */
export function SheetRest({
  typed,
  hasBefore,
  onChange,
}: {
  typed: TypedSheet;
  /** A card of an earlier move counts. */
  hasBefore: boolean;
  onChange: (part: Partial<TypedSheet>) => void;
}) {
  const t = useTranslations('control.paper');
  const tLine = useTranslations('control.cards.lines');
  return (
    <details className={styles.rest} open>
      <summary>{t('restOfSheet')}</summary>
      <div className={styles.lines}>
        {hasBefore ? (
          <SelectField
            label={t('course')}
            options={courseWords.map((word) => ({ value: word, label: t(`courseWord.${word}`) }))}
            placeholder={t('notOnSheet')}
            value={typed.course}
            onChange={(event) => onChange({ course: event.currentTarget.value })}
          />
        ) : null}
        <SelectField
          label={tLine('strategy')}
          options={strategyOptions}
          placeholder={t('notOnSheet')}
          value={typed.strategy}
          onChange={(event) => onChange({ strategy: event.currentTarget.value })}
        />
        <SelectField
          label={tLine('mechanism')}
          options={mechanismOptions}
          placeholder={t('notOnSheet')}
          value={typed.mechanism}
          onChange={(event) => onChange({ mechanism: event.currentTarget.value })}
        />
        <SelectField
          label={tLine('counterMove')}
          options={counterMoveOptions}
          placeholder={t('notOnSheet')}
          value={typed.counterMove}
          onChange={(event) => onChange({ counterMove: event.currentTarget.value })}
        />
        {written.map((line) => (
          <TextField
            key={line}
            label={tLine(line)}
            maxLength={600}
            value={typed[line]}
            onChange={(event) => onChange({ [line]: event.currentTarget.value })}
          />
        ))}
        <TextField
          label={t('signedBy')}
          hint={t('signedByHint')}
          value={typed.signers}
          onChange={(event) => onChange({ signers: event.currentTarget.value })}
        />
      </div>
    </details>
  );
}
