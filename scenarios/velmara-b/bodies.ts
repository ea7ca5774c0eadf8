import type { BodyMember, StoryBody } from '../../exercise/story';
import { bodies as bodiesOfVelmaraA } from '../velmara-a/bodies';
import { interests } from './interests';

const bodyOfVelmaraA = (id: string): StoryBody[] => bodiesOfVelmaraA.filter((body) => body.id === id);
const councilOfSeven = bodyOfVelmaraA('security-council').flatMap(({ members }) => members);

const member = (name: string, permanent = false): BodyMember => {
  const id = name.toLowerCase();
  return { id, name, permanent, interests: interests[id] };
};

/** The fifteen: the seven of the ninety-minute design and eight more. */
const councilMembers: BodyMember[] = [
  ...councilOfSeven,
  member('Estrava', true),
  member('Quillon', true),
  ...['Corvath', 'Ithmar', 'Lorvane', 'Rennick', 'Solvane', 'Wendlar'].map((name) => member(name)),
];

const peaceCouncilMembers = [
  'Calidor',
  'Jorrund',
  'Merrowick',
  'Nessaly',
  'Oskerry',
  'Tamarel',
  'Ustrane',
  'Vendrosa',
  'Yarrowen',
];

/** The three bodies that vote. Each rule can be read beside the vote. */
export const bodies: StoryBody[] = [
  {
    id: 'security-council',
    name: 'Security Council',
    team: 'council',
    members: councilMembers,
    rule: {
      source:
        'Charter of the United Nations, Article 27(3): nine of fifteen votes for, and no permanent member against. By settled practice an abstention by a permanent member does not stop a text. Where fewer seats are filled, control scales the rule to those that are played and says so before the vote.',
      threshold: { kind: 'count', yes: 9, of: 15 },
      vetoMembers: councilMembers.filter(({ permanent }) => permanent).map(({ id }) => id),
      consensusFirst: false,
      scaledFrom: null,
    },
  },
  {
    id: 'peace-council',
    name: 'Peace Council of the Concord',
    team: 'peace-council',
    members: peaceCouncilMembers.map((name) => member(name)),
    rule: {
      source:
        'Protocol on the Peace Council, Article 9 (fictional): consensus is sought first; failing that, two-thirds of the members that may take part. Velmara is the tenth member. As the party to the situation it is recused: it may speak first, then leaves the room, has no seat here, and is not counted.',
      threshold: { kind: 'fraction', numerator: 2, denominator: 3, base: 'members' },
      vetoMembers: [],
      consensusFirst: true,
      scaledFrom: null,
    },
  },
  ...bodyOfVelmaraA('union-council'),
];
