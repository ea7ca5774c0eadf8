'use client';

import { useTranslations } from 'next-intl';
import { useCallback, useEffect, useState } from 'react';
import type { PartChange, ScenarioMade, WholeDraft } from '../../../exercise/authoring/answers';
import type { DraftTeam } from '../../../exercise/authoring/draft';
import type { SpreadsheetReport } from '../../../exercise/authoring/spreadsheet-report';
import type { SpreadsheetStory } from '../../../exercise/authoring/spreadsheet-story';
import type { StoryInject } from '../../../exercise/story';
import { useRefusal } from '../../entrance/use-refusal';
import { type AuthoringAnswer, askAuthoring, scenarioPath } from '../ask-authoring';
import { addressOf } from '../frame/sections';
import { changesOfReport, type KnownNames, newRecipients } from './story-of-report';
import { withTodo } from './with-todo';

const nothing: KnownNames = { teams: [], injects: [], move: 1, lastPlace: 0 };

/** Takes over what was read, into a scenario that is there or a new one, in one step: all lines or none. */
export function useTaking(report: SpreadsheetReport, into: string | null) {
  const t = useTranslations('authoring.import');
  const refusal = useRefusal();
  const [known, setKnown] = useState<KnownNames | null>(into ? null : nothing);
  const [isBusy, setIsBusy] = useState(false);
  const [wrong, setWrong] = useState<string | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: sentences do not change while the page is open.
  const look = useCallback(async () => {
    if (!into) return;
    const answer = await askAuthoring<WholeDraft>(scenarioPath(into));
    if (answer.ok) setKnown(knownOf(answer.value));
    else setWrong(refusal(answer));
  }, [into]);
  useEffect(() => {
    void look();
  }, [look]);

  const take = async (title: string, asTeams: string[]) => {
    if (isBusy || !known) return;
    setIsBusy(true);
    setWrong(null);
    const answer = into
      ? await add(into, changesOfReport(report, known, asTeams))
      : await makeOf(report, { title, asTeams, settle: t('settle') });
    if (answer.ok) return window.location.assign(addressOf(answer.value, 'msel'));
    setIsBusy(false);
    setWrong(refusal(answer));
  };
  const recipients = known ? newRecipients(report, known) : [];
  return { known, recipients, isBusy, wrong, take };
}

async function make(body: unknown): Promise<AuthoringAnswer<string>> {
  const answer = await askAuthoring<ScenarioMade>('/api/scenarios', { body });
  return answer.ok ? { ok: true, value: answer.value.scenario.id } : answer;
}

async function add(scenario: string, changes: PartChange[]): Promise<AuthoringAnswer<string>> {
  const answer = await askAuthoring(scenarioPath(scenario, 'parts', 'many'), { body: { changes } });
  return answer.ok ? { ok: true, value: scenario } : answer;
}

/** A new scenario made of the sheet; what is still to be settled stands in its notes. */
async function makeOf(
  report: SpreadsheetReport,
  { title, asTeams, settle }: { title: string; asTeams: string[]; settle: string },
): Promise<AuthoringAnswer<string>> {
  const recipients = Object.fromEntries(
    newRecipients(report, nothing)
      .filter((one) => !asTeams.includes(one))
      .map((one) => [one, 'staff' as const]),
  );
  const body = { title, injects: report.injects, recipients };
  const made = await askAuthoring<SpreadsheetStory>('/api/scenarios/story-of-spreadsheet', { body });
  if (!made.ok) return made;
  return make({ story: withTodo(made.value, settle) });
}

function knownOf({ parts }: WholeDraft): KnownNames {
  const injects = parts.filter(({ kind }) => kind === 'inject').sort((one, other) => one.place - other.place);
  return {
    teams: parts.flatMap(({ kind, value }) => (kind === 'team' ? [(value as DraftTeam).team] : [])),
    injects: injects.map(({ value }) => value as StoryInject),
    move: 1,
    lastPlace: injects.at(-1)?.place ?? 0,
  };
}
