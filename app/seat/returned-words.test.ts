import { describe, expect, it } from 'vitest';
import { emptyCard } from '../../exercise/card';
import type { Request, Returned } from '../live/pending';
import { wordsOf } from './returned-words';

const refusal = { ok: false, code: 'StepDoesNotAllow', message: 'Not part of this step.' } as const;
const say = (request: Request, standing?: object) => {
  const returned: Returned = { id: 'cmd_x', order: 1, version: 0, request, refusal, standing };
  return wordsOf(returned, (line) => `(${line})`);
};
const command = (given: Extract<Request, { name: 'command' }>['command']) =>
  say({ name: 'command', command: given });
const save = { name: 'saveDraft', move: 1, ordinal: 1, penCounter: 1, revision: 1 } as const;

describe('The words of what came back', () => {
  it('are those that were typed, as they were typed', () => {
    expect(command({ type: 'SendMessage', to: 'control', text: 'May we see the lists?' })).toBe(
      'May we see the lists?',
    );
    expect(
      command({ type: 'TableProposal', title: 'Access', text: 'Calls on all.', kind: 'substance' }),
    ).toBe('Access\n\nCalls on all.');
    expect(
      command({ type: 'CastVote', vote: 'v', choice: 'no', explanation: 'Too early.', condition: '' }),
    ).toBe('Too early.');
    expect(
      command({ type: 'SupersedeInject', release: 'r', title: 'Four, not six', text: 'Corrected.' }),
    ).toBe('Four, not six\n\nCorrected.');
    expect(
      command({ type: 'ReleaseInject', inject: 'i', edited: { title: 'Shorter', text: 'Edited text.' } }),
    ).toBe('Shorter\n\nEdited text.');
    expect(say({ name: 'putPrivate', kind: 'commitment', content: { text: 'I will ask first.' } })).toBe(
      'I will ask first.',
    );
  });

  it('are none where nothing was typed', () => {
    expect(command({ type: 'SignCard', card: 'crd', revision: 4 })).toBe('');
    expect(command({ type: 'AcknowledgeRules' })).toBe('');
    expect(
      say({ name: 'putPrivate', kind: 'pick', move: 1, content: { tool: 'T22', mechanism: null } }),
    ).toBe('');
  });

  it('of a card are the lines that differ from what stands there', () => {
    const content = { ...emptyCard, tool: 'T22', cost: 'Clinics run short', target: 'banks' } as const;
    expect(say({ ...save, kind: 'card', content }, { ...emptyCard, target: 'banks' })).toBe(
      '(tool): Targeted sanctions\n(cost): Clinics run short',
    );
    expect(say({ ...save, kind: 'card', content })).toContain('(target): banks');
  });

  it('of a forecast are the numbers that differ, by name', () => {
    expect(say({ ...save, kind: 'forecast', content: { odds: { CM2: 25, CM3: 0 } } }, { odds: {} })).toMatch(
      /^Stall.*: 25$/,
    );
  });
});
