import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import type { HttpContext, Types } from '../http/context';
import { joinExercise, joinSchema, lobbyOf } from '../http/joining';
import { wantedLanguages } from '../http/wanted-languages';
import type { SeatSocketData } from '../live/context';
import { seatOfToken } from '../live/seat-of-token';
import { parse } from '../parse';
import { type Refusal, refusalOf, sayRefusal } from '../say';
import { type Acted, doneWords, perform } from './acts';
import type { Typed } from './ask-forms';
import { codePage, joinPage } from './join-page';
import { type Page, wholePage } from './page';
import { createPlainPresence } from './plain-presence';
import { plainStyle } from './plain-style';
import { isSameOrigin } from './same-origin';
import { type Outcome, seatPage } from './seat-page';
import { sightOf } from './sight';

/** Holds the seat's token. No script reads it, no other site's page sends it, and only this page gets it. */
const cookie = 'forestall_plain';
/** How long a device keeps its seat, in seconds. */
const keptFor = 86_400;
/** The largest form that is read, in bytes: every line of a card at its longest, in any script. */
const formMax = 64_000;

/** As many forms as a seat may send, in so many seconds: far more than hands can. */
const formPace = { points: 40, duration: 10 };

/** Headers of each answer: nothing runs, nothing loads but our style, and nothing is kept for the next person. */
function guard(c: Context): void {
  c.header(
    'Content-Security-Policy',
    "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  );
  c.header('Cache-Control', 'private, no-store');
  c.header('Vary', 'Cookie');
}

function show(c: Context, page: Page, status: 200 | 403 | 409 = 200) {
  guard(c);
  return c.html(wholePage(page), status);
}

/** What a form says, each field once and as text. */
async function fieldsOf(c: Context): Promise<Typed> {
  const type = c.req.header('content-type') ?? '';
  if (!type.startsWith('application/x-www-form-urlencoded')) return {};
  return Object.fromEntries(new URLSearchParams(await c.req.text()));
}

/** The page without script (practice 6.4, failure 20): joining, reading and acting by forms, through the rules of the sockets. */
export function addPlainRoutes(app: OpenAPIHono<Types>, context: HttpContext): void {
  const presence = createPlainPresence(context);
  const pace = new RateLimiterMemory(formPace);
  const tooMuch = (c: Context) => show(c, codePage('', sayRefusal('FormTooLong')), 409);
  app.use('/plain/*', bodyLimit({ maxSize: formMax, onError: tooMuch }));

  const seatOf = async (c: Context): Promise<SeatSocketData | null> => {
    const found = await seatOfToken(context, getCookie(c, cookie));
    return found.ok ? found.seat : null;
  };

  async function showSeat(c: Context, at: SeatSocketData, outcome: Outcome) {
    const sight = await sightOf(context, at, wantedLanguages(c));
    if (!sight) return show(c, codePage('', sayRefusal('SeatUnknown')), 409);
    return show(c, seatPage(sight, outcome), outcome.refused ? 409 : 200);
  }

  /** The form for joining; what was typed stays. */
  async function showJoin(c: Context<Types>, typed: Typed, refusal: Refusal | null) {
    const { code = '', name = '', team = '' } = typed;
    if (code === '') return show(c, codePage('', refusal));
    const found = await lobbyOf(context, c.env.clientAddress, code.slice(0, 20), '', wantedLanguages(c));
    if (!found.ok) return show(c, codePage(code, refusal ?? found), 409);
    return show(c, joinPage(found.lobby, { code, name, team }, refusal), refusal ? 409 : 200);
  }

  app.get('/plain/plain.css', (c) => c.body(plainStyle, 200, { 'content-type': 'text/css; charset=utf-8' }));

  app.get('/plain', async (c) => {
    const at = await seatOf(c);
    if (!at) return showJoin(c, c.req.query(), null);
    presence.seen(at.exerciseId, at.seatId);
    const done = doneWords.find((word) => word === c.req.query('done'));
    return showSeat(c, at, done ? { done } : {});
  });

  app.post('/plain/join', async (c) => {
    const typed = await fieldsOf(c);
    if (!isSameOrigin(c)) return show(c, codePage('', sayRefusal('OtherOrigin')), 403);
    const { code, name, team, takeOver } = typed;
    const parsed = parse(joinSchema, { code, name, team: team || undefined, takeOver: takeOver === 'yes' });
    if (!parsed.ok) return showJoin(c, typed, parsed);
    const joined = await joinExercise(context, c.env.clientAddress, parsed.value);
    if (!joined.ok) return showJoin(c, typed, joined);
    setCookie(c, cookie, joined.token, {
      path: '/plain',
      httpOnly: true,
      sameSite: 'Strict',
      maxAge: keptFor,
      secure: c.env.reachedAs.isSecure,
    });
    return c.redirect('/plain', 303);
  });

  app.post('/plain/act', async (c) => {
    if (!isSameOrigin(c)) return show(c, codePage('', sayRefusal('OtherOrigin')), 403);
    const at = await seatOf(c);
    if (!at) return show(c, codePage('', sayRefusal('SeatUnknown')), 409);
    presence.seen(at.exerciseId, at.seatId);
    const fields = await fieldsOf(c);
    const isInTime = await pace.consume(`${at.exerciseId} ${at.seatId}`).catch(() => null);
    const acted = isInTime ? await attempt(context, at, fields) : sayRefusal('TooFast');
    if (acted.ok) return c.redirect(`/plain?done=${acted.done}`, 303);
    return showSeat(c, at, { refused: { act: fields.act ?? '', refusal: acted, typed: fields } });
  });

  app.post('/plain/leave', async (c) => {
    const at = isSameOrigin(c) ? await seatOf(c) : null;
    if (at) presence.leave(at.exerciseId, at.seatId);
    if (at) deleteCookie(c, cookie, { path: '/plain' });
    return c.redirect('/plain', 303);
  });
}

/** What came of a form. Without script nothing is kept and sent again by itself, which the sentences must not promise. */
async function attempt(context: HttpContext, at: SeatSocketData, fields: Typed): Promise<Acted> {
  try {
    const sight = await sightOf(context, at);
    return sight ? await perform({ context, at, sight, fields }) : sayRefusal('SeatUnknown');
  } catch (thrown) {
    const refusal = refusalOf(thrown);
    if (refusal.code === 'StoreAway') return sayRefusal('StoreAwayPlain');
    context.log.error({ err: thrown, exerciseId: at.exerciseId }, 'a form could not be handled');
    return refusal;
  }
}
