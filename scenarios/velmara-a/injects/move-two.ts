import type { StoryInject } from '../../../exercise/story';
import { prose } from '../../prose';

/** Move 2, agreement: a disputed report for the two bodies and a private instruction for one member. */
export const moveTwoInjects: StoryInject[] = [
  {
    id: 'inj_8',
    number: '8',
    move: 2,
    kind: 'contextual',
    plannedMinute: 42,
    scenarioTime: 'Day 14, 07:30',
    title: 'Houses burned in Ketterford; accounts differ',
    text: prose`
      1. Houses in Ketterford, a river village in Ullen, burned in the night of Day 13. It is the first report of this
         kind since the election.
      2. Residents who have left say that men in Warden clothing set some forty houses alight, and they speak of
         deaths. The district office says that a grain store caught fire, that four buildings were damaged and that
         nobody died.
      3. I can confirm smoke, and nothing else. My team was turned back eight kilometres from the village, without a
         reason in writing.
      4. I have asked for access today and was promised an answer. You may have to decide before it comes.
    `,
    softer: {
      title: 'Damage in a river village; accounts differ',
      text: prose`
        1. Homes in Ketterford, a river village in Ullen, were damaged in the night of Day 13, and families have left.
           It is the first report of this kind since the election.
        2. Those who have left and the district office give different accounts of the cause and of the extent. They
           differ by a factor of ten.
        3. I can confirm neither. My team was turned back eight kilometres from the village, without a reason in
           writing.
        4. I have asked for access today and was promised an answer. You may have to decide before it comes.
      `,
    },
    level: 2,
    from: 'Ruvane Ashill, envoy of the Lakes Union',
    mode: 'cable',
    reliability: { confidence: 'low', words: 'Two accounts that contradict each other; access was refused' },
    to: { teams: ['council', 'lakes-union'], members: [], screen: false },
    expectedAction: 'Both bodies begin a text. They say what it rests on while the facts are in dispute.',
    facilitatorNote:
      'The first report of level 2: look round the room after it has gone out. The other two teams learn of it only if somebody tells them. Do not settle which account is right, now or in the debrief.',
    objectives: ['O3'],
    requiresDecision: true,
    contingencyFor: null,
    maximumMinutes: 2,
    learningPoints: [
      'Bodies often decide on disputed facts; waiting for certain ones is a choice as well.',
      'Refused access is itself a piece of information.',
    ],
    branches: [],
  },
  {
    id: 'inj_9',
    number: '9',
    move: 2,
    kind: 'contextual',
    plannedMinute: 45,
    scenarioTime: 'Day 14, 08:30',
    title: 'Instruction to Morrow’s representative',
    text: prose`
      For the Permanent Representative only.
      1. Accept no reference to sanctions, frozen funds or further measures, in any paragraph. If such words remain when
         the vote is called, vote against and say why.
      2. Civilian observers are another matter. If they are few, come for a short time, and the text speaks of the
         host's cooperation, you may let it pass. Whether by a yes or by an abstention is for you to judge.
      3. We would rather not be alone. Find out who else has doubts.
      4. You may tell colleagues where our line runs. You may not show them this cable.
    `,
    softer: null,
    level: 0,
    from: 'Foreign ministry of Morrow',
    mode: 'cable',
    reliability: { confidence: 'high', words: 'Your own capital' },
    to: { teams: [], members: ['security-council:morrow'], screen: false },
    expectedAction:
      'Morrow’s representative makes the line known, negotiates, and abstains, agrees or votes against.',
    facilitatorNote:
      'Check the one name in the preview before you release. If nobody holds Morrow’s seat, give the seat to somebody first. If the person asks for more room, Lisane Corrow answers.',
    objectives: ['O3'],
    requiresDecision: true,
    contingencyFor: null,
    maximumMinutes: 2,
    learningPoints: [
      'A line from a capital has an edge and a margin; others can only learn of the margin by asking.',
    ],
    branches: [],
  },
];
