import type { z } from 'zod';
import { channelsOf } from '../../exercise/channel';
import { rulesVersion } from '../../exercise/event';
import { parse } from '../parse';
import { refusalOf } from '../say';
import { handleCatchUp } from './catch-up-handler';
import { handleCommand } from './command-handler';
import type { SeatSocket, SeatSocketData, ServerContext } from './context';
import { handleConfirm } from './device-news';
import { answerDirectly } from './direct-answers';
import { handleOpenDraft, handleSaveDraft, handleTakePen } from './draft-handlers';
import { handleAnswerForm } from './form-handler';
import { handleInvite } from './invite-handler';
import { keepPace } from './message-pace';
import { createReflect, handleReadPrivate, type PutPrivate } from './private-handlers';
import * as protocol from './protocol';
import { roomOf } from './rooms';
import { seatOfToken } from './seat-of-token';
import { limitTabs } from './tabs';
import { createTokenLine } from './token-line';
import { createWorkOn } from './work-handler';

type Handler<T> = (context: ServerContext, seat: SeatSocketData, message: T) => Promise<object>;

/** Opens the live side: who may connect, what they hear, and what they may ask. @param putPrivate keeps private answers */
export function listen(context: ServerContext, putPrivate: PutPrivate): void {
  const { io } = context;
  const tokens = createTokenLine(
    (token) => seatOfToken(context, token),
    ({ ok }) => ok,
  );
  io.use((socket, next) => {
    tokens(socket.handshake.auth.token, () => socket.conn.readyState === 'open')
      .then((found) => {
        if (!found) return;
        if (!found.ok) return next(Object.assign(new Error(found.code), { data: found }));
        socket.data = found.seat;
        next();
      })
      .catch((thrown: unknown) => {
        const refusal = refusalOf(thrown);
        if (refusal.code === 'Wrong') context.log.error({ err: thrown }, 'a connection could not be checked');
        next(Object.assign(new Error(refusal.code), { data: refusal }));
      });
  });
  const personal = { putPrivate, reflect: createReflect() };
  io.on('connection', (socket) => {
    void welcome(context, socket as unknown as SeatSocket, personal).catch((thrown: unknown) => {
      context.log.error({ err: thrown }, 'a seat could not be welcomed');
      socket.disconnect(true);
    });
  });
}

async function welcome(
  context: ServerContext,
  socket: SeatSocket,
  personal: {
    putPrivate: PutPrivate;
    reflect: ReturnType<typeof createReflect>;
  },
): Promise<void> {
  const { exerciseId, seatId } = socket.data;
  answer(context, socket, 'command', protocol.commandMessage, handleCommand);
  answer(context, socket, 'catchUp', protocol.catchUpMessage, handleCatchUp);
  answer(context, socket, 'openDraft', protocol.openDraftMessage, handleOpenDraft);
  answer(context, socket, 'takePen', protocol.takePenMessage, handleTakePen);
  answer(context, socket, 'saveDraft', protocol.saveDraftMessage, handleSaveDraft);
  answer(context, socket, 'putPrivate', protocol.putPrivateMessage, personal.putPrivate);
  answer(context, socket, 'readPrivate', protocol.readPrivateMessage, handleReadPrivate);
  answer(context, socket, 'reflect', protocol.reflectMessage, personal.reflect);
  answer(context, socket, 'answerForm', protocol.answerFormMessage, handleAnswerForm);
  answer(context, socket, 'confirm', protocol.confirmMessage, (to, seat, message) =>
    handleConfirm(to, seat, message, socket.id),
  );
  answer(context, socket, 'invite', protocol.inviteMessage, handleInvite);
  answer(context, socket, 'workOn', protocol.workOnMessage, createWorkOn(socket));
  context.presence.arrive(exerciseId, seatId, socket.id);
  socket.on('disconnect', () => {
    context.presence.leave(exerciseId, seatId, socket.id);
    context.working.leave(exerciseId, socket.id);
    context.devices.leave(exerciseId, socket.id);
  });
  const host = await context.hosts.of(exerciseId);
  keepPace(socket, host.state.seats[seatId]?.role);
  const channels = channelsOf(host.state, seatId);
  await socket.join(channels.map((channel) => roomOf(exerciseId, channel)));
  limitTabs(socket);
  answerDirectly(socket);
  (socket as unknown as { emit(name: string, message: object): void }).emit('welcome', {
    protocol: protocol.protocolVersion,
    rules: rulesVersion,
    exercise: exerciseId,
    seat: seatId,
    channels,
    now: context.now(),
  });
}

/** Answers one kind of message: parsed, handled, acknowledged. A fault is logged and told in one fixed sentence. */
function answer<T>(
  context: ServerContext,
  socket: SeatSocket,
  name: string,
  schema: z.ZodType<T>,
  handle: Handler<T>,
): void {
  const on = socket.on as (name: string, listener: (...args: unknown[]) => void) => void;
  on.call(socket, name, (message: unknown, ack: unknown) => {
    const reply = typeof ack === 'function' ? (ack as (answer: object) => void) : () => undefined;
    const parsed = parse(schema, message);
    if (!parsed.ok) return reply(parsed);
    handle(context, socket.data, parsed.value)
      .then(reply)
      .catch((thrown: unknown) => {
        const { exerciseId, seatId } = socket.data;
        const refusal = refusalOf(thrown);
        if (refusal.code === 'Wrong')
          context.log.error(
            { err: thrown, exerciseId, seatId, message: name },
            'a message could not be handled',
          );
        reply(refusal);
      });
  });
}
