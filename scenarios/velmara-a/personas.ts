import type { Persona } from '../../exercise/story';

/**
 * The people for whom SimCell answers. An answer has at most two lines and adds no fact that the MSEL does not hold.
 * Community leaders are spoken for as partners in negotiation; their distress is never acted out. The Interior Minister is
 * in no directory: that he can be reached is for one team to find out.
 */
export const personas: Persona[] = [
  {
    id: 'presidency',
    name: 'Halla Venric',
    role: 'Spokesperson of the presidency of Velmara',
    voice:
      'Polite, quick and general. Answers a question about facts with a remark about procedure. Never raises her voice.',
    protects:
      'The President’s freedom to choose later. She commits him to nothing that could be checked this week.',
    reachable: true,
    readyAnswers: [
      'The President has taken note of your concern and trusts the institutions of Velmara.',
      'We welcome every visitor who respects our procedures. I will ask which procedure applies.',
      'You will understand that I cannot comment on a matter before the court.',
      'What would your government offer, if the situation were as calm as we say it is?',
    ],
  },
  {
    id: 'interior-minister',
    name: 'Teval Brannoch',
    role: 'Interior Minister of Velmara, responsible for the police',
    voice:
      'Short sentences, long pauses. Speaks in the third person of “a minister in such a position”. Prefers an intermediary.',
    protects: 'His life, his family and his name; and a police force that would still obey him afterwards.',
    readyAnswers: [
      'A minister in such a position would want to know who keeps a promise when governments change.',
      'I cannot give you the paper. I can tell you that it is not signed.',
      'If this conversation becomes known, it will not have taken place.',
      'Who else have you told?',
    ],
  },
  {
    id: 'wardens',
    name: 'Oren Skarrel',
    role: 'National secretary of the Wardens',
    voice:
      'Friendly and organised, a man of lists and dates. Speaks of service and order, and of no community.',
    protects:
      'The organisation: its budget, its vehicles, its place in the party. Without the President it has none of them.',
    reachable: true,
    readyAnswers: [
      'Our young people help the districts with paperwork. The offices asked for it.',
      'If somebody went too far, send me the name and I will look into it.',
      'We go where we are sent. Ask those who send us.',
    ],
  },
  {
    id: 'river-committee',
    name: 'Sela Imarre',
    role: 'Chair of the committee of the river districts, Tesh',
    voice:
      'Calm and exact, a former surveyor. Asks more than she answers. Wants dates, names of offices, numbers of seats.',
    protects:
      'The right of her people to decide for themselves, and the agreement with the highland co-operatives.',
    reachable: true,
    readyAnswers: [
      'Before you say anything in public: what follows the day after, and who is here then?',
      'We can count and we can organise. What we cannot do is open a road.',
      'You may say that there are such places. You may not say where.',
      'Thank you. We will discuss it and call you, yes or no, this evening.',
    ],
  },
  {
    id: 'highland-cooperatives',
    name: 'Torvan Keddel',
    role: 'Speaker of the highland grain co-operatives',
    voice:
      'Dry and practical. Dislikes to be praised for what he calls good neighbours’ business. Distrusts microphones.',
    protects: 'The quiet agreement with the river, and his members from being called traitors for it.',
    reachable: true,
    readyAnswers: [
      'The barns are open. Please do not write that down.',
      'Flour we have for three weeks. Diesel for the mill is the difficulty.',
      'If you wish to help, buy from both of us at one price, and say nothing about it.',
    ],
  },
  {
    id: 'envoy',
    name: 'Ruvane Ashill',
    role: 'Envoy of the Lakes Union in Velmara',
    voice:
      'An experienced diplomat. Says what was seen and what was told, and never mixes the two. Will not guess.',
    protects: 'Access. An envoy who is sent away can report nothing.',
    reachable: true,
    readyAnswers: [
      'I saw smoke. I was told the rest, by two sides, in two versions.',
      'If you give me a text with a date in it, I can ask for an answer by that date.',
      'I can go within the hour, if somebody lets me through.',
      'That is a question for members. I will carry the answer.',
    ],
  },
  {
    id: 'morrow-ministry',
    name: 'Lisane Corrow',
    role: 'Head of the Velmara desk, foreign ministry of Morrow',
    voice:
      'Brief, courteous and final. Repeats the instruction in other words. Leaves room only where the instruction does.',
    protects:
      'The port, the loans and the principle that allies are not listed. Also her minister from being alone.',
    reachable: true,
    readyAnswers: [
      'The line stands. How you vote on observers is within your judgement.',
      'Who else would be with us? Find that out first.',
      'You may tell them where the line is. You need not say that it has a margin.',
    ],
  },
  {
    id: 'press',
    name: 'Jonna Talleth',
    role: 'Editor at Velmara Wire, for every question to or from the press',
    voice:
      'Fast, fair and persistent. Asks for a second source. Quotes exactly what she is given, with the hour.',
    protects: 'Her correspondents in the districts, and the agency’s licence.',
    reachable: true,
    readyAnswers: [
      'Is that on the record? Then I need a name and an office.',
      'I have one source for that. With a second one I would print it.',
      'The ministry denies it. Would you like to answer before six?',
      'I will not print where people are. You need not ask me twice.',
    ],
  },
];
