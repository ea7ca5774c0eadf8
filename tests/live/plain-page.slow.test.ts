import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SeatClient } from '../client/seat-client';
import { join, logOf, type Opened, openExercise } from '../support/api';
import { type PlainPage, PlainSeat } from '../support/plain-seat';
import { aDataFolder, type RunningServer, startServer } from '../support/running-server';

let server: RunningServer;
let opened: Opened;
let lead: SeatClient;
let amina: PlainSeat;
let kwame: PlainSeat;

/** Lines of a card as they are typed into the form; text that would be a page is text. */
const card = {
  tool: 'T22',
  purpose: 'constrain',
  strategy: 'DEG',
  mechanism: 'DEG-M1',
  target: 'fuel <script>alert(1)</script> importers',
  effect: 'Patrols run short within three weeks',
  counterMove: 'CM1',
  agreement: '',
  cost: '',
  changeCourse: '',
};

async function joined(name: string, team: string): Promise<PlainSeat> {
  const seat = new PlainSeat(server.origin);
  await seat.send('/plain/join', { code: opened.joinCode, name, team });
  return seat;
}

/** Releases an inject and sends it at once. */
async function release(inject: string): Promise<void> {
  await lead.command({ type: 'ReleaseInject', inject });
  const id = String(lead.eventsOf('InjectGoingOut').at(-1)?.release);
  expect(await lead.command({ type: 'SendReleaseNow', release: id })).toEqual({ ok: true });
}

const eventsOf = async (type: string) =>
  (await logOf(server.origin, opened.exercise)).map(({ event }) => event).filter((one) => one.type === type);

/** What a page must not have: anything that runs, and leave for it to run. */
function expectNoScript({ html, headers }: PlainPage): void {
  expect(html).not.toMatch(/<script| on\w+=|javascript:/i);
  expect(headers.get('content-security-policy')).toMatch(/^default-src 'none';/);
  expect(headers.get('content-security-policy')).not.toContain('script');
}

beforeAll(async () => {
  server = await startServer({ dataDir: aDataFolder() });
  opened = await openExercise(server.origin);
  lead = await SeatClient.connect(server.origin, opened.token, 'lead');
  amina = await joined('Amina', 'national');
  kwame = await joined('Kwame', 'council');
}, 60_000);

afterAll(async () => {
  lead?.close();
  await server?.stop();
});

describe('joining without script', () => {
  it('shows what the exercise tells of before it asks for a name', async () => {
    const page = await new PlainSeat(server.origin).open(`/plain?code=${opened.joinCode.toLowerCase()}`);
    expect(page.html).toContain('What the texts contain');
    expect(page.html).toContain('name="name"');
    expectNoScript(page);
  });

  it('keeps what was typed beside the sentence that refuses it', async () => {
    const page = await new PlainSeat(server.origin).send('/plain/join', {
      code: opened.joinCode,
      name: 'Amina',
      team: 'council',
    });
    expect(page.status).toBe(409);
    expect(page.html).toContain('role="alert"');
    expect(page.html).toContain('value="Amina"');
    expect(page.html).toContain('<option value="council" selected>');
  });

  it('gives the token to this page alone, out of reach of scripts and other sites', async () => {
    const response = await fetch(`${server.origin}/plain/join`, {
      method: 'POST',
      redirect: 'manual',
      headers: { origin: server.origin },
      body: new URLSearchParams({ code: opened.joinCode, name: 'Olu', team: 'civil-society' }),
    });
    expect(response.headers.get('set-cookie')).toMatch(/Path=\/plain; HttpOnly; SameSite=Strict$/);
  });

  it.each<[from: string, headers: Record<string, string>]>([
    ['another site', { origin: 'http://elsewhere.example' }],
    ['another site, as browsers of today say it', { 'sec-fetch-site': 'cross-site' }],
    ['a sender who does not say from where', {}],
  ])('takes no form from %s', async (_, headers) => {
    const page = await amina.send('/plain/act', { act: 'out' }, headers);
    expect(page.status).toBe(403);
    expect(await eventsOf('SteppedOut')).toEqual([]);
  });
});

describe('failure 20: a browser without script', () => {
  it('reads the rules and the newest inject of its team, and no other team’s', async () => {
    expect((await amina.send('/plain/act', { act: 'rules' })).html).toContain(
      'You have read the rules of play.',
    );
    await lead.command({ type: 'StartExercise' });
    await lead.command({ type: 'OpenStep', move: 1, step: 'update' });
    await release('inj_2');
    const [sent] = lead.eventsOf('InjectReleased') as unknown as { content: { title: string } }[];
    const title = sent?.content.title ?? 'nothing was sent';
    const own = await amina.open();
    expect(own.html).toContain(title);
    expectNoScript(own);
    expect((await kwame.open()).html).not.toContain(title);
    const { release: id = '' } = PlainSeat.hidden(own, 'read');
    await amina.send('/plain/act', { act: 'read', release: id });
    expect(await eventsOf('InjectAcknowledged')).toEqual([expect.objectContaining({ release: id })]);
  });

  it('keeps a private pick, and says when it comes too late', async () => {
    await lead.command({ type: 'OpenStep', move: 1, step: 'think' });
    const hidden = PlainSeat.hidden(await amina.open(), 'pick');
    const kept = await amina.send('/plain/act', { ...hidden, tool: 'T22', mechanism: 'DEG-M1' });
    expect(kept.html).toContain('Your pick is kept.');
    expect(kept.html).toContain('<option value="T22" selected>');
    expect((await kwame.open()).html).not.toContain('<option value="T22" selected>');
    await lead.command({ type: 'OpenStep', move: 1, step: 'decide' });
    const late = await amina.send('/plain/act', { ...hidden, tool: 'T09', mechanism: '' });
    expect(late.html).toContain('This question is closed.');
  });

  it('writes and signs a card that counts when a teammate has signed it', async () => {
    const { token } = await join(server.origin, opened.joinCode, 'Jonas', 'national');
    const seat = lead.eventsOf('SeatTaken').find(({ name }) => name === 'Jonas');
    await lead.command({ type: 'AdmitSeat', seat: seat?.seat, team: 'national' });
    const jonas = await SeatClient.connect(server.origin, token, 'Jonas');
    const hidden = PlainSeat.hidden(await amina.open(), 'card');
    const signed = await amina.send('/plain/act', { ...hidden, ...card, press: 'sign' });
    expect(signed.html).toContain('You have signed.');
    expectNoScript(signed);
    expect(await eventsOf('CardSubmitted')).toEqual([]);
    expect(await jonas.command({ type: 'SignCard', card: 'crd_national_1_1', revision: 1 })).toEqual({
      ok: true,
    });
    expect(await eventsOf('CardSubmitted')).toEqual([
      expect.objectContaining({
        how: 'two',
        content: expect.objectContaining(card),
        signers: ['Amina', 'Jonas'],
      }),
    ]);
    expect((await amina.open()).html).toContain('Your team’s card counts.');
    jonas.close();
  });

  it('gives back what was typed over somebody else’s wording, and takes neither pen nor words', async () => {
    const hidden = PlainSeat.hidden(await kwame.open(), 'card');
    await kwame.send('/plain/act', { ...hidden, ...card, press: 'save' });
    const late = await kwame.send('/plain/act', {
      ...hidden,
      ...card,
      target: 'typed too late',
      press: 'save',
    });
    expect(late.status).toBe(409);
    expect(late.html).toContain('the draft changed elsewhere');
    expect(late.html).toMatch(/<textarea id="target"[^>]*>\s*typed too late<\/textarea>/);
    expect(late.html).toContain('Patrols run short within three weeks');
    expect((await kwame.open()).html).not.toContain('typed too late');
  });

  it('says what a card still lacks, and keeps the card', async () => {
    const hidden = PlainSeat.hidden(await kwame.open(), 'card');
    const refused = await kwame.send('/plain/act', { ...hidden, ...card, tool: '', press: 'sign' });
    expect(refused.status).toBe(409);
    expect(refused.html).toMatch(/role="alert"><p>[^<{]+\.<\/p>/);
    expect((await kwame.open()).html).toContain('Patrols run short within three weeks');
  });

  it('casts a vote and changes it', async () => {
    await lead.command({ type: 'OpenStep', move: 2, step: 'agree' });
    const { token } = await join(server.origin, opened.joinCode, 'Ines', 'council');
    const seat = lead.eventsOf('SeatTaken').find(({ name }) => name === 'Ines');
    await lead.command({ type: 'AdmitSeat', seat: seat?.seat, team: 'council' });
    const ines = await SeatClient.connect(server.origin, token, 'Ines');
    const text = { title: 'Monitors', text: '1. Sends monitors.', kind: 'substance' };
    expect(await ines.command({ type: 'TableProposal', ...text })).toEqual({ ok: true });
    await lead.until((client) => client.eventsOf('ProposalTabled').length > 0, 'the text');
    const proposal = lead.eventsOf('ProposalTabled')[0]?.proposal;
    await lead.command({ type: 'OpenVote', proposal, binding: true, basis: 'played' });
    const page = await kwame.open();
    expect(page.html).toContain('1. Sends monitors.');
    const hidden = PlainSeat.hidden(page, 'vote');
    const cast = await kwame.send('/plain/act', { ...hidden, choice: 'yes', words: 'We can live with it.' });
    expect(cast.html).toContain('Your vote is cast.');
    expect(cast.html).toMatch(/value="yes" checked/);
    const changed = await kwame.send('/plain/act', { ...hidden, choice: 'abstain', words: '' });
    expect(changed.html).toMatch(/value="abstain" checked/);
    expect(JSON.stringify(ines.heard)).not.toContain('We can live with it.');
    expect((await amina.open()).html).not.toContain('name="choice"');
    await lead.command({ type: 'ReadVote', vote: hidden.vote });
    expect(await eventsOf('VoteRead')).toEqual([
      expect.objectContaining({ result: expect.objectContaining({ yes: 0, abstain: 1 }) }),
    ]);
    ines.close();
  });

  it('shows a pause and a real emergency without a word of the story, and steps out and back', async () => {
    await kwame.send('/plain/act', { act: 'out' });
    expect((await kwame.open()).html).toContain('You have stepped out.');
    expect((await kwame.send('/plain/act', { act: 'in' })).html).toContain('You are back.');
    const title = 'Velmara';
    const paused = await amina.send('/plain/act', { act: 'pause' });
    expect(paused.html).toContain('Everything is paused.');
    expect(paused.html).not.toContain(title);
    expect(paused.html).toContain('http-equiv="refresh"');
    const late = await amina.send('/plain/act', { act: 'card', ...card, effect: 'typed as it paused' });
    expect(late.html).toContain('typed as it paused');
    expect(late.html).not.toContain('http-equiv="refresh"');
    await kwame.send('/plain/act', { act: 'emergency' });
    const emergency = await amina.open();
    expect(emergency.html).toContain('This is real. It is not the exercise.');
    expect(emergency.html).toContain('EXERCISE');
    expect(emergency.html).not.toContain(title);
  });

  it('refuses a flood of forms with a sentence, and goes on after it', async () => {
    const ola = await joined('Ola', 'civil-society');
    const pages = await Promise.all(
      Array.from({ length: 60 }, () => ola.send('/plain/act', { act: 'rules' })),
    );
    expect(
      pages.filter(({ html }) => html.includes('This device sends too much at once.')).length,
    ).toBeGreaterThan(0);
    expect((await ola.open()).status).toBe(200);
  });

  it('leaves the seat on this device when asked', async () => {
    expect((await kwame.send('/plain/leave', {})).html).toContain('Code, from the room screen');
    expect((await kwame.open()).html).toContain('Code, from the room screen');
  });
});
