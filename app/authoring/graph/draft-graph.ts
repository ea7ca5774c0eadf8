import type { Condition } from '../../../exercise/condition';
import type { StoryInject } from '../../../exercise/story';
import { type ConditionWords, type Leaf, leafWords } from '../msel/condition-text';
import type { MselNames } from '../msel/names';

/** Something in the graph: a line of the MSEL, or what lines wait for beside other lines. */
export interface GraphNode {
  id: string;
  /** The part to open; null for what is no line. */
  part: string | null;
  /** Number of a line; empty for what is none. */
  number: string;
  title: string;
  kind: StoryInject['kind'] | 'unknown' | ConditionWords['key'];
  /** What it is in words, for what is no line. */
  words: ConditionWords | null;
}

/** `waits`: the second waits for the first. `contingency`: the second stands in for what the first expects. `branch`: one of its texts. */
export interface GraphEdge {
  from: string;
  to: string;
  kind: 'waits' | 'contingency' | 'branch';
  isNegated: boolean;
}

/** What waits for what in a draft. Lines that nothing joins are left out and counted. */
export interface DraftGraph {
  nodes: GraphNode[];
  edges: GraphEdge[];
  alone: number;
}

/** The graph of a draft's lines: conditions, lines in reserve, and the texts of counter-moves. */
export function draftGraph(
  injects: { id: string; value: StoryInject }[],
  names: Pick<MselNames, 'teams' | 'bodies' | 'injects'>,
): DraftGraph {
  const nodes = new Map<string, GraphNode>();
  const edges: GraphEdge[] = [];
  for (const { id, value } of injects) {
    nodes.set(value.id, {
      id: value.id,
      part: id,
      number: value.number,
      title: value.title,
      kind: value.kind,
      words: null,
    });
  }
  const lineNode = (id: string) => {
    if (!nodes.has(id))
      nodes.set(id, { id, part: null, number: '', title: id, kind: 'unknown', words: null });
    return id;
  };
  for (const { value } of injects) {
    for (const { leaf, isNegated } of value.waitsFor ? leavesOf(value.waitsFor, false) : []) {
      const from = 'after' in leaf ? lineNode(leaf.after) : otherNode(leaf, names, nodes);
      edges.push({ from, to: value.id, kind: 'waits', isNegated });
    }
    if (value.contingencyFor) {
      edges.push({
        from: lineNode(value.contingencyFor),
        to: value.id,
        kind: 'contingency',
        isNegated: false,
      });
    }
    for (const branch of value.branches ?? []) {
      const id = `${value.id} ${branch.counterMove}`;
      const words = { key: 'counterMove' as const, values: { move: value.move, is: branch.counterMove } };
      nodes.set(id, {
        id,
        part: null,
        number: branch.counterMove,
        title: branch.title,
        kind: 'counterMove',
        words,
      });
      edges.push({ from: value.id, to: id, kind: 'branch', isNegated: false });
    }
  }
  const joined = new Set(edges.flatMap(({ from, to }) => [from, to]));
  const shown = [...nodes.values()].filter(({ id }) => joined.has(id));
  return { nodes: shown, edges, alone: nodes.size - shown.length };
}

function otherNode(
  leaf: Leaf,
  names: Pick<MselNames, 'teams' | 'bodies' | 'injects'>,
  nodes: Map<string, GraphNode>,
): string {
  const words = leafWords(leaf, names);
  const id = JSON.stringify(leaf);
  nodes.set(id, { id, part: null, number: '', title: '', kind: words.key, words });
  return id;
}

function leavesOf(condition: Condition, isNegated: boolean): { leaf: Leaf; isNegated: boolean }[] {
  if ('not' in condition) return leavesOf(condition.not, !isNegated);
  if ('all' in condition) return condition.all.flatMap((one) => leavesOf(one, isNegated));
  if ('any' in condition) return condition.any.flatMap((one) => leavesOf(one, isNegated));
  return [{ leaf: condition, isNegated }];
}
