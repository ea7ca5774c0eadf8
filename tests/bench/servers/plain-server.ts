import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Server, type Socket } from 'socket.io';
import { answerBench } from './probe';

/** Whom a command is told to: everybody of the exercise, the sender's team and staff, or the sender and staff. */
export type Audience = 'everyone' | 'team' | 'self';

/** Who connects. */
export interface PlainAuth {
  exercise: string;
  /** Null for staff. */
  team: string | null;
}

/** What the plain server sends in an exercise: one payload for each command, in turn, to this audience. */
export interface Kept {
  payloads: unknown[];
  to: Audience;
}

/**
 * Stock Socket.IO that keeps nothing and hides nothing: a command makes it send a payload that it was given before to a
 * room, the same bytes to all, and acknowledge. Options are Socket.IO's own, but for the heartbeat, which is Forestall's.
 * Besides, it holds a backlog for who joins late, and serialises it for each.
 */
const http = createServer();
const io = new Server(http, { serveClient: false, pingInterval: 8_000, pingTimeout: 8_000 });
const kept = new Map<string, Kept & { next: number }>();
const backlogs = new Map<string, unknown>();

type Reply = (answer: object) => void;

function tell(socket: Socket, { exercise, team }: PlainAuth): void {
  const list = kept.get(exercise);
  if (!list) return;
  const payload = list.payloads[list.next % list.payloads.length];
  list.next += 1;
  const staff = `${exercise} staff`;
  const rooms = { everyone: [exercise], team: [`${exercise} ${team}`, staff], self: [socket.id, staff] };
  io.to(rooms[list.to]).emit('events', payload);
}

io.on('connection', (socket) => {
  const auth = socket.handshake.auth as PlainAuth;
  const { exercise, team } = auth;
  void socket.join([exercise, `${exercise} ${team ?? 'staff'}`]);
  socket.on('keep', (list: Kept, reply: Reply) => {
    kept.set(exercise, { ...list, next: 0 });
    reply({ ok: true });
  });
  socket.on('keepBacklog', (backlog: unknown, reply: Reply) => {
    backlogs.set(exercise, backlog);
    reply({ ok: true });
  });
  socket.on('command', (_command: unknown, reply: Reply) => {
    tell(socket, auth);
    reply({ ok: true });
  });
  socket.on('catchUp', (_cursors: unknown, reply: Reply) =>
    reply({ ok: true, backlog: backlogs.get(exercise) }),
  );
});

answerBench();
http.listen(0, '127.0.0.1', () => {
  const { port } = http.address() as AddressInfo;
  process.stdout.write(`Plain Socket.IO listens on http://localhost:${port}\n`);
});
