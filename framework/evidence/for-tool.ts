import type { ToolId } from '../tools';
import { crosswalk } from './crosswalk';
import type { CrosswalkLink } from './crosswalk-link';
import type { Dispute } from './dispute';
import { disputes } from './disputes';
import type { Finding } from './finding';
import { findingOf, findings } from './findings';

/** Findings that hold for every tool (practice: all-tool rows): the four first themes and the trade-off with rights. */
const forEveryTool = ['X01', 'X02', 'X03', 'X04', 'X15'] as const;

/** What the review reports on a tool. */
export interface ToolEvidence {
  /** Findings on this tool, in the order of the review. Empty: it reports none. */
  onTool: readonly { finding: Finding; link: CrosswalkLink }[];
  /** Findings on any tool. */
  onEvery: readonly Finding[];
  /** How far the results carry. */
  cautions: readonly Finding[];
  /** Disputes in which a finding on this tool takes part. */
  disputes: readonly Dispute[];
}

/** What the review reports on a tool, in a neutral order: that of the review. */
export function evidenceFor(tool: ToolId): ToolEvidence {
  const links = crosswalk.filter((link) => link.tool === tool);
  const onTool = findings.flatMap((finding) => {
    const link = links.find((one) => one.finding === finding.id);
    return link ? [{ finding, link }] : [];
  });
  const ids = new Set(onTool.map(({ finding }) => finding.id));
  return {
    onTool,
    onEvery: forEveryTool.map(findingOf),
    cautions: findings.filter(({ id }) => id.startsWith('M')),
    disputes: disputes.filter((dispute) => dispute.findings.some((id) => ids.has(id))),
  };
}
