'use client';

import { useTranslations } from 'next-intl';
import type { MechanismId } from '../../../framework/mechanisms';
import { mechanismsFor, pairingOf } from '../../../framework/pairing';
import { scopeNoteOf } from '../../../framework/scope';
import { type ChoiceOption, RadioList } from '../../parts/radio-list';
import { useCardDesk } from './card-scope';
import type { LineFieldProps } from './line-field-props';
import styles from './mechanism-line.module.css';

type Choice = MechanismId | 'open';

/** How the tool should work: the mechanisms of the strategy, and the way to leave it open. Nothing is blocked. */
export function MechanismLine({ number }: LineFieldProps) {
  const t = useTranslations('play.card');
  const desk = useCardDesk();
  if (!desk) return null;
  const { content, draft } = desk;
  const { tool, strategy, mechanism } = content;
  const label = { label: t('label.mechanism'), hint: t('hint.mechanism'), number };
  if (!strategy) {
    return (
      <RadioList<Choice>
        {...label}
        options={[]}
        value={null}
        note={t('chooseStrategyFirst')}
        onChange={() => undefined}
      />
    );
  }
  const pairings = mechanismsFor(strategy).map((one) => ({
    one,
    pairing: pairingOf(tool, one.id, strategy),
  }));
  const options: ChoiceOption<Choice>[] = pairings.map(({ one, pairing }) => ({
    value: one.id,
    label: one.name,
    note: pairing === 'own' ? t('ownPairing') : pairing === 'source' ? t('sourcePairing') : one.example,
  }));
  const isFromSource = pairings.some(({ pairing }) => pairing === 'source');
  return (
    <div className={styles.mechanism}>
      <RadioList<Choice>
        {...label}
        isRuled={number === undefined}
        options={[...options, { value: 'open', label: t('leaveOpen') }]}
        value={mechanism ?? 'open'}
        note={
          mechanism === null
            ? t('mechanismOpen')
            : isFromSource
              ? scopeNoteOf('mechanism-reading').text
              : undefined
        }
        onChange={(value) => draft.change({ mechanism: value === 'open' ? null : value })}
      />
    </div>
  );
}
