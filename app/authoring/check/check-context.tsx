'use client';

import { useTranslations } from 'next-intl';
import { createContext, type ReactNode, use, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { DraftChecked } from '../../../exercise/authoring/answers';
import type { DraftFinding } from '../../../exercise/authoring/draft';
import { announce } from '../../parts/live-announcer';
import { askAuthoring, scenarioPath } from '../ask-authoring';
import type { Desk } from '../desk/desk';
import { useDesk, useOnDesk } from '../desk/desk-context';

interface Checked {
  /** Null until the first answer. */
  findings: DraftFinding[] | null;
  isChecking: boolean;
  check: () => void;
}

const CheckContext = createContext<Checked>({ findings: null, isChecking: false, check: () => undefined });

/** How long after a save the whole is checked, in milliseconds: several saves are one check. */
const restMs = 700;

/** What the server last knew of every part: it changes with each save and each change of others. */
const savedOf = (desk: Desk) =>
  Object.values(desk.parts)
    .map((part) => `${part.held.id}.${part.held.revision}`)
    .join();

/** Checks the scenario after every save, and says how many findings there are when that changes. */
export function CheckProvider({ children }: { children: ReactNode }) {
  const t = useTranslations('authoring.check');
  const { scenario } = useDesk();
  const saved = useOnDesk(savedOf);
  const [findings, setFindings] = useState<DraftFinding[] | null>(null);
  const [isChecking, setIsChecking] = useState(false);
  const told = useRef('');
  // biome-ignore lint/correctness/useExhaustiveDependencies: sentences do not change while the page is open.
  const check = useCallback(async () => {
    setIsChecking(true);
    const answer = await askAuthoring<DraftChecked>(scenarioPath(scenario, 'check'), { body: {} });
    setIsChecking(false);
    if (!answer.ok) return;
    setFindings(answer.value.findings);
    const words = t('announced', countsOf(answer.value.findings));
    if (told.current !== '' && told.current !== words) announce(words);
    told.current = words;
  }, [scenario]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was saved is why it is checked again.
  useEffect(() => {
    const timer = setTimeout(() => void check(), restMs);
    return () => clearTimeout(timer);
  }, [saved, check]);
  const value = useMemo(
    () => ({ findings, isChecking, check: () => void check() }),
    [findings, isChecking, check],
  );
  return <CheckContext value={value}>{children}</CheckContext>;
}

/** How many findings stop an opening, and how many are worth a look. */
export const countsOf = (findings: DraftFinding[]) => ({
  stops: findings.filter(({ weight }) => weight === 'stops').length,
  look: findings.filter(({ weight }) => weight === 'look').length,
});

/** Every finding of the last check; null before the first. */
export const useFindings = (): DraftFinding[] | null => use(CheckContext).findings;

/** The check as a whole: its findings, whether one is on its way, and how to ask for one. */
export const useCheck = (): Checked => use(CheckContext);

/** The findings of one field of a part; of the part as a whole with null. A field takes what lies within it. */
export function useFieldFindings(part: string, field: string | null): DraftFinding[] {
  const findings = useFindings();
  return useMemo(
    () => (findings ?? []).filter((one) => one.part === part && isIn(one.field, field)),
    [findings, part, field],
  );
}

function isIn(found: string | null, field: string | null): boolean {
  if (found === null || field === null) return found === field;
  return found === field || found.startsWith(`${field}.`);
}
