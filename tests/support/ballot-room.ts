import { SeatClient } from '../client/seat-client';
import { join, logOf, openExercise, post } from './api';

/** A Council that votes, with everybody around it. */
export interface BallotRoom {
  vote: string;
  /** Who is told of the vote: the room, or of a straw round the body and staff. */
  told: string[];
  /** Who casts, by name, in the order of the seats. */
  voters: string[];
  /** Everybody else: one of each other team, staff of every role, who watches. */
  others: string[];
  /** What casting was answered with. */
  acks: unknown[];
  /** How much each had heard when the vote had opened. */
  from: Map<string, number>;
  clients: Map<string, SeatClient>;
  heardBy: (who: string) => string;
  /** Every event of a type that somebody was told, as text. */
  tellings: (who: string, type: string) => string;
  /** The record as the lead may have it. */
  log: () => Promise<string>;
  close: () => void;
}

const voters = ['Noor', 'Elif', 'Tomás', 'Ines', 'Priya', 'Kwame', 'Leila'];
const staff = ['control', 'simcell', 'evaluator', 'technician'];
const teams = ['national', 'lakes-union', 'civil-society'];

/** Lets somebody of staff in by a link of the lead's. */
async function comeAsStaff(origin: string, exercise: string, lead: SeatClient, role: string) {
  const { token } = await lead.ask('invite', { role, uses: 'once' });
  const { body } = await post<{ token: string }>(origin, '/api/invites/accept', {
    exercise,
    token,
    name: role,
  });
  return SeatClient.connect(origin, body.token, role);
}

/** A room in which a vote of the Council is open and nobody has voted; not binding: a straw round. */
export async function openBallotRoom(origin: string, scenario: string, binding = true): Promise<BallotRoom> {
  const opened = await openExercise(origin, { scenario });
  const clients = new Map([['lead', await SeatClient.connect(origin, opened.token, 'lead')]]);
  const sit = async (name: string, team: string | undefined, more: Record<string, unknown> = {}) => {
    const { token } = await join(origin, opened.joinCode, name, team, more);
    clients.set(name, await SeatClient.connect(origin, token, name));
  };
  for (const voter of voters) await sit(voter, 'council');
  for (const team of teams) await sit(team, team);
  for (const as of ['observer', 'screen']) await sit(as, undefined, { as });
  const lead = clients.get('lead') as SeatClient;
  for (const role of staff) clients.set(role, await comeAsStaff(origin, opened.exercise, lead, role));
  const insiders = [...voters, 'lead', 'control', 'simcell', 'evaluator'];
  const told = binding ? [...clients.keys()] : insiders;
  const vote = await openTheVote(clients, told, binding);
  const others = [...clients.keys()].filter((name) => !voters.includes(name));
  const client = (who: string) => clients.get(who) as SeatClient;
  return {
    vote,
    told,
    voters,
    others,
    acks: [],
    from: new Map([...clients].map(([name, { heard }]) => [name, heard.length])),
    clients,
    heardBy: (who) => client(who).heard.join('\n'),
    tellings: (who, type) => JSON.stringify(client(who).eventsOf(type)),
    log: async () => JSON.stringify(await logOf(origin, opened.exercise)),
    close: () => {
      for (const one of clients.values()) one.close();
    },
  };
}

async function openTheVote(
  clients: Map<string, SeatClient>,
  told: string[],
  binding: boolean,
): Promise<string> {
  const give = async (who: string, command: { type: string } & Record<string, unknown>) => {
    const ack = await clients.get(who)?.command(command);
    if (!ack?.ok) throw new Error(`${who}: ${JSON.stringify(ack)}`);
  };
  const lead = clients.get('lead') as SeatClient;
  await give('lead', { type: 'StartExercise' });
  await give('lead', { type: 'OpenStep', move: 2, step: 'agree' });
  await give('Noor', {
    type: 'TableProposal',
    title: 'Access',
    text: 'Calls for access;',
    kind: 'substance',
  });
  await lead.until((one) => one.eventsOf('ProposalTabled').length > 0, 'the text');
  const proposal = lead.eventsOf('ProposalTabled')[0]?.proposal;
  await give('lead', { type: 'OpenVote', proposal, binding, basis: 'declared' });
  for (const who of told)
    await clients.get(who)?.until((client) => client.eventsOf('VoteOpened').length > 0, 'the vote to open');
  return String(lead.eventsOf('VoteOpened')[0]?.vote);
}

/** Every voter casts, one after the other, each when the lead has heard of the one before. */
export async function castInTurn(room: BallotRoom, choices: readonly string[], words: string): Promise<void> {
  const lead = room.clients.get('lead') as SeatClient;
  for (const [at, voter] of room.voters.entries()) {
    const command = {
      type: 'CastVote',
      vote: room.vote,
      choice: choices[at],
      explanation: words,
      condition: words,
    };
    room.acks.push(await room.clients.get(voter)?.command(command));
    await lead.until((client) => client.eventsOf('VoteCast').length > at, `vote ${at + 1}`);
  }
}

/** The first of the voters thinks again, which nobody else may notice. */
export async function changeTheFirst({ clients, vote }: BallotRoom, choice: string, words: string) {
  const command = { type: 'ChangeVote', vote, choice, explanation: words, condition: words };
  return clients.get(voters[0] as string)?.command(command);
}

/** Everybody hears one last word: what was told before it has arrived. */
export async function lastWord(room: BallotRoom): Promise<void> {
  const lead = room.clients.get('lead') as SeatClient;
  await lead.command({ type: 'SendBroadcast', text: 'All have voted.' });
  for (const one of room.clients.values())
    await one.until((client) => client.eventsOf('BroadcastSent').length > 0, 'the last word');
}

/** The result is read, and everybody has heard it. */
export async function readIt(room: BallotRoom): Promise<void> {
  await room.clients.get('lead')?.command({ type: 'ReadVote', vote: room.vote });
  for (const who of room.told)
    await room.clients.get(who)?.until((client) => client.eventsOf('VoteRead').length > 0, 'the result');
}

/**
 * What somebody heard while the vote was open, in order, without what differs between any two exercises: ids, instants, and
 * who is connected, which is told by the clock. Of a voter without its own vote, which its own seat alone is
 * told, and without that it was taken.
 */
export function heardBetween({ clients, from }: BallotRoom, who: string): string[] {
  return (clients.get(who)?.heard ?? [])
    .slice(from.get(who))
    .flatMap(oneByOne)
    .filter(
      (message) => !/^(?:(?:presence|devices) |ack \{"ok":true\}$)/u.test(message) && !isOwnVote(message),
    )
    .map((message) =>
      message
        .replaceAll(/"[a-z]+_[\w-]+"/gu, (id) => `"${id.slice(1, 4)}"`)
        .replaceAll(/\d{13}/gu, 'an instant'),
    );
}

/** Events that came soon after each other share a message on a busy machine; each is heard by itself here. */
function oneByOne(message: string): string[] {
  if (!message.startsWith('events ')) return [message];
  const { channel, from, events } = JSON.parse(message.slice('events '.length)) as {
    channel: string;
    from: number;
    events: unknown[];
  };
  return events.map((event, at) => `events ${JSON.stringify({ channel, from: from + at, events: [event] })}`);
}

/** Whether a message tells a person on the own channel how it voted. */
export const isOwnVote = (message: string) =>
  /^events /u.test(message) && message.includes('"channel":"seat:') && message.includes('"VoteCast"');
