import type { InjectAudience } from '../../../exercise/story';
import type { MselNames } from './names';

/** To whom a line goes, as a cell shows it: names parted by semicolons. Empty for staff only. */
export function audienceText(to: InjectAudience | undefined, names: MselNames): string {
  if (!to) return '';
  const teams = to.teams === 'all' ? [names.words.all] : (to.teams ?? []).map((id) => shortNameOf(id, names));
  const members = (to.members ?? []).map((key) => memberName(key, names));
  return [...teams, ...members, ...(to.screen ? [names.words.screen] : [])].join('; ');
}

const shortNameOf = (id: string, { teams }: MselNames) => {
  const team = teams.find((one) => one.id === id);
  return team?.shortName || team?.name || id;
};

/** The name of a member of a body, given as `body:member`. */
export function memberName(key: string, { bodies }: MselNames): string {
  const [body, member] = key.split(':');
  const found = bodies.find(({ id }) => id === body)?.members.find(({ id }) => id === member);
  return found?.name || key;
}

/** The audience that somebody wrote as names, short names or ids; null where a name is nobody's. */
export function audienceOf(text: string, names: MselNames): InjectAudience | null {
  const audience: InjectAudience = { teams: [], members: [], screen: false };
  for (const written of text.split(/[;\n]|,(?=\s)/u).map((one) => one.trim())) {
    if (written === '' || written === '---') continue;
    if (isWord(written, names.words.all, 'all')) audience.teams = 'all';
    else if (isWord(written, names.words.screen, 'screen')) audience.screen = true;
    else if (!addName(audience, written, names)) return null;
  }
  return audience;
}

function addName(audience: InjectAudience, written: string, names: MselNames): boolean {
  const team = names.teams.find(({ id, name, shortName }) => isWord(written, id, name, shortName));
  if (team) {
    if (audience.teams !== 'all' && !audience.teams.includes(team.id)) audience.teams.push(team.id);
    return true;
  }
  for (const body of names.bodies) {
    const member = body.members.find(({ id, name }) => isWord(written, name, `${body.id}:${id}`));
    if (!member) continue;
    audience.members.push(`${body.id}:${member.id}`);
    return true;
  }
  return false;
}

/** Whether a written word is one of these, whatever its capitals. */
export const isWord = (written: string, ...words: string[]): boolean =>
  words.some((word) => word !== '' && word.toLowerCase() === written.trim().toLowerCase());
