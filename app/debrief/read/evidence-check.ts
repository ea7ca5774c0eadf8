import type { CrosswalkLink } from '../../../framework/evidence/crosswalk-link';
import type { Dispute } from '../../../framework/evidence/dispute';
import type { Finding } from '../../../framework/evidence/finding';
import { findingOf } from '../../../framework/evidence/findings';
import { evidenceFor } from '../../../framework/evidence/for-tool';
import { type NoFinding, noFindingOn } from '../../../framework/evidence/no-findings';
import type { Tension } from '../../../framework/tension';
import { tensions } from '../../../framework/tensions';
import { type ToolId, toolIds } from '../../../framework/tools';
import type { CountedCard } from './played-moves';

/** A finding on a tool that names conditions, which can be asked of this run. */
export interface AskedFinding {
  finding: Finding;
  link: CrosswalkLink;
}

/** A tool that was used, with what the review reports on it. */
export interface CheckedTool {
  tool: ToolId;
  cards: CountedCard[];
  /** Findings that name conditions, in the order of the review. */
  asked: AskedFinding[];
  /** How many findings on it name none. */
  unconditional: number;
  /** That the review reports nothing on it; null where it does. */
  noFinding: NoFinding | null;
}

/** The tools that were used, in the order of the source. */
export function checkedTools(cards: CountedCard[]): CheckedTool[] {
  return toolIds
    .filter((id) => cards.some(({ content }) => content.tool === id))
    .map((tool) => {
      const { onTool } = evidenceFor(tool);
      const asked = onTool.filter(({ finding }) => finding.questions.length > 0);
      return {
        tool,
        cards: cards.filter(({ content }) => content.tool === tool),
        asked,
        unconditional: onTool.length - asked.length,
        noFinding: onTool.length === 0 ? (noFindingOn(tool) ?? null) : null,
      };
    });
}

/** Two findings that pull in different directions, with what is disputed between them; null where they are not disputed. */
export interface EvidencePair {
  id: string;
  dispute: Dispute | null;
  findings: [Finding, Finding];
}

/**
 * The pairs of evidence cards that complicate what the room may believe of the tools that it used: of each dispute in which
 * they take part the first two findings, in the order of the review. Nothing is chosen by which way a finding points. Where
 * nothing is disputed, the first two findings on the tools.
 */
export function evidencePairs(cards: CountedCard[]): EvidencePair[] {
  const used = checkedTools(cards).map(({ tool }) => evidenceFor(tool));
  const disputes = [...new Set(used.flatMap((evidence) => evidence.disputes))];
  const disputed = disputes.map((dispute): EvidencePair => {
    const [one, other] = dispute.findings;
    return { id: dispute.id, dispute, findings: [findingOf(one), findingOf(other)] };
  });
  if (disputed.length > 0) return disputed;
  const found = [...new Set(used.flatMap(({ onTool }) => onTool.map(({ finding }) => finding)))];
  const [one, other] = found;
  return one && other ? [{ id: `${one.id} ${other.id}`, dispute: null, findings: [one, other] }] : [];
}

/** The tensions between the sources that touch what was used: a tool, a mechanism or a strategy of a card. In their order. */
export function touchedTensions(cards: CountedCard[]): Tension[] {
  const used = new Set<string>(
    cards.flatMap(({ content: { tool, mechanism, strategy } }) =>
      [tool, mechanism, strategy].filter((id) => id !== null),
    ),
  );
  return tensions.filter(({ about }) => about.some((id) => used.has(id)));
}
