'use client';

import { useTranslations } from 'next-intl';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { PartChange, ScenarioMade } from '../../../exercise/authoring/answers';
import type { SpreadsheetReport } from '../../../exercise/authoring/spreadsheet-report';
import type { SpreadsheetChanges, SpreadsheetStory } from '../../../exercise/authoring/spreadsheet-story';
import { useRefusal } from '../../entrance/use-refusal';
import { type AuthoringAnswer, askAuthoring, scenarioPath } from '../ask-authoring';
import { addressOf } from '../frame/sections';
import type { TakingChoices } from './taking-choices';
import { todoNote, withTodo } from './with-todo';

/** What the server would make of the injects: a story of its own, or changes of a scenario that is there. */
export type Proposal = SpreadsheetStory | SpreadsheetChanges;

/** Says what would become of what was read, and takes it over in one step: all lines or none. */
export function useTaking(report: SpreadsheetReport, into: string | null, choices: TakingChoices) {
  const t = useTranslations('authoring.import');
  const refusal = useRefusal();
  const [proposal, setProposal] = useState<Proposal | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const [wrong, setWrong] = useState<string | null>(null);
  const asked = useRef(0);
  const { recipients, columns } = choices;
  // biome-ignore lint/correctness/useExhaustiveDependencies: sentences do not change while the page is open.
  const look = useCallback(async () => {
    if (report.injects.length === 0) return;
    asked.current += 1;
    const mine = asked.current;
    const answer = await propose(report, into, t('untitled'), { recipients, columns });
    // An answer that was overtaken says nothing any more.
    if (mine !== asked.current) return;
    setWrong(answer.ok ? null : refusal(answer));
    if (answer.ok) setProposal(answer.value);
  }, [report, into, recipients, columns]);
  useEffect(() => {
    void look();
  }, [look]);

  const take = async (title: string) => {
    if (isBusy || !proposal) return;
    setIsBusy(true);
    setWrong(null);
    const answer = await propose(report, into, title, choices);
    const saved = answer.ok ? await save(answer.value, into, t('settle')) : answer;
    if (saved.ok) return window.location.assign(addressOf(saved.value, 'msel'));
    setIsBusy(false);
    setWrong(refusal(saved));
  };
  return { proposal, isBusy, wrong, take };
}

function propose(
  { injects }: SpreadsheetReport,
  into: string | null,
  title: string,
  choices: TakingChoices,
): Promise<AuthoringAnswer<Proposal>> {
  return into
    ? askAuthoring<Proposal>(scenarioPath(into, 'lines-of-spreadsheet'), { body: { injects, ...choices } })
    : askAuthoring<Proposal>('/api/scenarios/story-of-spreadsheet', { body: { title, injects, ...choices } });
}

async function save(
  proposal: Proposal,
  into: string | null,
  settle: string,
): Promise<AuthoringAnswer<string>> {
  if ('story' in proposal) {
    const body = { story: withTodo(proposal, settle) };
    const made = await askAuthoring<ScenarioMade>('/api/scenarios', { body });
    return made.ok ? { ok: true, value: made.value.scenario.id } : made;
  }
  const note = todoNote(proposal.todo, settle);
  const changes: PartChange[] = [
    ...proposal.changes,
    ...(note ? [{ make: { kind: 'note' as const, place: notesBehind, value: note } }] : []),
  ];
  const added = await askAuthoring(scenarioPath(into ?? '', 'parts', 'many'), { body: { changes } });
  return added.ok ? { ok: true, value: into ?? '' } : added;
}

/** Behind the notes that a scenario has: it has forty at most. */
const notesBehind = 1_000;
