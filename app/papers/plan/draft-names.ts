/** Under which the fields of a finding are kept: of one that stands, or of a new one about an objective. */
export const findingDraft = (finding: string | undefined, objective: string | null): string =>
  `finding.${finding ?? `new.${objective ?? 'whole'}`}`;

/** Under which the fields of an action are kept: of one that stands, or of a new one on a finding. */
export const actionDraft = (action: string | undefined, finding: string | null): string =>
  `action.${action ?? `new.${finding ?? 'none'}`}`;
