import type { TeamReading } from '../exercise/authoring/shelf-story';
import type { Story, TeamBrief } from '../exercise/story';
import { wordsForTeam, wordsIn } from './reading';

/** What each team has to read, in the order of the teams. Lines in reserve count: they may all come. */
export function readingLoad(story: Story): TeamReading[] {
  const { teams, moves, manual, rulesOfPlay } = story.opening;
  const forAll = sum([...manual.flatMap(({ heading, text }) => [heading, text]), ...rulesOfPlay]);
  return teams.map(({ id }) => ({
    team: id,
    before: forAll + sum(story.briefs.filter(({ team }) => team === id).flatMap(textsOfBrief)),
    moves: moves.map(({ number }) => ({
      move: number,
      words: wordsForTeam(
        story,
        story.script.injects.filter(({ move }) => move === number),
        id,
      ),
    })),
  }));
}

const textsOfBrief = ({ role, goals, redLines, knows }: TeamBrief) => [role, ...goals, ...redLines, ...knows];

const sum = (texts: string[]) => texts.reduce((words, text) => words + wordsIn(text), 0);
