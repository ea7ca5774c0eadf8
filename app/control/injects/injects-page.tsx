'use client';

import { useView } from '../../live/use-views';
import { newInject, useDesk } from '../frame/desk-context';
import { Board } from './board/board';
import { DueOffers } from './board/due-offers';
import { JustSent } from './board/just-sent';
import { useBoardLines } from './board/use-board-lines';
import { ChosenPane } from './chosen-pane';
import { chosenOf } from './msel-line';

/** The line that goes out next, or the one that was chosen, over the whole list. */
export function InjectsPage() {
  const view = useView();
  const { inject } = useDesk();
  const { lines, due, at } = useBoardLines();
  const chosen = chosenOf(view, lines, inject);
  return (
    <>
      <JustSent />
      <DueOffers due={due} />
      <ChosenPane lines={lines} chosen={chosen} />
      <Board at={at} lines={lines} shown={chosen === newInject ? null : chosen} />
    </>
  );
}
