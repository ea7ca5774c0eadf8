import type { NotHeld } from './cexf-keeps';
import type { Cexf, CexfFlow } from './cexf-schema';
import { fromBase64 } from './text-codec';

type Finder = readonly [path: string, sentence: (count: number) => string, count: (document: Cexf) => number];

const count = (is: boolean) => (is ? 1 : 0);
const flows = ({ inject_flow }: Cexf, has: (flow: CexfFlow) => boolean) => inject_flow.filter(has).length;
const asList = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value];

/** Whether a payload is something else than a text. */
function isNoText({ type, parameters }: NonNullable<Cexf['inject_payloads']>[number]): boolean {
  const content = parameters?.content;
  if (type !== 'file' || typeof content !== 'string') return true;
  return parameters?.['content-type'] === 'base64' && fromBase64(content) === null;
}

const hasNoTime = ({ timing }: CexfFlow) =>
  timing?.triggered_at === null || timing?.triggered_at === undefined || timing.triggered_at === '';

/** What the format has and a story has no place for. */
const finders: readonly Finder[] = [
  [
    'exercise.valid_until',
    () => 'A story has no day until which it is valid.',
    ({ exercise }) => count(Boolean(exercise.valid_until)),
  ],
  [
    'exercise.meta',
    (n) => `Of what the file adds to the exercise, ${n} entries have no place in a story.`,
    ({ exercise }) => Object.keys(exercise.meta ?? {}).filter((key) => !key.startsWith('forestall:')).length,
  ],
  [
    'exercise.tags',
    (n) => `A story has no tags: ${n} were left out.`,
    ({ exercise }) => (exercise.tags ?? []).filter((tag) => !ownTags.includes(tag)).length,
  ],
  [
    'inject_flow.timing',
    (n) => `${n} injects have no time. They stand one behind the other, five minutes apart.`,
    (document) => flows(document, hasNoTime),
  ],
  [
    'inject_flow.reporting_callback',
    (n) => `Nothing is called when an inject is done: ${n} callbacks were left out.`,
    (document) => flows(document, ({ reporting_callback }) => (reporting_callback ?? []).length > 0),
  ],
  [
    'inject_flow.sequence.completion_trigger',
    (n) => `The facilitator decides when an inject is done. ${n} injects end by themselves in the file.`,
    (document) =>
      flows(document, ({ sequence }) =>
        asList(sequence?.completion_trigger).some((trigger) => trigger !== 'completion'),
      ),
  ],
  [
    'inject_payloads',
    (n) => `${n} payloads are no text, such as connections or pictures, and were left out.`,
    ({ inject_payloads }) => (inject_payloads ?? []).filter(isNoText).length,
  ],
  [
    'injects.target_tool',
    (n) => `Forestall acts on no other program: ${n} injects name one.`,
    ({ injects }) =>
      injects.filter(({ target_tool: tool }) => tool !== undefined && tool !== 'forestall').length,
  ],
  [
    'injects.inject_evaluation',
    (n) =>
      `Forestall gives nobody a score and checks nothing by itself. Of ${n} evaluations only the expected result was kept.`,
    ({ injects }) =>
      injects
        .flatMap(({ inject_evaluation }) => inject_evaluation ?? [])
        .filter(({ score_range, parameters }) => score_range !== undefined || asList(parameters).length > 0)
        .length,
  ],
];

const ownTags = ['exercise:type="tabletop"', 'exercise:subject="atrocity-prevention"'];

/** What of a file has no place in a story, or was read differently from how it stood. */
export function foreignParts(document: Cexf): NotHeld[] {
  return finders.flatMap(([path, sentence, counter]) => {
    const found = counter(document);
    return found === 0 ? [] : [{ path, count: found, sentence: sentence(found) }];
  });
}
