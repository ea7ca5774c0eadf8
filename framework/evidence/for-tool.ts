import type { ToolId } from '../tools';
import { crosswalk } from './crosswalk';
import type { CrosswalkLink } from './crosswalk-link';
import type { Dispute } from './dispute';
import { disputes } from './disputes';
import type { Finding } from './finding';
import { findingOf, findings } from './findings';

/** Findings that the review reports on any tool: the first four themes, and the trade-off with democracy and rights. */
const forEveryTool = ['X01', 'X02', 'X03', 'X04', 'X15'] as const;

const onSomeTool = new Set(crosswalk.map(({ finding }) => finding));
/** Cautions that the crosswalk ties to no tool: those on method, and that results may not hold for a weak state. */
const generalCautions = findings.filter(({ id, role }) => role === 'caution' && !onSomeTool.has(id));

/** What the review reports on a tool. */
export interface ToolEvidence {
  /** Findings on this tool, in the order of the review. Empty: it reports none. */
  onTool: readonly { finding: Finding; link: CrosswalkLink }[];
  /** Findings on any tool. */
  onEvery: readonly Finding[];
  /** How far results carry, whatever the tool. A caution on this tool alone stands among its findings. */
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
    cautions: generalCautions,
    disputes: disputes.filter((dispute) => dispute.findings.some((id) => ids.has(id))),
  };
}
