'use client';

import { useCallback, useEffect, useState } from 'react';
import type { PartChange, ScenarioMade, WholeDraft } from '../../../exercise/authoring/answers';
import type { DraftTeam } from '../../../exercise/authoring/draft';
import type { StoryInject } from '../../../exercise/story';
import { useRefusal } from '../../entrance/use-refusal';
import { type AuthoringAnswer, askAuthoring, scenarioPath } from '../ask-authoring';
import { addressOf } from '../frame/sections';
import type { ReadSpreadsheet } from './import-page';
import { changesOfReport, type KnownNames, newRecipients } from './story-of-report';

const nothing: KnownNames = { teams: [], injects: [], move: 1, lastPlace: 0 };

/** Takes over what was read, into a scenario that is there or a new one, in one step: all lines or none. */
export function useTaking(report: ReadSpreadsheet, into: string | null) {
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
      : report.story
        ? await make({ story: { ...report.story, opening: { ...report.story.opening, title } } })
        : await makeOutOf(report, title, asTeams);
    if (answer.ok) return window.location.assign(addressOf(answer.value, 'msel'));
    setIsBusy(false);
    setWrong(refusal(answer));
  };
  const recipients = known && !(report.story && !into) ? newRecipients(report, known) : [];
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

/** A new scenario with the sound empty frame, its lines and teams being those of the sheet. */
async function makeOutOf(
  report: ReadSpreadsheet,
  title: string,
  asTeams: string[],
): Promise<AuthoringAnswer<string>> {
  const made = await make({ title });
  if (!made.ok) return made;
  const whole = await askAuthoring<WholeDraft>(scenarioPath(made.value));
  if (!whole.ok) return whole;
  const { parts } = whole.value;
  const known = { ...knownOf(whole.value), injects: [] as KnownNames['injects'] };
  const frame = parts.filter(({ kind }) => kind === 'inject');
  const removals = frame.map((part): PartChange => ({ remove: { part: part.id, revision: part.revision } }));
  return add(made.value, [...removals, ...changesOfReport(report, known, asTeams)]);
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
