'use client';

import type { Proposal } from '../../../exercise/state';
import { SaidToSeats } from '../../chamber/said-to-seats';
import { useView } from '../../live/use-views';
import { HideText } from '../moderation/hide-text';

/** What members said to seats that nobody holds, on one text, each with the way to hide it. */
export function SeatArguments({ proposal }: { proposal: Proposal }) {
  const { opening } = useView();
  const { id, body, title, arguments: said = [] } = proposal;
  return (
    <SaidToSeats
      title={title}
      said={said}
      members={opening?.bodies.find((one) => one.id === body)?.members ?? []}
      actsOn={({ id: argument }) => <HideText subject={{ kind: 'argument', proposal: id, argument }} />}
    />
  );
}
