import { describe, expect, test } from 'vitest';
import { withCard } from '../../../exercise/testing/a-joint-action';
import { anExercise, seats } from '../../../exercise/testing/an-exercise';
import type { Table } from '../../../exercise/testing/table';
import { wholeEvening } from '../../../exercise/testing/whole-evening';
import { writeDocx } from '../docx/write-docx';
import type { PaperRequest } from '../paper';
import { writePdf } from '../pdf/write-pdf';
import { redact } from '../redact';
import { arabicName, hostile, longWord } from '../testing/a-paper';
import { headingsOfDocx, textOfDocx } from '../testing/read-docx';
import { pagesOfPdf } from '../testing/read-pdf';
import { recorded } from '../testing/recorded';
import { writeHere } from '../writing/write-here';
import { afterActionReport } from './after-action-report';

async function requestOf(
  table: Table,
  channel: 'lead' | 'control' = 'lead',
  switches: Partial<Parameters<typeof redact>[1]> = {},
): Promise<PaperRequest> {
  const { log, exerciseId, upTo } = await recorded(table, [channel]);
  return {
    exerciseId,
    log,
    upTo,
    channel,
    view: table.viewOf(channel),
    whole: table.state,
    now: table.now,
    redaction: redact(table.state, { pseudonyms: false, ...switches }),
    isLarge: false,
    marks: [],
    write: writeHere,
  };
}

const textOf = async (...given: Parameters<typeof requestOf>) =>
  textOfDocx(await writeDocx(await afterActionReport(await requestOf(...given))));

const { lead, evaluator, ada } = seats;

describe('the report of a whole evening', () => {
  const evening = wholeEvening();

  test('has the parts of an after-action report, its objectives, and the plan', async () => {
    const file = await writeDocx(await afterActionReport(await requestOf(evening)));
    const parts = headingsOfDocx(file).filter(({ level }) => level === 1);
    expect(parts.map(({ text }) => text)).toEqual([
      'What this report is',
      'Objectives and findings',
      'The run in brief',
      'What was said without names',
      'Improvement plan',
      'Annex: questions to take further',
    ]);
    const text = textOfDocx(file);
    expect(text).toContain('North asked by which steps it would work.');
    expect(text).toContain('S, performed with some challenges');
    expect(text).toContain('Begin with a round.');
    expect(text).toContain('15 January 2027');
    expect(text).toContain('Taken over from Small, 1 September 2026');
    expect(text).toContain('Not done. Not yet printed.');
    expect(text).not.toContain('To be withdrawn.');
    expect(text).not.toContain('Buy tea.');
  });

  test('has the answers to forms that were shown, and what people told the room, under a pseudonym if wished', async () => {
    const text = await textOf(evening);
    for (const said of ['Exit form', 'The scenario was realistic.', 'Ask how it is meant to work.'])
      expect(text).toContain(said);
    const person = evening.state.seats[evening.state.commitments[0]?.seat ?? '']?.name ?? '';
    expect(text).toContain(`${person}: Ask`);
    const hidden = await textOf(evening, 'lead', { pseudonyms: true });
    expect(hidden).toMatch(/Participant \d+: Ask/u);
    expect(hidden).not.toContain(`${person}: Ask`);
  });

  test('rates no person, adds nothing up and ranks nothing', async () => {
    expect(await textOf(evening)).not.toMatch(/\b(score|rank|winner|brier|points|percent|best team)\b/iu);
  });

  test('a controller’s copy holds no evaluator’s note, and says so instead of saying that there is none', async () => {
    const text = await textOf(evening, 'control');
    expect(text).toContain('The lead’s copy of this report has them.');
    expect(text).not.toContain('North asked by which steps');
    expect(text).not.toMatch(/no evaluator’s note/iu);
  });
});

const nothingWritten = 'No strength, no area to improve and no evaluator’s note was written down.';

describe('little was done', () => {
  test('an objective on which nobody wrote anything has one line, and no headings over nothing', async () => {
    const text = await textOf(anExercise().atStep(1, 'update').ended());
    // The one objective of the story, and the exercise as a whole.
    expect(text.split(nothingWritten)).toHaveLength(3);
    expect(text).not.toContain('Areas to improve');
  });

  test('ENDEX in the first move, without cards, forecasts, votes or notes, gives honest sentences', async () => {
    const text = await textOf(anExercise().atStep(1, 'update').ended());
    for (const said of [
      'No team submitted a strategy card.',
      'No team locked a forecast.',
      'Nothing was voted on.',
      nothingWritten,
      'No action was agreed.',
      'No anonymous answers were shown.',
      'No tool was chosen',
    ])
      expect(text).toContain(said);
  });

  test('a team that never submitted a card is named as one without', async () => {
    const text = await textOf(withCard().ended());
    expect(text).toContain('Without a card: Council, South.');
    expect(text).toContain(nothingWritten);
    expect(text).toContain('No team locked a forecast.');
  });

  test('it was never played', async () => {
    expect(await textOf(anExercise().ended())).toContain('Nothing was played.');
  });
});

test('what people typed stands as they typed it, in both kinds of file', async () => {
  const table = anExercise().ended();
  for (const text of [arabicName, hostile, longWord])
    table.with(lead, { type: 'WriteFinding', kind: 'area', objective: 'O1', text });
  const document = await afterActionReport(await requestOf(table));
  const word = textOfDocx(await writeDocx(document));
  const pdf = (await pagesOfPdf(await writePdf(document))).join('\n');
  for (const text of [word, pdf]) {
    expect(text).toContain(hostile);
    expect(text).toContain(arabicName);
    expect(text.replace(/[^a-z]/gu, '')).toContain(longWord);
  }
});

test('names and texts that a review left out are in no copy', async () => {
  const table = anExercise()
    .ended()
    .with(evaluator, {
      type: 'WriteFinding',
      kind: 'area',
      objective: null,
      text: 'Ada did not listen to Ben.',
    })
    .with(lead, { type: 'WriteFinding', kind: 'strength', objective: null, text: 'A secret of the house.' });
  const item = `evaluation:${table.last('FindingWritten').finding.id}`;
  table.with(lead, { type: 'ReviewText', item, isLeftOut: true });
  const text = await textOf(table, 'lead', { pseudonyms: true, struck: ['A secret of the house.'] });
  expect(text).not.toMatch(/\bAda\b|\bBen\b|secret of the house/u);
  expect(table.state.seats[ada]?.name).toBe('Ada');
});
