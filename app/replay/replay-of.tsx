'use client';

import { useTranslations } from 'next-intl';
import { useMemo, useRef } from 'react';
import { baseView } from '../live/use-views';
import { Button } from '../parts/button';
import { LoadingBars } from '../parts/loading-bars';
import type { LoadedTape } from './load/fetch-tape';
import { type TapeState, useTape } from './load/use-tape';
import { choicesIn, queryOf } from './read/choices';
import { liveAt } from './read/live-at';
import { Replay } from './replay';
import { ReplayNotice } from './replay-notice';
import { useMoment } from './use-moment';

/** The replay of whoever the address names, or of the asker; the asker's own says who there is to choose from. */
export function ReplayOf({ exerciseId, token }: { exerciseId: string; token: string }) {
  const t = useTranslations('replay');
  const { from, at, visit, look } = useMoment();
  const seatKey = useMemo(() => ({ exerciseId, token }), [exerciseId, token]);
  const own = useTape(exerciseId, token, '');
  const ownSeat = own.answer?.ok ? own.answer.loaded.tape.seat : '';
  const query = own.answer?.ok ? queryOf(from, ownSeat) : '';
  const other = useTape(exerciseId, token, query === '' ? null : query);
  const chosen = query === '' ? own : other;
  const whole = useMemo(() => {
    if (!own.answer?.ok) return null;
    const { tape, fold } = own.answer.loaded;
    return liveAt(tape.seat, fold.at(tape.lines.length), 0);
  }, [own.answer]);
  // While another is on its way, the one before stays.
  const shown = useRef<LoadedTape | null>(null);
  if (chosen.answer) shown.current = chosen.answer.ok ? chosen.answer.loaded : null;
  if (own.answer === null || (chosen.answer === null && !shown.current))
    return <LoadingBars label={t('loading')} />;
  if (!whole) return <Refused tape={own} />;
  if (!shown.current) return <Refused tape={chosen} onOwn={() => look(null)} />;
  const view = baseView(whole);
  const self = whole.channels[`seat:${ownSeat}`]?.view.seats[ownSeat];
  return (
    <Replay
      seatKey={seatKey}
      loaded={shown.current}
      from={from ?? `seat:${ownSeat}`}
      own={self}
      choices={choicesIn(view, self)}
      title={view.opening?.title ?? ''}
      start={at}
      visit={visit}
      onChoose={look}
    />
  );
}

/** Why there is no replay, and the way on: asking again, or one's own. */
function Refused({ tape: { answer, again }, onOwn }: { tape: TapeState; onOwn?: () => void }) {
  const t = useTranslations('replay.refused');
  const message = answer?.ok === false ? answer.message : '';
  return (
    <ReplayNotice
      title={t('title')}
      action={<Button onClick={onOwn ?? again}>{t(onOwn ? 'own' : 'again')}</Button>}
    >
      {message || t('noAnswer')}
    </ReplayNotice>
  );
}
