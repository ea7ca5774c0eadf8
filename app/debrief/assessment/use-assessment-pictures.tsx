'use client';

import { useTranslations } from 'next-intl';
import { useMemo, useState } from 'react';
import type { State } from '../../../exercise/state';
import { EmptyState } from '../../parts/empty-state';
import type { Picture } from '../frame/pictures-step';
import { WordSwitch } from '../frame/word-switch';
import { countedCards } from '../read/played-moves';
import { otherRulings } from '../read/rulings-on';
import { AssessmentTable } from './assessment-table';
import { OptionsTable } from './options-table';
import { SituationFigure } from './situation-figure';
import { SituationTable } from './situation-table';

/** Effect, price, side effects and rulings, move by move. */
export function useNetPicture(view: State, isPaper?: boolean): Picture {
  const t = useTranslations('debrief');
  const pictures = useTranslations('pictures.net');
  const moves = useMemo(
    () =>
      [...new Set([...countedCards(view), ...otherRulings(view)].map(({ move }) => move))].sort(
        (a, b) => a - b,
      ),
    [view],
  );
  const [chosen, setChosen] = useState<number | null>(null);
  const move = chosen ?? moves[0];
  return {
    id: 'net',
    name: pictures('name'),
    choice:
      moves.length > 1 && move !== undefined && !isPaper ? (
        <WordSwitch
          label={t('interaction.chooseMove')}
          options={moves.map((one) => ({ value: String(one), label: t('move', { move: one }) }))}
          value={String(move)}
          onChange={(value) => setChosen(Number(value))}
        />
      ) : null,
    content:
      move === undefined ? (
        <EmptyState title={pictures('empty')} />
      ) : (
        <AssessmentTable view={view} moves={isPaper ? moves : [move]} />
      ),
  };
}

/** Which options were kept open, opened, closed or left. */
export function useOptionsPicture(view: State): Picture {
  const t = useTranslations('pictures.options');
  return { id: 'options', name: t('name'), lead: t('lead'), content: <OptionsTable view={view} /> };
}

/** The nine situation lines over the moves. None is added to another. */
export function useSituationPicture(view: State): Picture {
  const t = useTranslations('pictures.situation');
  const pictures = useTranslations('pictures');
  return {
    id: 'situation',
    name: t('name'),
    lead: t('lead'),
    behind: {
      figure: pictures('figure'),
      label: pictures('asTable'),
      content: <SituationTable view={view} />,
    },
    content: <SituationFigure view={view} />,
  };
}
