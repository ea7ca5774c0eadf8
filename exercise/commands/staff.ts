import { z } from 'zod';
import { counterMoveIds } from '../../framework/counter-moves';
import { mechanismIds } from '../../framework/mechanisms';
import { confidences, directions, situationLineIds } from '../../framework/situation-lines';
import { attachmentLimits } from '../attachments';
import { debriefVersions } from '../debrief-plan';
import { reflectionKinds, rulingOutcomes } from '../state';
import { debriefStepIds, injectModes, stepIds } from '../story';
import { vocabularyIds } from '../vocabulary';
import { audience, edited, id, text } from './fields';

const move = z.int().min(0).max(99);
const level = z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]);
/** Words that may be left empty. */
const words = z.string().trim().max(300);
const confirmShortDebrief = z.boolean().optional();

const subject = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('card'), card: id, team: id }),
  z.strictObject({ kind: z.literal('counter-move') }),
  z.strictObject({ kind: z.literal('vote'), vote: id }),
]);

/** What staff may ask for; which role may ask for which is in `may`. */
export const staffCommands = [
  z.strictObject({ type: z.literal('StartExercise') }),
  z.strictObject({ type: z.literal('OpenStep'), move, step: z.enum(stepIds), confirmShortDebrief }),
  z.strictObject({ type: z.literal('ExtendStep'), minutes: z.int().min(-60).max(60), confirmShortDebrief }),
  z.strictObject({
    type: z.literal('ChangePlan'),
    move,
    step: z.enum(stepIds),
    minutes: z.int().min(0).max(240),
    confirmShortDebrief,
  }),
  z.strictObject({ type: z.literal('TakeCut'), cut: id, confirmShortDebrief }),
  z.strictObject({ type: z.literal('SetTeamTimer'), team: id, minutes: z.int().min(1).max(60) }),
  z.strictObject({ type: z.literal('StopTeamTimer'), team: id }),
  z.strictObject({ type: z.literal('ResumeExercise') }),
  z.strictObject({ type: z.literal('SetContentCap'), cap: level }),
  z.strictObject({
    type: z.literal('SetSupport'),
    contact: words,
    line: words,
    quietRoom: words,
    emergency: words,
  }),
  z.strictObject({ type: z.literal('EndEmergency') }),
  z.strictObject({ type: z.literal('ClosePicks') }),
  z.strictObject({
    type: z.literal('ReleaseInject'),
    inject: id,
    audience: audience.optional(),
    edited: edited.optional(),
    /** Sends what is held, set aside, or waits for something that has not come. */
    override: z.boolean().optional(),
  }),
  z.strictObject({
    type: z.literal('ReleaseWritten'),
    ...edited.shape,
    from: text(120),
    mode: z.enum(injectModes),
    level,
    audience,
    attachments: z.array(id).max(attachmentLimits.perInject).optional(),
  }),
  z.strictObject({ type: z.literal('SendReleaseNow'), release: id }),
  z.strictObject({ type: z.literal('TakeBackRelease'), release: id }),
  z.strictObject({ type: z.literal('RecallInject'), release: id }),
  z.strictObject({ type: z.literal('SupersedeInject'), release: id, ...edited.shape }),
  z.strictObject({ type: z.literal('CloseSigning'), card: id }),
  z.strictObject({ type: z.literal('ShowCards'), move }),
  z.strictObject({
    type: z.literal('ChooseCounterMove'),
    move,
    counterMove: z.enum(counterMoveIds),
    protects: text(300),
  }),
  z.strictObject({
    type: z.literal('RuleOutcome'),
    move,
    subject,
    outcome: z.enum(rulingOutcomes),
    mechanism: z.enum(mechanismIds).nullable(),
    reason: text(600),
    sideEffect: z.string().trim().max(600),
    audience: z.enum(['everyone', 'team']),
  }),
  z.strictObject({
    type: z.literal('MoveSituationLine'),
    line: z.enum(situationLineIds),
    direction: z.enum(directions),
    confidence: z.enum(confidences),
  }),
  z.strictObject({
    type: z.literal('OpenVote'),
    proposal: id,
    binding: z.boolean(),
    basis: z.enum(['declared', 'played']),
    /** On paper, the members that have a placard. */
    atTable: z.array(id).max(200).optional(),
    recused: z.array(id).max(200).optional(),
    absent: z.array(id).max(200).optional(),
    signatures: z.int().min(1).max(200).optional(),
    /** How the text is put; absent: as its drafter called it. */
    kind: z.enum(['substance', 'procedure']).optional(),
  }),
  z.strictObject({ type: z.literal('ReadVote'), vote: id }),
  z.strictObject({ type: z.literal('AnswerMessage'), message: id, persona: text(120), text: text(2000) }),
  z.strictObject({ type: z.literal('ShowMessage'), message: id }),
  z.strictObject({ type: z.literal('AdmitSeat'), seat: id, team: id.nullable() }),
  z.strictObject({ type: z.literal('NudgeTeam'), team: id, text: text(300) }),
  z.strictObject({ type: z.literal('SendBroadcast'), text: text(300) }),
  z.strictObject({ type: z.literal('EndBroadcast'), broadcast: id }),
  z.strictObject({ type: z.literal('SendStaffNote'), text: text(600) }),
  z.strictObject({ type: z.literal('MoveSeat'), seat: id, team: id }),
  z.strictObject({ type: z.literal('RemoveSeat'), seat: id }),
  z.strictObject({ type: z.literal('HandOverLead'), to: id }),
  z.strictObject({ type: z.literal('TakeLead'), confirm: z.boolean().optional() }),
  z.strictObject({ type: z.literal('RevokeInvite'), invite: id }),
  z.strictObject({ type: z.literal('PlanDebrief'), version: z.enum(debriefVersions), confirmShortDebrief }),
  z.strictObject({ type: z.literal('EndExercise'), confirmShortDebrief }),
  z.strictObject({ type: z.literal('OpenDebriefStep'), step: z.enum(debriefStepIds) }),
  z.strictObject({ type: z.literal('ShowReflections'), kind: z.enum(reflectionKinds) }),
  z.strictObject({ type: z.literal('CloseExercise'), confirmShortDebrief }),
  z.strictObject({ type: z.literal('RemoveAttachment'), attachment: id }),
  z.strictObject({ type: z.literal('SetVocabulary'), vocabulary: z.enum(vocabularyIds) }),
] as const;
