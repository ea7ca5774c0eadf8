import type { State } from '../../../exercise/state';
import { counterMoves } from '../../../framework/counter-moves';
import { aside, heading, list, numbered, paragraph, strong } from '../document/blocks';
import type { Block, PaperDocument } from '../document/document';
import { listed } from '../listed';
import { acknowledgedBlocks, lineFactBlocks } from './case-blocks';
import { handbookMsel } from './handbook-msel';
import { exerciseFacts, type KitOptions, kitPaper } from './kit-paper';
import { kitWords as t } from './kit-words';
import { markdownBlocks } from './markdown-blocks';
import { personaBlocks, tellTaleBlocks } from './persona-blocks';
import { safetyBlocks } from './safety-blocks';

const rulingSteps = ['certain', 'reasons', 'private', 'rule', 'log'] as const;
const duties = ['controller', 'simcell', 'evaluator', 'observer'] as const;
const evaluationDuties = ['watch', 'write', 'rate', 'quiet', 'after'] as const;
const safetyRules = ['safetyStep', 'safetyRoles', 'safetySofter', 'safetyDerole'] as const;

/** The handbook for those who run and rate the exercise. It holds every secret of the scenario. */
export function handbook(state: State, options: KitOptions): PaperDocument {
  return kitPaper(state, options, {
    title: t('titles.handbook'),
    subtitle: t('forStaff'),
    facts: exerciseFacts(state),
    hasCover: true,
    blocks: [
      heading(1, t('handbook.duties')),
      list(duties.map((duty) => t(`handbook.${duty}`))),
      ...acknowledgedBlocks(state, options.namesPeople !== false),
      ...safety(state, options),
      heading(1, t('handbook.ruling')),
      numbered(rulingSteps.map((step) => t(`handbook.rulingSteps.${step}`))),
      paragraph(t('handbook.noNumbers')),
      ...handbookMsel(state),
      ...lineFactBlocks(state),
      ...counterMoveBlocks(),
      ...tellTaleBlocks(state),
      ...personaBlocks(state),
      ...cutBlocks(state),
      ...evaluation(),
      ...notes(state),
    ],
  });
}

function safety(state: State, options: KitOptions): Block[] {
  const word = state.opening?.emergencyWord ?? '';
  return [
    heading(1, t('handbook.safety')),
    list([...safetyRules.map((rule) => t(`handbook.${rule}`)), t('handbook.safetyWord', { word })]),
    ...safetyBlocks(state, options),
  ];
}

function counterMoveBlocks(): Block[] {
  return [
    heading(1, t('handbook.counterMoves')),
    paragraph(t('handbook.counterMovesNote')),
    list(
      counterMoves.map(({ id, name, description, needsConsent }) => [
        strong(`${id} ${name}`),
        `: ${description}.${needsConsent ? ` ${t('handbook.consent')}` : ''}`,
      ]),
    ),
  ];
}

function cutBlocks({ script, opening }: State): Block[] {
  const floor = opening?.debriefFloorMinutes ?? 0;
  const cuts = script?.cuts ?? [];
  return [
    heading(1, t('handbook.cuts')),
    cuts.length === 0
      ? aside(t('handbook.noCuts', { floor }))
      : list(
          cuts.map(({ text, minutes, loses }) =>
            t('handbook.cut', { text, minutes, loses: listed(loses) || 'none' }),
          ),
        ),
    ...(cuts.length === 0 ? [] : [paragraph(t('handbook.floor', { floor }))]),
  ];
}

function evaluation(): Block[] {
  return [
    heading(1, t('handbook.evaluation')),
    list(evaluationDuties.map((duty) => t(`handbook.evaluationDuties.${duty}`))),
    list((['P', 'S', 'M', 'U'] as const).map((rating) => t(`guide.ratings.${rating}`))),
  ];
}

function notes({ script }: State): Block[] {
  const written = script?.facilitatorNotes ?? [];
  if (written.length === 0) return [];
  return [
    heading(1, t('handbook.facilitatorNotes')),
    ...written.flatMap((note) => [heading(2, note.heading), ...markdownBlocks(note.text)]),
  ];
}
