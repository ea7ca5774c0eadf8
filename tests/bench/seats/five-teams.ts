import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Story } from '../../../exercise/story';
import { findScenario } from '../../../scenarios/shelf';

/** The id of the scenario that the bench opens. */
export const fiveTeams = 'bench-five-teams';

/** Its teams. */
export const teamIds = ['national', 'council', 'lakes-union', 'civil-society', 'ally'];

/** Velmara with a fifth team and places for a crowd. */
export function aStoryOfFiveTeams(): Story {
  const velmara = findScenario('velmara-a') as Story;
  const [team] = velmara.opening.teams;
  const [brief] = velmara.briefs;
  if (!team || !brief) throw new Error('Velmara has no team to copy.');
  const teams = [
    ...velmara.opening.teams,
    { ...team, id: 'ally', name: 'Ally government', shortName: 'Ally', letter: 'A' },
  ];
  return {
    ...velmara,
    opening: { ...velmara.opening, scenarioId: fiveTeams, teams },
    briefs: [...velmara.briefs, { ...brief, team: 'ally' }],
  };
}

/** A new folder with this story, which a server can be told to read. */
export function aScenarioFolder(story: Story = aStoryOfFiveTeams()): string {
  const folder = mkdtempSync(join(tmpdir(), 'forestall-bench-scenarios-'));
  writeFileSync(join(folder, 'five-teams.json'), JSON.stringify(story));
  return folder;
}
