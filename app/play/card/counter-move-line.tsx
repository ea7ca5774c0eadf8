'use client';

import { useTranslations } from 'next-intl';
import { type CounterMoveId, counterMoveOf, counterMoves } from '../../../framework/counter-moves';
import { SelectField } from '../../parts/select-field';
import { useCardDesk } from './card-scope';
import type { LineFieldProps } from './line-field-props';

const options = counterMoves.map((counterMove) => ({ value: counterMove.id, label: counterMove.name }));

/** How the team expects the other side to answer, from the menu that control chooses from. */
export function CounterMoveLine({ number }: LineFieldProps) {
  const t = useTranslations('play.card');
  const desk = useCardDesk();
  if (!desk) return null;
  const { content, draft } = desk;
  return (
    <SelectField
      label={t('label.counterMove')}
      number={number}
      options={options}
      placeholder={t('placeholder.counterMove')}
      value={content.counterMove ?? ''}
      note={content.counterMove ? counterMoveOf(content.counterMove).description : undefined}
      onChange={(event) =>
        draft.change({ counterMove: (event.currentTarget.value || null) as CounterMoveId | null })
      }
    />
  );
}
