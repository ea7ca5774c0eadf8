import type { ImportedInject } from '../../../exercise/authoring/spreadsheet-report';
import type {
  RecipientChoice,
  RecipientQuestion,
  SpreadsheetStoryChoices,
} from '../../../exercise/authoring/spreadsheet-story';
import type { StoryTeam } from '../../../exercise/story';
import { plainWords } from '../plain-words';

/** Names that mean every team, as `plainWords` writes them. */
export const everybody =
  /^(?:all|all (?:players|teams|participants|staff|agencies|cells|recipients)|everyone|everybody|tous|toutes|tous les joueurs|toutes les cellules|toutes les equipes|tout le monde|ensemble des joueurs|alle|alle ubenden|todos|todos los jugadores|todos os jogadores|tutti|tutti i giocatori|iedereen|alle spelers|الجميع|الكل|جميع الفرق|جميع المشاركين|все|всем|всі|усі|wszyscy|herkes|alla|全员|全體|全体|全員|所有人|plenary|room)$/u;
const staff =
  /^(?:excon|control|exercise control|white cell|controllers?|simcell|sim cell|evaluators?|distaff|facilitators?|exercise staff|response cell|direx|diranim|dirhex|animation|animateurs?|ubungsleitung|spielleitung|leitungsdienst|control del ejercicio|غرفة التحكم|إدارة التمرين|руководство учения|посредник|керівництво навчання|rozjemca)$/u;

/**
 * One question for each name that injects go to, in the order of the sheet, with what a person said or the guess.
 *
 * @param teams those that the scenario has: a name of the sheet that is one of theirs is that team
 */
export function recipientsOf(
  injects: readonly ImportedInject[],
  choices: Pick<SpreadsheetStoryChoices, 'recipients'>,
  teams: readonly Pick<StoryTeam, 'id' | 'name' | 'shortName'>[],
): RecipientQuestion[] {
  const counts = new Map<string, { recipient: string; injects: number }>();
  for (const recipient of injects.flatMap(({ to }) => to)) {
    const key = plainWords(recipient) || recipient;
    const known = counts.get(key);
    if (known) known.injects += 1;
    else counts.set(key, { recipient, injects: 1 });
  }
  return [...counts.values()].map(({ recipient, injects: many }) => {
    const { recipients = {} } = choices;
    const said = Object.hasOwn(recipients, recipient) ? recipients[recipient] : undefined;
    return { recipient, injects: many, choice: said ?? guess(recipient, teams), guessed: said === undefined };
  });
}

function guess(
  recipient: string,
  teams: readonly Pick<StoryTeam, 'id' | 'name' | 'shortName'>[],
): RecipientChoice {
  const words = plainWords(recipient);
  const team = teams.find(({ id, name, shortName }) =>
    [id, name, shortName].some((one) => one !== '' && plainWords(one) === words),
  );
  if (team && words !== '') return { team: team.name };
  if (everybody.test(words)) return 'all';
  return staff.test(words) ? 'staff' : { team: recipient };
}
