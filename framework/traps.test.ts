import { describe, expect, test } from 'vitest';
import { catalogue } from './catalogue';
import { evidenceFor } from './evidence/for-tool';
import { unmappedToolIds, usesOf } from './pairing';
import { sentencesIn } from './testing/sentences-in';
import { type ToolId, toolIds } from './tools';

// The letters are those of “The traps” in SOURCES.md: where the two sources are easily got wrong.
const lists = catalogue();
const sentences = sentencesIn(lists);
const saying = (words: RegExp) => sentences.filter(({ text }) => words.test(text));
const findingOf = (id: string) => lists.findings.find((finding) => finding.id === id);
const lensOf = (id: string) => lists.lenses.find((lens) => lens.id === id);
const scopeNote = (id: string) => lists.scopeNotes.find((note) => note.id === id)?.text;
const onTool = (tool: ToolId) => evidenceFor(tool).onTool.map(({ finding }) => finding.id);

describe('the strategies', () => {
  test('a: the mechanism that Table 1 leaves out is here and marked', () => {
    expect(lists.mechanisms).toHaveLength(14);
    expect(lists.mechanisms.flatMap(({ id, textOnly }) => (textOnly ? [id] : []))).toEqual(['TRA-M4']);
  });

  test('b: the third strategy has the title of the text', () => {
    const { name, tableName } = lists.strategies.find(({ id }) => id === 'PRO') ?? {};
    expect(name).toBe('Protect vulnerable civilian populations');
    expect(tableName).toBe('Protect vulnerable populations');
  });

  test('c: a tool keeps the names of text and table', () => {
    const labels = Object.fromEntries(
      lists.toolUses.map(({ id, label, tableLabels }) => [id, [label, ...tableLabels]]),
    );
    expect(labels['DIS-T2']).toEqual(['Sanctions (comprehensive and targeted)', 'Sanctions']);
    expect(labels['PRO-T2']).toHaveLength(3);
  });

  test('d: three tools stand under no strategy, three only as diplomatic pressure', () => {
    expect(unmappedToolIds()).toEqual(['T06', 'T07', 'T10']);
    for (const tool of ['T02', 'T11', 'T16'] as const) {
      expect(usesOf(tool).map(({ label }) => label)).toEqual([expect.stringMatching(/^Diplomatic pressure/)]);
    }
  });

  test('e: four narrower tools stand in five definitions', () => {
    expect(lists.subTools.flatMap(({ partOf }) => partOf)).toEqual(['T03', 'T22', 'T04', 'T05', 'T05']);
  });

  test('f: a note says that twelve of the tools were reviewed, and nothing else says that one was', () => {
    expect(scopeNote('listed-is-not-reviewed')).toContain('twelve');
    expect(sentencesIn(lists.tools).filter(({ text }) => /review|studied|research/i.test(text))).toEqual([]);
  });
});

describe('names, figures and cases', () => {
  test('g: the handbook of 2012 has its published title', () => {
    expect(lensOf('mapro-2012')?.name).toContain('Options');
    expect(saying(/Response Operations/).filter(({ path }) => !path.endsWith('.note'))).toEqual([]);
  });

  test('h: what the triangle’s figure leaves uncertain is marked, and its slip is mended', () => {
    const items = lensOf('triangle-2013')?.cells.flatMap((cell) => cell.items) ?? [];
    expect(items.filter(({ doubt }) => doubt).length).toBeGreaterThan(0);
    expect(items.filter(({ text }) => /conference/i.test(text))).toEqual([]);
    expect(items.filter(({ text }) => /concern/i.test(text))).toHaveLength(1);
  });

  test('i: the task force’s lists say that their axis is lost', () => {
    expect(lensOf('task-force-2008')?.note).toMatch(/escalation/i);
  });

  test('j: no slip of the extract is carried over', () => {
    expect(lists.works.find(({ id }) => id === 'USHMM-2023')?.author).toBe('Lawrence Woocher');
    expect(saying(/Woocheer|Skjoldt|usmmm|atrocious/i)).toEqual([]);
  });

  test('k: cases are shown as they were, not as proof', () => {
    expect(scopeNote('cases-are-not-proof')).toMatch(/prove nothing/);
    expect(
      sentencesIn(lists.cases).filter(({ text }) => /succe|effective|thanks to|led to|worked/i.test(text)),
    ).toEqual([]);
  });

  test('l: an effect can be; that it will be is never said', () => {
    expect(saying(/\bwill\b|\bwon’t\b|\b(?:is|are) (?:certain|sure) to\b|\bensures?\b/i)).toEqual([]);
  });
});

describe('the 2016 review', () => {
  test('m: studies are named by author and year, as the review cites them', () => {
    for (const study of lists.findings.flatMap(({ studies }) => studies)) {
      expect(study).toMatch(/ (?:\d{4}[a-z]?|forthcoming)\b|\breport\b/);
    }
    expect(new Set(lists.findings.map(({ source }) => source.work))).toEqual(new Set(['WPF-2016']));
  });

  test('n: nothing is shown of a figure whose data are not in the text', () => {
    expect(saying(/figure 1\.1/i)).toEqual([]);
  });

  test('o: the slips of its citations are shown as slips', () => {
    const slips = lists.findings.flatMap(({ studies }) => studies.filter((study) => study.includes('[sic')));
    for (const slip of [/DeMerritt 2002/, /Regan et al 2009/, /Petters/, /Wood/]) {
      expect(slips).toContainEqual(expect.stringMatching(slip));
    }
  });

  test('p: 28% stands with sanctions that constrain and nowhere else, beside no other purpose’s figure', () => {
    const figure = saying(/\b28 ?(?:%|per ?cent)/);
    expect(figure.length).toBeGreaterThan(0);
    expect(figure.filter(({ text }) => !text.includes('constrain'))).toEqual([]);
    expect(findingOf('E23')?.claim).toMatch(/28 ?%/);
    expect(findingOf('E23')?.claim.match(/\d+ ?%/g)).toHaveLength(1);
    expect(findingOf('E23')?.conditions).toMatch(/no figure/);
    expect(sentencesIn(lists.sanctionPurposes).filter(({ text }) => /\d/.test(text))).toEqual([]);
  });

  test('q: 20–34% is about sanctions on individuals in general, and stands beside what was found in genocides', () => {
    expect(findingOf('E16')?.claim).toMatch(/20–34 ?%/);
    expect(findingOf('E16')?.conditions).toMatch(/not for cases of atrocities/);
    const inGenocides = lists.findings.filter(
      ({ direction, violence, studies }) =>
        direction === 'none' &&
        violence.includes('mass-killing') &&
        studies.some((study) => /^Krain/.test(study)),
    );
    const ids = inGenocides.map(({ id }) => id).filter((id) => id.startsWith('E'));
    expect(ids.length).toBeGreaterThan(0);
    expect(onTool('T22')).toEqual(expect.arrayContaining(['E16', ...ids]));
  });

  test('r: what comprehensive sanctions achieve stands beside what they cost people', () => {
    expect(findingOf('E10')?.violence).toContain('policy');
    expect(onTool('T03')).toEqual(expect.arrayContaining(['E10', 'E11']));
    expect(findingOf('E27')?.claim).toMatch(/contradict/);
  });

  test('s: findings on neutral and partial intervention say when they hold, and are shown as disputed', () => {
    const neutrality = ['N16', 'N19', 'N20', 'N21', 'N22'];
    expect(
      neutrality.filter(
        (id) => !findingOf(id)?.timing.length && !/term/.test(findingOf(id)?.conditions ?? ''),
      ),
    ).toEqual([]);
    const disputed = lists.disputes.find(({ findings }) =>
      ['N16', 'N22'].every((id) => (findings as readonly string[]).includes(id)),
    );
    expect(disputed).toBeDefined();
  });

  test('t: a measure in two tables or columns says so in both', () => {
    const twice = lists.tableEntries.flatMap(({ id, alsoAs }) => (alsoAs ? [`${id} ${alsoAs}`] : []));
    expect(twice).toEqual(['DP3 LP1', 'DP8 DC10', 'DC10 DP8', 'LP1 DP3']);
  });

  test('u: the year of an indictment that the review gives is marked as its own', () => {
    const named = saying(/Bashir/);
    expect(named.length).toBeGreaterThan(0);
    for (const { text } of named) expect(text).toMatch(/2008 \[sic\]/);
  });

  test('v: five tools have no finding and say so', () => {
    const without = toolIds.filter((tool) => onTool(tool).length === 0);
    expect(without).toEqual(['T04', 'T10', 'T17', 'T19', 'T20']);
    expect(lists.noFindings.map(({ tool }) => tool)).toEqual(without);
    for (const { text } of lists.noFindings) expect(text).toContain('The 2016 review reports no finding on');
  });

  test('w: every tool carries the caution that the research counts killing', () => {
    expect(findingOf('M05')?.role).toBe('caution');
    for (const tool of toolIds) expect(evidenceFor(tool).cautions.map(({ id }) => id)).toContain('M05');
    expect(scopeNote('counts-killing')).toMatch(/killing/);
  });
});
