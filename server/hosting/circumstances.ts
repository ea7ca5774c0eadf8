import { listAnonymousInputs } from '../../db/anonymous-inputs';
import type { Database } from '../../db/connection';
import { readDraft } from '../../db/drafts';
import { listPrivateContents } from '../../db/private-inputs';
import { wholeCard } from '../../exercise/card';
import type { CardDraft, Circumstances, Command, CommandOf } from '../../exercise/command';
import { answerKind, moveOfAnswers } from '../../exercise/forms/answers';
import { itemsOf } from '../../exercise/forms/forms';
import type { Odds, PickSpread, State } from '../../exercise/state';

/** Private answers are shown as a spread from this many on. */
const spreadFrom = 3;

/** Where the circumstances of a command are looked up. */
export interface Surroundings {
  db: Database;
  exerciseId: string;
  presentSeats: () => string[];
}

/** Finds out, for one command, what the rules cannot know by themselves. */
export async function findCircumstances(
  command: Command,
  state: State,
  { db, exerciseId, presentSeats }: Surroundings,
): Promise<Circumstances> {
  // Looked up when a rule asks, which few do: it is a list of everybody, and a thousand may decide at once.
  const here: Circumstances = {
    get present() {
      return presentSeats();
    },
  };
  switch (command.type) {
    case 'SignCard':
    case 'CloseSigning':
      return { ...here, draft: await cardDraft(db, exerciseId, command.card) };
    case 'OpenStep':
    case 'ClosePicks':
    case 'EndExercise':
      return { ...here, ...(await privatelyGiven(db, exerciseId, state)) };
    case 'ShowReflections': {
      const inputs = await listAnonymousInputs(db, { exerciseId, kind: command.kind });
      return { ...here, reflections: inputs.map((input) => input.text) };
    }
    case 'ShowAnswers':
      return { ...here, answers: await answersOf(db, exerciseId, state, command) };
    case 'ShowPulse':
      return { ...here, answers: await answersOf(db, exerciseId, state, { form: 'pulse', ...command }) };
    default:
      return here;
  }
}

/** What people gave alone in the step that is open, while a step has such a question. */
async function privatelyGiven(
  db: Database,
  exerciseId: string,
  state: State,
): Promise<Pick<Circumstances, 'spreads' | 'ownForecasts'>> {
  const { step } = state;
  if (step?.step === 'think') return { spreads: await spreadsOf(db, exerciseId, state, step.move) };
  if (step?.step !== 'anticipate') return {};
  const forecasts = (state.opening?.teams ?? []).map(async ({ id }) => {
    const key = { exerciseId, kind: 'forecast', slot: String(step.move), group: id };
    const given = (await listPrivateContents(db, key)) as { odds: Odds }[];
    return [id, given.map(({ odds }) => odds)] as const;
  });
  return { ownForecasts: Object.fromEntries(await Promise.all(forecasts)) };
}

/** The answers to each item of a form, each in an order of its own. */
async function answersOf(
  db: Database,
  exerciseId: string,
  state: State,
  { form, move }: Pick<CommandOf<'ShowAnswers'>, 'form' | 'move'>,
): Promise<Record<string, string[]>> {
  const about = moveOfAnswers(state, form, move);
  const items = itemsOf(form, state.opening).map(async ({ id }) => {
    const inputs = await listAnonymousInputs(db, { exerciseId, kind: answerKind(form, about, id) });
    return [id, inputs.map(({ text }) => text)] as const;
  });
  return Object.fromEntries(await Promise.all(items));
}

async function cardDraft(db: Database, exerciseId: string, id: string): Promise<CardDraft | null> {
  const draft = await readDraft(db, exerciseId, id);
  if (draft?.kind !== 'card') return null;
  return {
    id: draft.draftId,
    team: draft.scope.slice('team:'.length),
    move: draft.move,
    revision: draft.revision,
    content: wholeCard(draft.content),
  };
}

async function spreadsOf(
  db: Database,
  exerciseId: string,
  state: State,
  move: number,
): Promise<Record<string, PickSpread['spread']>> {
  const spreads: Record<string, PickSpread['spread']> = {};
  for (const team of state.opening?.teams ?? []) {
    const key = { exerciseId, kind: 'pick', slot: String(move), group: team.id };
    const picks = (await listPrivateContents(db, key)) as { tool: string | null; mechanism: string | null }[];
    spreads[team.id] = picks.length < spreadFrom ? null : spreadOf(picks);
  }
  return spreads;
}

/** Equal picks together, the most frequent first; on a tie in the order of their names, which says nothing about people. */
function spreadOf(
  picks: { tool: string | null; mechanism: string | null }[],
): NonNullable<PickSpread['spread']> {
  const counts = new Map<string, { tool: string | null; mechanism: string | null; people: number }>();
  for (const { tool, mechanism } of picks) {
    const name = `${tool ?? ''} ${mechanism ?? ''}`;
    const known = counts.get(name) ?? { tool, mechanism, people: 0 };
    counts.set(name, { ...known, people: known.people + 1 });
  }
  return [...counts.entries()]
    .sort(([nameA, a], [nameB, b]) => b.people - a.people || nameA.localeCompare(nameB, 'en'))
    .map(([, count]) => count);
}
