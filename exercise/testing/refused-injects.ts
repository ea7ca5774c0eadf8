import { anInject, aStory, storyInjects } from './a-story';
import { anExercise } from './an-exercise';
import { attach, choose, lead, release, running, simcell } from './ways-to-refusals';

/** For every code about releases, the script and what goes out with it, the shortest way to it. */
export const refusedInjects = {
  AboveContentCap: () => running().ask(lead, release('inj_loud')),
  AlreadyHaveIt: () => {
    const table = running().released('inj_news');
    const audience = { teams: ['north'], members: [], screen: true };
    return table.ask(lead, { type: 'MarkLeaked', release: table.last('InjectReleased').release, audience });
  },
  AlreadyRecalled: () => {
    const table = running().released('inj_news');
    const recall = { type: 'RecallInject', release: table.last('InjectReleased').release } as const;
    return table.with(lead, recall).ask(lead, recall);
  },
  AlreadyReleased: () => running().with(lead, release('inj_news')).ask(lead, release('inj_news')),
  ArmInPast: () => running().ask(lead, { type: 'ArmInject', inject: 'inj_news', minute: 0 }),
  AttachmentCarried: () => {
    const table = anExercise().with(lead, attach(1)).running().with(lead, release('inj_news'));
    return table.ask(lead, { type: 'RemoveAttachment', attachment: 'att_1' });
  },
  AttachmentsFull: () => anExercise().ask(lead, attach(1, { bytes: 40_000_001 })),
  BranchMissing: () => running().with(simcell, choose('CM9')).ask(lead, release('inj_answer_1')),
  CounterMoveNotChosen: () => running().ask(lead, release('inj_answer_1')),
  CounterMoveRevealed: () =>
    running().with(simcell, choose('CM2')).released('inj_answer_1').ask(simcell, choose('CM9')),
  DependencyUnmet: () => {
    const waiting = anInject({ waitsFor: { after: 'inj_cable' } });
    const story = aStory({ script: { injects: [waiting, ...storyInjects.slice(1)] } });
    return anExercise({ story }).running().ask(lead, release('inj_news'));
  },
  InjectIsOut: () => running().released('inj_news').ask(lead, { type: 'HoldInject', inject: 'inj_news' }),
  InjectOnHold: () =>
    running().with(lead, { type: 'HoldInject', inject: 'inj_news' }).ask(lead, release('inj_news')),
  InjectSetAside: () =>
    running()
      .with(lead, { type: 'SkipInject', inject: 'inj_news', reason: 'No time.' })
      .ask(lead, release('inj_news')),
  NobodyReceives: () => running().ask(lead, release('inj_reserve')),
  NotDue: () => {
    const table = running().with(lead, release('inj_news'));
    return table.ask('system', { type: 'CompleteRelease', release: table.last('InjectGoingOut').release });
  },
  ReleaseIsOut: () => {
    const table = running().released('inj_news');
    return table.ask(lead, { type: 'TakeBackRelease', release: table.last('InjectReleased').release });
  },
  TooManyAttachments: () => {
    const table = anExercise();
    for (const number of [1, 2, 3, 4]) table.with(lead, attach(number));
    return table.ask(lead, attach(5));
  },
  UnknownAttachment: () => anExercise().ask(lead, { type: 'RemoveAttachment', attachment: 'att_none' }),
  UnknownInject: () => running().ask(lead, release('inj_none')),
  UnknownRelease: () => running().ask(lead, { type: 'RecallInject', release: 'rel_none' }),
};
