import { entryOf } from './entry-of';
import type { Source } from './source';

/** What has to be said about the framework so that nobody takes it for more than it is. */
export const scopeNoteIds = [
  'meaning-of-mass-atrocities',
  'meaning-of-strategy',
  'acute-risk-only',
  'not-upstream',
  'not-systemic',
  'starting-point',
  'not-exhaustive',
  'not-a-recommendation',
  'can-not-certain',
  'no-formula',
  'not-predictive',
  'not-endorsed',
  'listed-is-not-reviewed',
  'cases-are-not-proof',
  'counts-killing',
  'mechanism-reading',
] as const;
/** Id of a scope note. */
export type ScopeNoteId = (typeof scopeNoteIds)[number];

/** One such sentence and where it comes from. */
export interface ScopeNote {
  id: ScopeNoteId;
  text: string;
  source: Source;
}

/** The scope notes. `not-a-recommendation` stands on the strategy chooser, on evidence panels and on every export. */
export const scopeNotes: readonly ScopeNote[] = [
  {
    id: 'meaning-of-mass-atrocities',
    text: 'Mass atrocities are large-scale and systematic violence against civilians.',
    source: { work: 'USHMM-2023', place: 'Introduction, line 83, after Straus 2016' },
  },
  {
    id: 'meaning-of-strategy',
    text: 'A strategy says how a set of actions is meant to serve a goal: what they bring about first, and how that helps.',
    source: { work: 'USHMM-2023', place: 'Introduction, lines 89 to 91' },
  },
  {
    id: 'acute-risk-only',
    text: 'The framework is for acute risk, where it is fairly clear who could attack and who could be attacked.',
    source: { work: 'USHMM-2023', place: 'Scope and limitations, line 124' },
  },
  {
    id: 'not-upstream',
    text: 'It leaves aside long-term work on the deeper causes of risk, and passes no judgement on that work.',
    source: { work: 'USHMM-2023', place: 'Scope and limitations, line 124' },
  },
  {
    id: 'not-systemic',
    text: 'It leaves aside what acting here can do for other places, such as deterring others.',
    source: { work: 'USHMM-2023', place: 'Scope and limitations, line 124' },
  },
  {
    id: 'starting-point',
    text: 'The strategies are broad on purpose: a start, to be fitted to the case.',
    source: { work: 'USHMM-2023', place: 'Scope and limitations, line 126' },
  },
  {
    id: 'not-exhaustive',
    text: 'The strategies and the tools are a broad selection, not everything that could be done.',
    source: {
      work: 'USHMM-2023',
      place: 'Scope and limitations, line 128; notes 15 and 48, lines 470 and 536',
    },
  },
  {
    id: 'not-a-recommendation',
    text: 'The sources help people think through options. They recommend no strategy and no tool, and neither does Forestall.',
    source: {
      work: 'USHMM-2023',
      place: 'Scope and limitations, line 130; notes 11 and 21, lines 462 and 482',
    },
  },
  {
    id: 'can-not-certain',
    text: 'Every effect named here is one that an action can have. None is certain; how likely it is has to be judged in the case.',
    source: { work: 'USHMM-2023', place: 'Net assessment, line 287; note 16, line 472' },
  },
  {
    id: 'no-formula',
    text: 'There is no formula. Nothing general replaces knowledge of the case.',
    source: { work: 'USHMM-2023', place: 'Conclusion, line 308' },
  },
  {
    id: 'not-predictive',
    text: 'Forestall is an exercise. It says nothing about how a real situation is going to unfold.',
    source: { work: 'Forestall', place: 'Our own limit, drawn from Woocher 2023, line 68' },
  },
  {
    id: 'not-endorsed',
    text: 'The publishers of the sources have no part in Forestall and do not endorse it.',
    source: { work: 'Forestall', place: 'Our own statement' },
  },
  {
    id: 'listed-is-not-reviewed',
    text: 'Twenty-three tools are listed; the museum has reviewed the research on twelve. Being listed says nothing about effect.',
    source: { work: 'USHMM-2023', place: 'Foreword, line 64; note 7, line 454' },
  },
  {
    id: 'cases-are-not-proof',
    text: 'Past cases show what a strategy looked like, whether it worked or not. They prove nothing about a tool.',
    source: { work: 'USHMM-2023', place: 'Annex A, line 314' },
  },
  {
    id: 'counts-killing',
    text: 'Most of the research counts killing and little else. Displacement, sexual violence and other harm are largely missing from it.',
    source: { work: 'WPF-2016', place: 'Cross-cutting themes, lines 350 to 366' },
  },
  {
    id: 'mechanism-reading',
    text: 'The source says how a tool can work; which of its mechanisms that matches is our reading.',
    source: { work: 'Forestall', place: 'Our own reading of the selected tools in Woocher 2023' },
  },
];

/** The scope note with this id. */
export function scopeNoteOf(id: ScopeNoteId): ScopeNote {
  return entryOf(scopeNotes, id);
}
