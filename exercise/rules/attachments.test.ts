import { describe, expect, test } from 'vitest';
import { attachmentIn, attachmentLimits } from '../attachments';
import type { Channel } from '../channel';
import type { Command } from '../command';
import { disclose } from '../disclose';
import { evolve } from '../evolve';
import { initialState } from '../state';
import { anAttachment } from '../testing/an-attachment';
import { type AnExercise, anExercise, seats } from '../testing/an-exercise';
import { given } from '../testing/given';

const { lead, simcell, ada } = seats;
const add = (overrides: Parameters<typeof anAttachment>[0] = {}) =>
  ({ type: 'AddAttachment', attachment: anAttachment(overrides) }) as const;
const forNorth = add({ inject: 'inj_cable' });
const { inject: _, ...carried } = forNorth.attachment;

/** What one channel was told, folded as its browser folds it. */
function viewOf(table: AnExercise, channel: Channel) {
  return table.happenings.reduce((view, { at, event }) => {
    const told = disclose(event, channel);
    return told ? evolve(view, { at, event: told }) : view;
  }, initialState);
}

const reads = (table: AnExercise, channel: Channel) => attachmentIn(viewOf(table, channel), 'att_1') !== null;
const others = ['observers', 'screen', 'team:council', `seat:${seats.heron}`] as const;

describe('EX180 what is laid ready', () => {
  test('EX180 stands beside its line and is told to staff alone', () => {
    const table = given(anExercise())
      .when(forNorth, lead)
      .thenHappened({ type: 'AttachmentAdded', attachment: forNorth.attachment, by: lead });
    expect(reads(table, 'simcell')).toBe(true);
    for (const channel of [...others, 'team:north'] as const) expect(reads(table, channel)).toBe(false);
  });

  test('EX180 fits a line that can go out, and is no business of players', () => {
    given(anExercise())
      .when(add({ inject: 'inj_expected' }), lead)
      .thenRefused('UnknownInject');
    given(anExercise())
      .when(add({ inject: 'inj_none' }), lead)
      .thenRefused('UnknownInject');
    given(anExercise()).when(forNorth, ada).thenRefused('NotAllowed');
  });

  test('EX180 is bounded by inject and by exercise', () => {
    const table = anExercise();
    for (const id of ['a', 'b', 'c', 'd']) table.with(lead, add({ id }));
    given(table)
      .when(add({ id: 'e' }), lead)
      .thenRefused('TooManyAttachments', { most: 4 });
    const rest = attachmentLimits.exercise - 4_000;
    given(table)
      .when(add({ id: 'e', inject: null, bytes: rest + 1 }), lead)
      .thenRefused('AttachmentsFull', { megabytes: 40 });
    given(table)
      .when(add({ id: 'e', inject: null, bytes: rest }), lead)
      .thenHappenedLike({ type: 'AttachmentAdded' });
  });
});

describe('EX181 what no release carries', () => {
  test('EX181 can be taken away, once', () => {
    const remove = { type: 'RemoveAttachment', attachment: 'att_1' } as const;
    const table = given(anExercise().with(lead, forNorth))
      .when(remove, simcell)
      .thenHappened({ type: 'AttachmentRemoved', attachment: 'att_1', by: simcell });
    given(table).when(remove, lead).thenRefused('UnknownAttachment');
  });

  test('EX181 a release holds what it carries, until it is taken back', () => {
    const remove = { type: 'RemoveAttachment', attachment: 'att_1' } as const;
    const table = anExercise()
      .with(lead, forNorth)
      .running()
      .with(lead, { type: 'ReleaseInject', inject: 'inj_cable' });
    given(table).when(remove, lead).thenRefused('AttachmentCarried');
    table.with(lead, { type: 'TakeBackRelease', release: table.last('InjectGoingOut').release });
    given(table).when(remove, lead).thenHappenedLike({ type: 'AttachmentRemoved' });
  });
});

describe('EX182 a file follows its text', () => {
  test('EX182 to nobody while it is going out, then to whom the text reached', () => {
    const table = anExercise()
      .with(lead, forNorth)
      .running()
      .with(lead, { type: 'ReleaseInject', inject: 'inj_cable' });
    expect(reads(table, 'team:north')).toBe(false);
    table.with(lead, { type: 'SendReleaseNow', release: table.last('InjectGoingOut').release });
    expect(reads(table, 'team:north')).toBe(true);
    for (const channel of others) expect(reads(table, channel)).toBe(false);
  });

  test('EX182 failure 8: after a recall it stays with those who had it and reaches nobody else', () => {
    const table = anExercise().with(lead, forNorth).running().released('inj_cable');
    table.with(lead, { type: 'RecallInject', release: table.last('InjectReleased').release });
    expect(reads(table, 'team:north')).toBe(true);
    for (const channel of others) expect(reads(table, channel)).toBe(false);
  });
});

describe('EX183 what a line carries', () => {
  test('EX183 its files and its marks on the map go with it', () => {
    const table = anExercise().with(lead, forNorth).running();
    given(table)
      .when({ type: 'ReleaseInject', inject: 'inj_cable' }, lead)
      .thenHappenedLike({ type: 'InjectGoingOut' });
    expect(table.last('InjectGoingOut').content).toMatchObject({
      attachments: [carried],
      marks: [{ at: [40, 20], label: 'Market' }],
    });
  });

  test('EX183 failure 13: above the content cap it goes without files', () => {
    const table = anExercise({ contentCap: 1 }).with(lead, forNorth).running().released('inj_cable');
    expect(table.last('InjectReleased').content.softened).toBe(true);
    expect(table.last('InjectReleased').content.attachments).toBeUndefined();
  });

  test('EX183 an inject of their own carries what is ready for one, and nothing of a line', () => {
    const table = anExercise()
      .with(lead, forNorth)
      .with(simcell, add({ id: 'att_2', inject: null }))
      .running();
    const written = (attachments: string[]) =>
      ({
        type: 'ReleaseWritten' as const,
        title: 'A',
        text: 'B',
        from: 'C',
        mode: 'email' as const,
        level: 0 as const,
        audience: { teams: 'all' as const, members: [], screen: false },
        attachments,
      }) satisfies Command;
    given(table)
      .when(written(['att_1']), simcell)
      .thenRefused('UnknownAttachment');
    given(table)
      .when(written(['att_2']), simcell)
      .thenHappenedLike({ type: 'InjectGoingOut' });
    expect(table.last('InjectGoingOut').content.attachments).toEqual([{ ...carried, id: 'att_2' }]);
  });
});
