import { describe, expect, it } from 'vitest';
import type { ScenarioInList } from '../../../exercise/authoring/answers';
import type { DraftPart } from '../../../exercise/authoring/draft';
import {
  away,
  type Desk,
  heard,
  openedDesk,
  outrun,
  refused,
  saved,
  saving,
  saysNothing,
  settled,
  stopped,
  typed,
  waitingToSave,
} from './desk';

const scenario: ScenarioInList = {
  id: 'scn_1',
  title: 'Lakes',
  status: 'draft',
  approvedBy: null,
  may: 'owner',
  createdAt: '2026-11-27T09:00:00Z',
  changedAt: '2026-11-27T09:00:00Z',
  changedBy: 'Ruth',
  version: 0,
  archived: false,
};

const section = (revision: number, text: string, heading = 'Where things stand'): DraftPart => ({
  id: 'prt_1',
  kind: 'section',
  place: 1,
  revision,
  by: 'Ruth',
  at: '2026-11-27T09:00:00Z',
  value: { heading, text },
});

const aDesk = (): Desk => openedDesk({ scenario, parts: [section(1, 'Quiet.')], clock: 4 });
const changes = (part: DraftPart, clock = 5) => ({ clock, scenario, changed: [part], removed: [] });
const text = (desk: Desk) =>
  (desk.parts.prt_1?.typed?.value ?? desk.parts.prt_1?.held.value) as { text: string };

describe('A part on the desk', () => {
  it('waits to be saved once something is typed, and no longer once it is saved', () => {
    let desk = typed(aDesk(), 'prt_1', { heading: 'Where things stand', text: 'Loud.' });
    expect(waitingToSave(desk)).toEqual(['prt_1']);
    desk = saving(desk, 'prt_1');
    expect(waitingToSave(desk)).toEqual([]);
    desk = saved(desk, section(2, 'Loud.'), { heading: 'Where things stand', text: 'Loud.' });
    expect(desk.parts.prt_1).toMatchObject({ typed: null, isSaving: false, held: { revision: 2 } });
  });

  it('keeps what was typed while a save was on its way', () => {
    const sent = { heading: 'Where things stand', text: 'Loud.' };
    let desk = saving(typed(aDesk(), 'prt_1', sent), 'prt_1');
    desk = typed(desk, 'prt_1', { ...sent, text: 'Louder.' });
    desk = saved(desk, section(2, 'Loud.'), sent);
    expect(text(desk).text).toBe('Louder.');
    expect(waitingToSave(desk)).toEqual(['prt_1']);
  });

  it('takes what others wrote where nothing is typed', () => {
    expect(text(heard(aDesk(), changes(section(2, 'Theirs.')))).text).toBe('Theirs.');
  });

  it('puts a change of another field together with what is typed', () => {
    let desk = typed(aDesk(), 'prt_1', { heading: 'Where things stand', text: 'Mine.' });
    desk = heard(desk, changes(section(2, 'Quiet.', 'Now')));
    expect(desk.parts.prt_1?.typed?.value).toEqual({ heading: 'Now', text: 'Mine.' });
    expect(waitingToSave(desk)).toEqual(['prt_1']);
  });

  it('holds back a save while two texts clash, and sends what the author chose', () => {
    let desk = typed(aDesk(), 'prt_1', { heading: 'Where things stand', text: 'Mine.' });
    desk = outrun(saving(desk, 'prt_1'), 'prt_1', section(2, 'Theirs.'));
    expect(desk.parts.prt_1?.clashes).toEqual([{ field: 'text', mine: 'Mine.', theirs: 'Theirs.' }]);
    expect(text(desk).text).toBe('Mine.');
    expect(waitingToSave(desk)).toEqual([]);
    desk = settled(desk, 'prt_1', 'text', { heading: 'Where things stand', text: 'Both.' });
    expect(waitingToSave(desk)).toEqual(['prt_1']);
    expect(desk.parts.prt_1?.held.revision).toBe(2);
  });

  it('is let go of when the author takes theirs', () => {
    let desk = outrun(
      typed(aDesk(), 'prt_1', { heading: 'Where things stand', text: 'Mine.' }),
      'prt_1',
      section(2, 'Theirs.'),
    );
    desk = settled(desk, 'prt_1', 'text', { heading: 'Where things stand', text: 'Theirs.' });
    expect(desk.parts.prt_1?.typed).toBeNull();
  });

  it('stays on the desk when somebody removes it while it is written in', () => {
    const desk = typed(aDesk(), 'prt_1', { heading: 'Where things stand', text: 'Mine.' });
    const after = heard(desk, { clock: 5, scenario, changed: [], removed: ['prt_1'] });
    expect(after.parts.prt_1).toMatchObject({ isRemoved: true });
    expect(text(after).text).toBe('Mine.');
    expect(heard(aDesk(), { clock: 5, scenario, changed: [], removed: ['prt_1'] }).parts).toEqual({});
  });

  it('keeps what was typed through a refusal and without an answer', () => {
    const desk = saving(typed(aDesk(), 'prt_1', { heading: 'X', text: 'Mine.' }), 'prt_1');
    expect(text(refused(desk, 'prt_1', 'Too long.')).text).toBe('Mine.');
    expect(text(away(desk, 'prt_1')).text).toBe('Mine.');
    expect(waitingToSave(away(desk, 'prt_1'))).toEqual(['prt_1']);
  });

  it('does not clash with itself when a save arrived whose answer was lost', () => {
    const sent = { heading: 'Where things stand', text: 'Loud.' };
    let desk = saving(typed(aDesk(), 'prt_1', sent), 'prt_1');
    desk = typed(away(desk, 'prt_1'), 'prt_1', { ...sent, text: 'Louder.' });
    desk = heard(desk, changes(section(2, 'Loud.')));
    expect(desk.parts.prt_1).toMatchObject({ clashes: [], held: { revision: 2 } });
    expect(text(desk).text).toBe('Louder.');
  });

  it('asks again later for what others wrote while a save was on its way', () => {
    const desk = saving(typed(aDesk(), 'prt_1', { heading: 'X', text: 'Mine.' }), 'prt_1');
    expect(heard(desk, changes(section(2, 'Theirs.'), 9)).clock).toBe(4);
  });

  it('meets what was kept on this device from an earlier visit', () => {
    const kept = {
      prt_1: { value: { heading: 'Where things stand', text: 'Kept.' }, base: section(1, 'Quiet.').value },
    };
    const desk = openedDesk({ scenario, parts: [section(3, 'Quiet.', 'Now')], clock: 9 }, kept);
    expect(desk.parts.prt_1?.typed?.value).toEqual({ heading: 'Now', text: 'Kept.' });
  });

  it('goes on clashing when others save something else in the same part', () => {
    let desk = typed(aDesk(), 'prt_1', { heading: 'Where things stand', text: 'Mine.' });
    desk = heard(desk, changes(section(2, 'Theirs.')));
    desk = heard(desk, changes(section(3, 'Theirs.', 'Now')));
    expect(desk.parts.prt_1?.clashes).toEqual([{ field: 'text', mine: 'Mine.', theirs: 'Theirs.' }]);
    expect(waitingToSave(desk)).toEqual([]);
  });

  it('clashes again with what it clashed with before the page was closed', () => {
    let desk = typed(aDesk(), 'prt_1', { heading: 'Mine', text: 'Mine.' });
    desk = heard(desk, changes(section(2, 'Theirs.', 'Theirs')));
    desk = settled(desk, 'prt_1', 'heading', { heading: 'Mine', text: 'Mine.' });
    const kept = JSON.parse(JSON.stringify({ prt_1: desk.parts.prt_1?.typed }));
    const again = openedDesk({ scenario, parts: [section(2, 'Theirs.', 'Theirs')], clock: 9 }, kept);
    expect(again.parts.prt_1?.clashes).toEqual([{ field: 'text', mine: 'Mine.', theirs: 'Theirs.' }]);
    expect(waitingToSave(again)).toEqual([]);
  });

  it('waits through what stops every save, and is sent when that is over', () => {
    let desk = saving(typed(aDesk(), 'prt_1', { heading: 'X', text: 'Mine.' }), 'prt_1');
    desk = stopped(desk, { code: 'NotSignedIn', sentence: 'Sign in.' }, 'prt_1');
    expect(desk.stop).toEqual({ code: 'NotSignedIn', sentence: 'Sign in.' });
    expect(text(desk).text).toBe('Mine.');
    const nothing = { clock: 4, scenario, changed: [], removed: [] };
    expect(saysNothing(desk, nothing)).toBe(false);
    desk = heard(desk, nothing);
    expect(desk.stop).toBeNull();
    expect(waitingToSave(desk)).toEqual(['prt_1']);
  });
});
