import type { FormItem } from './form';

/**
 * Six questions on the framework, asked before and after: a mechanism for a tool, tool and mechanism told apart, a
 * counter-strategy, persuading and coercing, agreement below consent, and what a net assessment is. "I do not know" is an answer.
 */
export const learningCheck: readonly FormItem[] = [
  {
    id: 'mechanism',
    kind: 'choice',
    options: ['reduce-resources', 'raise-benefits', 'self-defence', 'unsure'],
    right: 'reduce-resources',
  },
  { id: 'level', kind: 'choice', options: ['tool', 'mechanism', 'strategy', 'unsure'], right: 'mechanism' },
  {
    id: 'counter-strategy',
    kind: 'choice',
    options: ['side-effect', 'counter-strategy', 'shared-burden', 'unsure'],
    right: 'counter-strategy',
  },
  {
    id: 'coercive',
    kind: 'choice',
    options: ['more-aid', 'suspended-aid', 'mediation', 'unsure'],
    right: 'suspended-aid',
  },
  {
    id: 'agreement',
    kind: 'choice',
    options: ['nothing', 'not-object', 'lead', 'unsure'],
    right: 'not-object',
  },
  {
    id: 'net-assessment',
    kind: 'choice',
    options: ['score', 'side-by-side', 'cheapest', 'unsure'],
    right: 'side-by-side',
  },
];
