import type { Persona } from '../../exercise/story';

/**
 * The offices for which SimCell answers. None is a person, and none speaks for anybody outside this exercise. An answer
 * has at most two lines and adds no fact that the MSEL does not hold. Nobody's distress is acted out.
 */
export const personas: Persona[] = [
  {
    id: 'presidency',
    name: 'A counsellor at the transitional presidency',
    role: 'Speaks, for this exercise alone, for the office of the head of the transition on the date of the move',
    voice: 'Courteous and tired. Agrees to principles, asks for means. Speaks for the exercise alone.',
    protects: 'The claim to be the country’s government, with hardly any state behind it.',
    reachable: true,
    readyAnswers: [
      'We welcome help that is agreed with us. Please tell us before you tell the press.',
      'You ask what we control. I would rather answer what we would need in order to.',
      'A measure that names one side only will be read as a choice between citizens.',
    ],
  },
  {
    id: 'former-seleka',
    name: 'An intermediary of former Séléka commanders',
    role: 'Passes on, for this exercise alone, what commanders may wish to have heard; he is none of them',
    voice:
      'Dry and cautious. Speaks of security and respect, never of an attack. Gives no orders and describes none. Speaks for the exercise alone.',
    protects:
      'Posts, income and a way home for the men behind him, and his own usefulness to several of them.',
    readyAnswers: [
      'Those I know ask who protects their families if they give up their posts.',
      'I can carry a question. I cannot say that it will be answered by one voice.',
      'If you list names, I shall have fewer people to call.',
    ],
  },
  {
    id: 'anti-balaka',
    name: 'A go-between to local armed groups',
    role: 'Passes on, for this exercise alone, what local groups may wish to have heard; he belongs to none',
    voice:
      'Quick and vague about who decides. Speaks of villages and self-defence. Describes no action. Speaks for the exercise alone.',
    protects: 'The standing of the groups as defenders, and their share in whatever comes after.',
    readyAnswers: [
      'There is not one chief. If you want one, you will make one.',
      'They will say that they defend themselves. Ask them also about those who never harmed them.',
      'Speak with the elders first; the young men watch whom you greet.',
    ],
  },
  {
    id: 'mission',
    name: 'A planning officer of the African mission',
    role: 'Answers, for this exercise alone, on what soldiers could do by when',
    voice:
      'Exact. Counts vehicles and days. Separates what he has from what he was promised. Speaks for the exercise alone.',
    protects: 'His soldiers from tasks without means, and the mission from losing a contributor.',
    reachable: true,
    readyAnswers: [
      'With what I have I can be in one of these places, not in three.',
      'Give me a date for what you promise, and I give you a date for the patrol.',
      'If I escort a convoy, somebody else is without an escort. You may choose whom.',
    ],
  },
  {
    id: 'french-force',
    name: 'A liaison officer of the French forces',
    role: 'Answers, for this exercise alone, for soldiers who are few and mobile',
    voice:
      'Brief and practical. Will not speak about politics or about duration. Speaks for the exercise alone.',
    protects: 'Freedom of movement, and an end to the task that can be explained at home.',
    reachable: true,
    readyAnswers: [
      'We can move fast and we cannot stay everywhere. Who stays when we go on?',
      'Whoever is disarmed first asks at once who protects him now.',
      'That is for Paris. I can tell you what the road is like.',
    ],
  },
  {
    id: 'united-nations',
    name: 'A United Nations officer in Bangui',
    role: 'Answers, for this exercise alone, on what was seen and what was told',
    voice:
      'Never mixes what she saw with what she heard. Does not guess at numbers. Speaks for the exercise alone.',
    protects: 'Access to all sides, and the safety of those who speak with her.',
    reachable: true,
    readyAnswers: [
      'I was told this by both sides, in two versions. I have seen neither.',
      'A text that says who asks the people concerned would help me more than a strong verb.',
      'I can put your question to them. I shall bring back the answer as it is.',
    ],
  },
  {
    id: 'neighbour',
    name: 'A counsellor of a neighbouring state',
    role: 'Answers, for this exercise alone, for a state with soldiers in the country, traders there and refugees of its own to house',
    voice:
      'Friendly, experienced, in no hurry. Mentions the border in every answer. Speaks for the exercise alone.',
    protects: 'Its border, its citizens on the other side, and a say in who governs there.',
    readyAnswers: [
      'We were there before the meetings began, and we shall be there after them.',
      'Our people are trapped there too. Does your text see them?',
      'Ask us before you count on us. It is a small courtesy.',
    ],
  },
  {
    id: 'platform',
    name: 'The secretary of the platform of faiths',
    role: 'Answers, for this exercise alone, for religious leaders who travel together',
    voice:
      'Warm and firm. Speaks of neighbours, never of sides. Declines to give places. Speaks for the exercise alone.',
    protects: 'The trust of three congregations in one another, and people who shelter others.',
    reachable: true,
    readyAnswers: [
      'We go together or not at all. A seat for one of us is not enough.',
      'If you wish to help, ask both quarters on the same day.',
      'Do not write down where they are. They read newspapers as well.',
    ],
  },
];
