/** What only somebody who came late needs, fetched by their device alone. */
export { CatchUp } from './catch-up';
export { WaitingRoom } from './waiting-room';
