/** What is simpler in the room than in the world. It is said beforehand, so that nobody has to argue about it in play. */
export const artificialities: string[] = [
  'Days pass in minutes. What would take a week of calls is done at one table.',
  'Each team stands for an institution of many hundreds of people, and decides without asking home.',
  'Reports are few, short and in one language. In reality there are more, and they contradict one another more.',
  'Control answers for everybody who is not in the room, and may answer with delay or not at all.',
  'Every team may use every tool of the framework. Who would have the money, the law or the means is left to your judgement.',
  'The Council is played with fewer members than the real one. The screen says what the majority was scaled from.',
];
