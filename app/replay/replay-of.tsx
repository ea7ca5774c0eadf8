'use client';

import { useTranslations } from 'next-intl';
import { useMemo, useState } from 'react';
import { baseView } from '../live/use-views';
import { Button } from '../parts/button';
import { LoadingBars } from '../parts/loading-bars';
import { useTape } from './load/use-tape';
import { fromAddress } from './read/address';
import { choicesIn, queryOf } from './read/choices';
import { liveAt } from './read/live-at';
import { Replay } from './replay';
import { ReplayNotice } from './replay-notice';

/** The replay of whoever the address names, or of the asker; the asker's own says who there is to choose from. */
export function ReplayOf({ exerciseId, token }: { exerciseId: string; token: string }) {
  const t = useTranslations('replay');
  const [from, setFrom] = useState(() => fromAddress(window.location.hash).from);
  // Kept over a change of eyes, so that one moment is seen by two.
  const [start, setStart] = useState(() => fromAddress(window.location.hash).at);
  const own = useTape(exerciseId, token, '');
  const ownSeat = own.answer?.ok ? own.answer.loaded.tape.seat : '';
  const chosen = useTape(exerciseId, token, own.answer?.ok ? queryOf(from, ownSeat) : '');
  const whole = useMemo(() => {
    if (!own.answer?.ok) return null;
    const { tape, fold } = own.answer.loaded;
    return liveAt(tape.seat, fold.at(tape.lines.length), 0);
  }, [own.answer]);
  if (own.answer === null || chosen.answer === null) return <LoadingBars label={t('loading')} />;
  if (!own.answer.ok || !chosen.answer.ok || !whole) {
    const message = [own.answer, chosen.answer].map((one) => (one.ok ? '' : one.message)).find(Boolean);
    const isOwn = !own.answer.ok;
    return (
      <ReplayNotice
        title={t('refused.title')}
        action={
          isOwn ? (
            <Button onClick={own.again}>{t('refused.again')}</Button>
          ) : (
            <Button onClick={() => setFrom(null)}>{t('refused.own')}</Button>
          )
        }
      >
        {message || t('refused.noAnswer')}
      </ReplayNotice>
    );
  }
  const view = baseView(whole);
  const self = whole.channels[`seat:${ownSeat}`]?.view.seats[ownSeat];
  return (
    <Replay
      key={queryOf(from, ownSeat)}
      seatKey={{ exerciseId, token }}
      loaded={chosen.answer.loaded}
      from={from ?? `seat:${ownSeat}`}
      own={self}
      choices={choicesIn(view, self)}
      title={view.opening?.title ?? ''}
      start={start}
      onChoose={(next, at) => {
        setStart(at);
        setFrom(next);
      }}
    />
  );
}
