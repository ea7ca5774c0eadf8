import type { Condition } from '../../../exercise/condition';
import type { StoryInject } from '../../../exercise/story';
import { prose } from '../../prose';
import { teams } from '../teams';
import { fromVelmaraA } from './from-velmara-a';

/** Minutes without a sign after which a team may need a contingency. */
const silentMinutes = 5;

/** What inject 5 looks for has not come: some team has no card in this move, and nothing was heard of it. */
const someTeamIsSilent: Condition = {
  any: teams.map(({ id }) => ({
    all: [{ silence: { team: id, minutes: silentMinutes } }, { not: { card: { team: id, move: 1 } } }],
  })),
};

const fuelImporters: StoryInject = {
  id: 'inj_4',
  number: '4',
  move: 1,
  kind: 'contextual',
  plannedMinute: 40,
  scenarioTime: 'Day 12, 12:00',
  title: 'Three importers take most of the diesel',
  text: prose`
    Weekly sheet on fuel, Day 12. Three importers bought most of the diesel that Karsa sold to Velmara last month. A
    year ago they bought almost none. Two of the three share an address with the firm that leases vehicles to the Wardens.
    They pay in advance, through a bank in Halvern, and insure their cargoes in Serrane. Pumps, mills and clinics in the
    river districts buy from the same three. Our sheet shows invoices, not tanks: for whom the fuel is meant, we cannot
    say, and one of the three has changed its directors twice.
  `,
  softer: null,
  level: 0,
  from: 'Lakes Trade Register, data service',
  mode: 'email',
  reliability: {
    confidence: 'medium',
    words: 'Complete on sales and payments; silent on who uses the fuel in the end',
  },
  to: { teams: ['national', 'ally'], members: [], screen: false },
  expectedAction:
    'One of the two considers to reach for means (money, vehicles, fuel), and asks the other what it could do at its end.',
  foresees: { strategies: ['DEG'], considerations: ['NA'] },
  facilitatorNote:
    'For the two states alone. It opens a way to degrade means, and shows its price in the same breath: the clinics buy there too. What each of the two holds (the bank, the insurers) is of use only together.',
  objectives: ['O1', 'O4'],
  requiresDecision: false,
  contingencyFor: null,
  maximumMinutes: 3,
  learningPoints: [
    'Means that serve harm often serve ordinary life as well.',
    'Two states may hold one half each of the same lever.',
  ],
  branches: [],
};

/** Move 1, early signs: events 1 to 6, of which 2, 3 and 4 go to some alone. */
export const moveOneInjects: StoryInject[] = [
  fromVelmaraA('1', { plannedMinute: 32, maximumMinutes: 3 }),
  fromVelmaraA('2', { plannedMinute: 34, maximumMinutes: 3 }),
  fromVelmaraA('3', {
    plannedMinute: 36,
    maximumMinutes: 3,
    facilitatorNote:
      'For the coalition alone. It contradicts inject 1 on the road, and it holds good news: the agreement between the communities. Both can be shared or kept. Refusing to share is a decision like any other.',
  }),
  fuelImporters,
  fromVelmaraA('5', { plannedMinute: 46 }),
  fromVelmaraA('6', {
    plannedMinute: 48,
    maximumMinutes: 5,
    facilitatorNote:
      'Held in reserve for a team of which nothing was heard for five minutes. Ask its table facilitator first: silence on the screen is often talk at the table. Send it to that team alone, never to all: choose the team at release.',
    waitsFor: someTeamIsSilent,
  }),
  fromVelmaraA('6a', { plannedMinute: 52 }),
];
