import type { Decision } from '../decision';
import type { State } from '../state';
import type { DecisionRule, Story } from '../story';
import { aStory } from './a-story';
import { createDice } from './dice';
import { type Request, randomRequest } from './random-request';
import { scenes } from './random-scenes';
import { beginning, Table } from './table';

const third = { numerator: 1, denominator: 3 };

/** What the union may decide by, beside consensus and two thirds of those voting. */
const unionRules: Partial<DecisionRule>[] = [
  {},
  { ballot: 'open' },
  { ballot: 'secret', recused: ['auk'] },
  { way: { kind: 'silence', minutes: 1 } },
  { way: { kind: 'sign-on' }, ballot: 'open' },
  { way: { kind: 'chair', member: 'chair' }, quorum: { kind: 'count', members: 1 } },
  { abstention: { kind: 'constructive', members: third, population: third } },
  { way: { kind: 'no-objection', allowed: 1 }, toCheck: 'Nobody has looked.' },
];

/**
 * A story of three teams, two of them bodies: a council with permanent members, and a union that seeks consensus.
 * @param variant chooses what else the union decides by; nothing else for 0.
 */
export function playStory(variant = 0): Story {
  const { opening } = aStory();
  const [assembly] = opening.bodies;
  if (!assembly) throw new Error('The small story has a body');
  return aStory({
    opening: {
      teams: [
        ...opening.teams,
        { id: 'union', name: 'Union', shortName: 'Union', letter: 'U', places: 2, summary: 'Neighbours.' },
      ],
      toolRules: [
        {
          id: 'failed',
          body: assembly.id,
          when: 'failed',
          tool: 'T22',
          access: 'priced',
          words: 'A friend.',
        },
        {
          id: 'adopted',
          body: assembly.id,
          when: 'adopted',
          tool: 'T14',
          access: 'open',
          words: 'All agree.',
        },
      ],
      bodies: [
        {
          ...assembly,
          members: assembly.members.slice(0, 4),
          rule: { ...assembly.rule, vetoMembers: ['auk'] },
        },
        {
          id: 'union',
          name: 'Union',
          team: 'union',
          members: [
            { id: 'chair', name: 'Chair', permanent: false, population: 3 },
            { id: 'auk', name: 'Auk', permanent: false, population: 2 },
          ],
          rule: {
            source: 'Rules of the Union',
            threshold: { kind: 'fraction', numerator: 2, denominator: 3, base: 'voting' },
            vetoMembers: [],
            consensusFirst: true,
            scaledFrom: null,
            ...unionRules[variant % unionRules.length],
          },
        },
      ],
    },
  });
}

/** What one random request came to. */
export interface Turn {
  number: number;
  request: Request;
  stateBefore: State;
  decision: Decision;
  table: Table;
}

/** Everybody who is there before chance begins. */
const first = [
  ['lead', 'lead', null],
  ['simcell', 'simcell', null],
  ['observer', 'observer', null],
  ['olive', 'observer', null],
  ['evaluator', 'evaluator', null],
  ['technician', 'technician', null],
  ['screen', 'screen', null],
  ['ada', 'player', 'north'],
  ['ben', 'player', 'north'],
  ['auk', 'player', 'council'],
  ['bittern', 'player', 'council'],
  ['chair', 'player', 'union'],
] as const;

/**
 * Plays one request for each number. Play starts after an eighth of them at the latest and ends after four fifths, unless
 * chance does it earlier, so that every phase is visited.
 * @param table an exercise that is open, with a lead at `seat_lead`.
 */
export function playOn(
  table: Table,
  story: Story,
  numbers: readonly number[],
  eachTurn: (turn: Turn) => void,
): void {
  for (const [index, number] of numbers.entries()) {
    const dice = createDice(number);
    if (index === Math.floor(numbers.length / 8)) table.send('seat_lead', { type: 'StartExercise' });
    if (index === Math.floor(numbers.length * 0.8)) table.send('seat_lead', { type: 'EndExercise' });
    if (dice.once(5)) table.pass(dice.below(60_000));
    const request = randomRequest(table.state, dice, story);
    const stateBefore = table.state;
    const decision = table.send(request.by, request.command, request.circumstances);
    eachTurn({ number, request, stateBefore, decision, table });
  }
}

const aFork = {
  type: 'ForkExercise',
  parent: { exercise: 'exr_parent', title: 'The evening before' },
  moment: { at: beginning, exerciseTime: 0 },
} as const;

/** Somebody of the parent, who is not there any more where the what-if begins. */
function beginsAsWhatIf(table: Table): void {
  table
    .with('system', { type: 'TakeSeat', seat: 'seat_before', name: 'before', role: 'player', team: 'north' })
    .with('system', { type: 'BeginWhatIf', joinCode: 'DEF567' });
}

/**
 * Plays one request for each number on the story of three teams, from one of the scenes, which the first number chooses.
 * @param eachTurn is told what every request came to, also a refused one.
 */
export function playNumbers(numbers: readonly number[], eachTurn: (turn: Turn) => void): Table {
  const story = playStory(Math.floor((numbers[0] ?? 0) / scenes.length));
  const table = new Table();
  table.tickMs = 1000;
  const kind = (numbers[0] ?? 0) % 3 === 0 ? { rehearsal: true as const } : {};
  const isWhatIf = (numbers[0] ?? 0) % 7 === 0;
  if (isWhatIf) table.with('system', aFork);
  table.with('system', {
    type: 'OpenExercise',
    story,
    joinCode: 'ABC234',
    contentCap: 2,
    places: {},
    ...kind,
  });
  if (isWhatIf) beginsAsWhatIf(table);
  for (const [name, role, team] of first) {
    table.with('system', { type: 'TakeSeat', seat: `seat_${name}`, name, role, team });
  }
  scenes[(numbers[0] ?? 0) % scenes.length]?.(table);
  playOn(table, story, numbers, eachTurn);
  return table;
}
