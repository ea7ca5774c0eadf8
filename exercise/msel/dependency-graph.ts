import type { Condition } from '../condition';
import type { Sentence } from '../sentence';
import type { State } from '../state';
import { type ConditionPart, partsOf } from './dependency';
import { linesInOrder } from './running-order';

/** A line of the MSEL, or something else that lines wait for: a card, a vote, a reveal, silence. */
export interface GraphNode {
  /** The id of the inject; for anything else a key that is the same for the same thing. */
  id: string;
  kind: 'inject' | 'card' | 'vote' | 'counterMove' | 'silence';
  /** What it says when it has come; null for a line, which has a number and a title. */
  sentence: Sentence | null;
  isMet: boolean;
}

/** One line waits for something, or is held in reserve for another. */
export interface GraphEdge {
  from: string;
  to: string;
  kind: 'waits' | 'contingency';
  /** It waits for this not to be so. */
  isNegated: boolean;
  /** One of several of which any is enough. */
  isOneOfSeveral: boolean;
  isMet: boolean;
}

/** What waits for what. Lines that wait for nothing and that nothing waits for are left out. */
export interface DependencyGraph {
  nodes: GraphNode[];
  edges: GraphEdge[];
}

interface Leaf {
  condition: Condition;
  isNegated: boolean;
  isOneOfSeveral: boolean;
}

/** EX118: the lines with what they wait for, at an instant in epoch milliseconds, lines in the running order. */
export function dependencyGraph(state: State, now: number): DependencyGraph {
  const lines = linesInOrder(state);
  const nodes = new Map<string, GraphNode>();
  const edges: GraphEdge[] = [];
  for (const line of lines) {
    for (const leaf of leavesOf(line.waitsFor)) {
      const from = sourceOf(leaf.condition);
      const plain = partsOf(state, leaf.condition, now);
      if (from.kind !== 'inject') nodes.set(from.id, { ...from, ...nodeWords(plain) });
      const { isNegated, isOneOfSeveral } = leaf;
      const isMet = plain.isMet !== isNegated;
      edges.push({ from: from.id, to: line.id, kind: 'waits', isNegated, isOneOfSeveral, isMet });
    }
    if (line.contingencyFor !== null) {
      const edge = { from: line.contingencyFor, to: line.id, isNegated: false, isOneOfSeveral: false };
      edges.push({ ...edge, kind: 'contingency', isMet: false });
    }
  }
  const joined = new Set(edges.flatMap(({ from, to }) => [from, to]));
  const ofLines = lines
    .filter((line) => joined.has(line.id))
    .map((line): GraphNode => {
      const { isMet } = partsOf(state, { after: line.id }, now);
      return { id: line.id, kind: 'inject', sentence: null, isMet };
    });
  return { nodes: [...ofLines, ...nodes.values()], edges };
}

/** Every single thing that a condition names, with how it is asked for. Not all of several is any of them not. */
function leavesOf(condition: Condition | undefined, isNegated = false, isOneOfSeveral = false): Leaf[] {
  if (!condition) return [];
  if ('not' in condition) return leavesOf(condition.not, !isNegated, isOneOfSeveral);
  const parts = 'all' in condition ? condition.all : 'any' in condition ? condition.any : null;
  if (!parts) return [{ condition, isNegated, isOneOfSeveral }];
  const isAny = 'any' in condition !== isNegated;
  return parts.flatMap((part) => leavesOf(part, isNegated, isOneOfSeveral || (isAny && parts.length > 1)));
}

function sourceOf(condition: Condition): { id: string; kind: GraphNode['kind'] } {
  if ('after' in condition) return { id: condition.after, kind: 'inject' };
  const [kind, of] = Object.entries(condition)[0] as [GraphNode['kind'], Record<string, unknown>];
  const values = Object.keys(of)
    .sort()
    .map((key) => String(of[key]));
  return { id: [kind, ...values].join(':'), kind };
}

function nodeWords({ sentence, isMet }: ConditionPart): { sentence: Sentence | null; isMet: boolean } {
  return { sentence, isMet };
}
