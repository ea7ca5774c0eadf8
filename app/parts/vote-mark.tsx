import type { ReactNode } from 'react';
import type { VoteChoice } from '../../exercise/voting/rule';

/** How a seat stands in a vote. `hidden` is cast and not yet shown; `consents` said nothing where silence is consent. */
export type VoteState = VoteChoice | 'pending' | 'hidden' | 'absent' | 'recused' | 'consents';

/** The mark of a vote state: each has its own shape. Decoration, the word stands beside it. */
export function VoteMark({ state, size = 30 }: { state: VoteState; size?: number | string }) {
  return (
    <svg
      viewBox="0 0 24 24"
      style={{ inlineSize: size, blockSize: size }}
      fill="none"
      stroke="var(--fs-ink2)"
      strokeWidth="1.6"
      aria-hidden="true"
    >
      {marks[state]}
    </svg>
  );
}

const ring = <circle cx="12" cy="12" r="10.2" />;
const marks = {
  pending: <circle cx="12" cy="12" r="10" stroke="var(--fs-ink3)" strokeDasharray="3 3" />,
  hidden: <circle cx="12" cy="12" r="10.5" fill="var(--fs-ink2)" stroke="none" />,
  yes: (
    <>
      <circle cx="12" cy="12" r="11" fill="var(--fs-ease)" stroke="none" />
      <path d="M6.5 12.5 10.5 16.5 17.5 8" stroke="var(--fs-sheet)" strokeWidth="2.6" />
    </>
  ),
  no: (
    <>
      <path d="M1.5 1.5h21v21h-21Z" fill="var(--fs-grave)" stroke="none" />
      <path d="M7 7l10 10M17 7 7 17" stroke="var(--fs-sheet)" strokeWidth="2.6" />
    </>
  ),
  abstain: (
    <>
      {ring}
      <path d="M6.5 12h11" strokeWidth="2.6" />
    </>
  ),
  'abstain-with-declaration': (
    <>
      {ring}
      <path d="M6.5 9.5h11M6.5 14.5h11" strokeWidth="2.2" />
    </>
  ),
  'break-silence': (
    <>
      <path d="M1.5 1.5h21v21h-21Z" fill="var(--fs-grave)" stroke="none" />
      <path d="M12 6v7M12 16v2" stroke="var(--fs-sheet)" strokeWidth="2.6" />
    </>
  ),
  'not-participating': (
    <>
      {ring}
      <path d="M5 19 19 5" strokeWidth="1.8" />
    </>
  ),
  consents: (
    <>
      {ring}
      <path d="M6.5 12.5 10.5 16.5 17.5 8" strokeWidth="2.2" />
    </>
  ),
  absent: <circle cx="12" cy="12" r="3" />,
  recused: <path d="M2 2h20v20H2Z" strokeDasharray="4 3" />,
} satisfies Record<VoteState, ReactNode>;
