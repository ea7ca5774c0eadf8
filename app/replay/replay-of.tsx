'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useMemo, useRef } from 'react';
import { baseView } from '../live/use-views';
import { announce } from '../parts/live-announcer';
import { LoadingBars } from '../parts/loading-bars';
import type { LoadedTape } from './load/fetch-tape';
import { useTape } from './load/use-tape';
import { choicesIn, queryOf, seatIn } from './read/choices';
import { liveAt } from './read/live-at';
import { RefusedReplay } from './refused-replay';
import { Replay } from './replay';
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
  const view = whole && baseView(whole);
  const isLoading = chosen.answer === null;
  const name = view?.seats[seatIn(from) ?? ownSeat]?.name ?? t('roomScreen');
  useChangeSaid(view ? name : null, isLoading);
  // While another is on its way, the way through time stays as it was.
  const before = useRef<LoadedTape | null>(null);
  if (chosen.answer?.ok) before.current = chosen.answer.loaded;
  const refused = [own, chosen].find(({ answer }) => answer?.ok === false);
  if (refused?.answer?.ok === false)
    return (
      <RefusedReplay
        refusal={refused.answer}
        exerciseId={exerciseId}
        onAgain={refused.again}
        onOwn={refused === own ? undefined : () => look(null)}
      />
    );
  if (!whole || !view || !before.current) return <LoadingBars label={t('loading')} />;
  const self = whole.channels[`seat:${ownSeat}`]?.view.seats[ownSeat];
  return (
    <Replay
      seatKey={seatKey}
      loaded={before.current}
      isLoading={isLoading}
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

/** Says whose replay is on its way, and when it is there; not of the first one. */
function useChangeSaid(name: string | null, isLoading: boolean): void {
  const t = useTranslations('replay');
  const said = useRef(name);
  useEffect(() => {
    if (said.current === null || name === null) {
      if (!isLoading) said.current = name;
      return;
    }
    if (isLoading) announce(t('loadingOf', { name }));
    else if (said.current !== name) announce(t('shownOf', { name }));
    if (!isLoading) said.current = name;
  }, [name, isLoading, t]);
}
