import type { ImportedInject } from '../../../exercise/authoring/spreadsheet-report';
import type {
  RecipientChoice,
  RecipientQuestion,
  SpreadsheetStoryChoices,
} from '../../../exercise/authoring/spreadsheet-story';
import { plainWords } from '../plain-words';

const everybody =
  /^(?:all|all (?:players|teams|participants|staff|agencies|cells|recipients)|everyone|everybody|tous|toutes|tous les joueurs|toutes les cellules|alle|alle ubenden|todos|todos los jugadores|todos os jogadores|tutti|plenary|room)$/u;
const staff =
  /^(?:excon|control|exercise control|white cell|controllers?|simcell|sim cell|evaluators?|distaff|facilitators?|exercise staff|response cell|direx|diranim|dirhex|animation|animateurs?|ubungsleitung|spielleitung|leitungsdienst|control del ejercicio)$/u;

/** One question for each name that injects go to, in the order of the sheet, with what a person said or the guess. */
export function recipientsOf(
  injects: readonly ImportedInject[],
  choices: SpreadsheetStoryChoices,
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
    return { recipient, injects: many, choice: said ?? guess(recipient), guessed: said === undefined };
  });
}

function guess(recipient: string): RecipientChoice {
  const words = plainWords(recipient);
  if (everybody.test(words)) return 'all';
  return staff.test(words) ? 'staff' : { team: recipient };
}
