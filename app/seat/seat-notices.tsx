import { ConnectionBanner } from './connection-banner';
import { ReturnedRequests } from './returned-requests';

/** What a seat has to know whatever part of its screen it looks at: the connection, and what came back. */
export function SeatNotices() {
  return (
    <>
      <ConnectionBanner />
      <ReturnedRequests />
    </>
  );
}
