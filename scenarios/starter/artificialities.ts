/** What is simpler in the room than in the world. It is said beforehand, so that nobody has to argue about it in play. */
export const artificialities: string[] = [
  'Two days pass in ten minutes, and one report stands for a hundred.',
  'Each team of three stands for an institution of many people, and decides without asking home.',
  'Control answers for everybody who is not in the room, and may not answer at all.',
  'Every tool of the framework may be chosen. Whether you would have the means is left to your judgement.',
];
