import type { Source } from './source';
import type { StrategyId } from './strategies';
import type { ToolId } from './tools';

/** A past case with which Annex A shows what a strategy looked like, whether it worked or not. Never proof that a tool works. */
export interface CaseIllustration {
  /** For example `A1`. */
  id: string;
  name: string;
  /** Years as the source gives them. */
  years: string;
  strategy: StrategyId;
  /** Who acted, as far as the source tells. */
  actors: string;
  text: string;
  /** The tools of Annex C that appear in it. */
  tools: readonly ToolId[];
  source: Source;
}

/** The four cases. All are told from the side of the United States. */
export const caseIllustrations: readonly CaseIllustration[] = [];
