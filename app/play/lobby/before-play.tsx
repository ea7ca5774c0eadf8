'use client';

import { FormPart } from '../../forms/form-part';
import { useSeat } from '../../live/use-views';
import { BaselineQuestion } from './baseline-question';

/** What somebody may answer alone before STARTEX: for oneself, or without a name. */
export default function BeforePlay() {
  const isPlayer = useSeat()?.role === 'player';
  return (
    <>
      <BaselineQuestion />
      {isPlayer ? (
        <div>
          <FormPart form="entry" />
          <FormPart form="checkBefore" />
        </div>
      ) : null}
    </>
  );
}
