'use client';

import { evolveShared } from '../../exercise/evolve-shared';
import { LiveProvider } from '../live/live-provider';
import { plainCode } from './kept-screen';
import { RoomConnected } from './room-connected';
import { RoomNotice } from './room-notice';
import { useScreenSeat } from './use-screen-seat';

/** The projector: takes its own seat by the join code, once, and then shows what the whole room may see. */
export function RoomScreen({ code }: { code: string }) {
  const plain = plainCode(code);
  const { seat, renew } = useScreenSeat(plain);
  if (seat.status === 'refused') return <RoomNotice kind="refused" message={seat.message} />;
  if (seat.status !== 'seated')
    return <RoomNotice kind={seat.status === 'waiting' ? 'waiting' : 'connecting'} />;
  return (
    <LiveProvider exerciseId={seat.screen.exercise} token={seat.screen.token} evolve={evolveShared} isRead>
      <RoomConnected renew={renew} />
    </LiveProvider>
  );
}
