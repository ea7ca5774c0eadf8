import { describe, expect, test } from 'vitest';
import type { CommandType } from './command';
import type { ExerciseEvent } from './event';
import { commandTypes, may, whyNot } from './may';
import { stepIds } from './story';
import { type AnExercise, anExercise, seats } from './testing/an-exercise';
import { Table } from './testing/table';

/** Who, by one letter: the server, lead, control, SimCell, evaluator, technician, observer, player, red cell; the room screen may nothing. */
const actors = {
  Y: 'system',
  L: seats.lead,
  C: seats.control,
  S: seats.simcell,
  E: seats.evaluator,
  T: seats.technician,
  O: seats.observer,
  P: seats.ada,
  R: 'seat_rhea',
  X: seats.screen,
} as const;

/** Somebody who plays the other side, as the record tells it. */
const redSeat: ExerciseEvent[] = [
  { type: 'SeatTaken', seat: actors.R, name: 'Rhea', role: 'observer', team: null, member: null },
  { type: 'RedSeatTaken', seat: actors.R, name: 'Rhea' },
];

/** Who may ask for what, and when. "paused" is a pause while running; "-" is nobody. */
const matrix = `
command              none      lobby     running   paused    ended     closed
ForkExercise         Y         -         -         -         -         -
BeginWhatIf          -         Y         Y         Y         -         -
OpenExercise         Y         -         -         -         -         -
TakeSeat             -         Y         Y         Y         Y         -
TakeOverSeat         -         Y         Y         Y         Y         -
CarryItems           -         Y         -         -         -         -
CompleteRelease      -         -         Y         -         -         -
HoldRelease          -         -         Y         Y         -         -
ReleaseArmed         -         -         Y         -         -         -
LapseArmed           -         -         Y         Y         -         -
PauseForAbsence      -         -         Y         Y         -         -
AcknowledgeRules     -         P         P         P         -         -
AcknowledgeInject    -         -         P         -         -         -
SignCard             -         -         P         -         -         -
LockForecast         -         -         P         -         -         -
PinFact              -         -         P         -         -         -
UnpinFact            -         -         P         -         -         -
TableProposal        -         -         P         -         -         -
SponsorProposal      -         -         P         -         -         -
TableAmendment       -         -         P         -         -         -
ArgueToSeat          -         -         P         -         -         -
TakeAmendment        -         -         P         -         -         -
CastVote             -         -         P         -         -         -
ChangeVote           -         -         P         -         -         -
ExplainVote          -         -         P         -         -         -
OfferJointAction     -         -         P         -         -         -
AnswerJointAction    -         -         P         -         -         -
ShareBurden          -         -         P         -         -         -
MakeCommitment       -         -         P         -         -         -
CheckCommitment      -         -         LCP       -         LCP       -
ShowJointAction      -         -         LC        -         -         -
SendMessage          -         -         P         -         -         -
ShareCommitment      -         -         -         -         P         -
StepOut              -         OPR       OPR       OPR       -         -
StepIn               -         OPR       OPR       OPR       -         -
PauseExercise        -         LCSETOPR  LCSETOPR  -         -         -
DeclareEmergency     -         LCSETOPR  LCSETOPR  LCSETOPR  LCSETOPR  -
StartExercise        -         LC        -         -         -         -
OpenStep             -         -         LC        -         -         -
ExtendStep           -         -         LC        LC        -         -
ChangePlan           -         -         LC        LC        -         -
TakeCut              -         -         LC        LC        -         -
SetTeamTimer         -         -         LC        -         -         -
StopTeamTimer        -         -         LC        LC        -         -
ResumeExercise       -         L         L         L         -         -
SetContentCap        -         LC        LC        LC        -         -
SetSupport           -         LC        LC        LC        LC        -
EndEmergency         -         L         L         L         L         -
ClosePicks           -         -         LC        -         -         -
ReleaseInject        -         -         LC        -         -         -
ReleaseWritten       -         -         LCS       -         -         -
SendReleaseNow       -         -         LC        -         -         -
TakeBackRelease      -         -         LCS       LCS       -         -
RecallInject         -         -         LC        LC        -         -
SupersedeInject      -         -         LC        LC        -         -
EditReleased         -         -         LC        LC        -         -
MarkLeaked           -         -         LC        -         -         -
HoldInject           -         LC        LC        LC        -         -
UnholdInject         -         LC        LC        LC        -         -
SkipInject           -         LC        LC        LC        -         -
DeferInject          -         LC        LC        LC        -         -
RestoreInject        -         LC        LC        LC        -         -
CompleteInject       -         LC        LC        LC        -         -
ReorderInject        -         LC        LC        LC        -         -
EditInject           -         LC        LC        LC        -         -
ArmInject            -         LC        LC        LC        -         -
DisarmInject         -         LC        LC        LC        -         -
CloseSigning         -         -         LC        -         -         -
ShowCards            -         -         LC        -         -         -
ChooseCounterMove    -         -         LCS       -         -         -
RuleOutcome          -         -         LC        -         -         -
MoveSituationLine    -         -         LC        -         -         -
SettleAmendment      -         -         LC        -         -         -
OpenVote             -         -         LC        -         -         -
ReadVote             -         -         LC        -         -         -
AmendVote            -         -         LC        -         -         -
SetNonPlayerVote     -         -         LC        -         -         -
SetImplementation    -         -         LC        -         -         -
TakeFollowUp         -         -         LC        -         -         -
ApplyToolRule        -         -         LC        -         -         -
AnswerMessage        -         -         LCS       -         -         -
ShowMessage          -         -         -         -         LC        -
MoveSeat             -         LCT       LCT       LCT       -         -
AdmitSeat            -         -         LC        LC        LC        -
NudgeTeam            -         -         LC        -         -         -
SendBroadcast        -         LC        LC        LC        LC        -
EndBroadcast         -         LC        LC        LC        LC        -
SendStaffNote        -         LCS       LCS       LCS       LCS       -
HideText             -         -         LC        LC        LC        -
EnableRedCell        -         L         L         L         -         -
DisbandRedCell       -         L         L         L         -         -
SuggestRedMove       -         -         R         -         -         -
JudgeRedMove         -         -         LCS       LCS       -         -
RemoveSeat           -         LC        LC        LC        LC        -
InviteStaff          -         LC        LC        LC        LC        -
RevokeInvite         -         LC        LC        LC        LC        -
HandOverLead         -         L         L         L         L         -
TakeLead             -         C         C         C         C         -
PlanDebrief          -         -         LC        LC        LC        -
EndExercise          -         -         L         L         -         -
OpenDebriefStep      -         -         -         -         LC        -
ShowReflections      -         -         -         -         LC        -
ShowAnswers          -         -         LC        LC        LC        LC
ShowPulse            -         -         LC        LC        LC        -
CloseExercise        -         -         -         -         L         -
TakeEvaluatorNote    -         LE        LE        LE        LE        -
ReviseEvaluatorNote  -         LE        LE        LE        LE        -
RateTask             -         -         LE        LE        LE        -
ChallengeScenario    -         -         LCSEP     LCSEP     LCSEP     -
AnswerChallenge      -         -         LC        LC        LC        -
GrantObserverTeam    -         L         L         L         -         -
SendObserverNote     -         -         O         O         O         -
WriteFinding         -         -         -         -         LCE       LCE
WithdrawFinding      -         -         -         -         LCE       LCE
WriteAction          -         -         -         -         LCE       LCE
WithdrawAction       -         -         -         -         LCE       LCE
ReviewText           -         -         -         -         LC        LC
AnswerCarriedItem    -         LCE       LCE       LCE       LCE       LCE
AddAttachment        -         LCS       LCS       LCS       -         -
RemoveAttachment     -         LCS       LCS       LCS       -         -
SetVocabulary        -         L         L         L         L         -
SetClockSpeed        -         LC        LC        LC        -         -
SwitchConductor      -         L         L         L         L         -
StandInWithBots      -         L         L         L         -         -
EndStandIn           -         L         L         L         L         -
SetPaperMode         -         LC        LC        LC        -         -
EnterCard            -         -         LC        LC        -         -
EnterForecast        -         -         LC        LC        -         -
EnterProposal        -         -         LC        LC        -         -
EnterVotes           -         -         LC        LC        -         -
OpenTalk             -         -         P         -         -         -
AnswerTalk           -         -         P         -         -         -
SpeakInTalk          -         -         P         -         -         -
MarkTalkRead         -         -         P         -         -         -
CloseTalk            -         -         LCSP      -         -         -
OpenActorTalk        -         -         LCS       -         -         -
OpenPlenary          -         -         LC        -         -         -
SpeakAsActor         -         -         LCS       -         -         -
SendDemarche         -         -         P         -         -         -
AcknowledgeDemarche  -         -         P         -         -         -
ForwardItem          -         -         P         -         -         -
SetMessageBudget     -         LC        LC        LC        -         -
`;

/** Commands that belong to some steps only; every other one is for any step, or none. */
const stepsOf: Partial<Record<CommandType, string>> = {
  SignCard: 'decide anticipate',
  LockForecast: 'anticipate',
  TableProposal: 'agree',
  SponsorProposal: 'agree',
  TableAmendment: 'agree',
  TakeAmendment: 'agree',
  SettleAmendment: 'agree',
  ClosePicks: 'think',
  CloseSigning: 'decide anticipate',
  OpenVote: 'agree',
  EnterForecast: 'anticipate agree reveal',
  EnterProposal: 'agree',
};

const atStepFor = (type: CommandType): AnExercise => {
  const step = stepsOf[type]?.split(' ')[0];
  const id = stepIds.find((candidate) => candidate === step);
  return id ? anExercise().atStep(1, id) : anExercise().running();
};

const tables: Record<string, (type: CommandType) => Table> = {
  none: () => new Table(),
  lobby: () => anExercise(),
  running: atStepFor,
  paused: (type) => atStepFor(type).paused(),
  ended: () => anExercise().ended(),
  closed: () => anExercise().closed(),
};

const [header = '', ...rows] = matrix.trim().split('\n');
const phases = header.trim().split(/\s+/u).slice(1);
const cells = rows.map((row) => row.trim().split(/\s+/u));

test('EX48 the table has a row for every command', () => {
  expect(cells.map(([type]) => type)).toEqual(commandTypes);
});

describe.each(cells)('EX48 %s', (type, ...allowed) => {
  test.each(phases.map((phase, index) => [phase, allowed[index] ?? '-']))('in %s: %s', (phase, letters) => {
    const command = type as CommandType;
    const { state } = (tables[phase]?.(command) ?? new Table()).record(...redSeat);
    const allowedActors = Object.entries(actors).filter(([, actor]) => may(state, actor, command));
    expect(allowedActors.map(([letter]) => letter).join('') || '-').toBe(letters);
  });
});

describe.each(Object.entries(stepsOf))('EX48 %s belongs to the steps %s', (type, steps) => {
  test.each(stepIds)('at %s', (step) => {
    const { state } = anExercise().atStep(1, step);
    const by = Object.values(actors).find((actor) =>
      may(atStepFor(type as CommandType).state, actor, type as CommandType),
    );
    const no = whyNot(state, by ?? '', type as CommandType);
    expect(no).toEqual(steps.split(' ').includes(step) ? null : { code: 'StepDoesNotAllow' });
  });
});

describe('EX49 who is not there is answered like one who is not allowed', () => {
  const { state } = anExercise().running().with(seats.lead, { type: 'RemoveSeat', seat: seats.ben });
  test.each(['seat_none', seats.ben, seats.screen, '', 'constructor', '__proto__', 'toString'])(
    '%j',
    (actor) => {
      for (const type of commandTypes)
        expect(whyNot(state, actor, type), type).toEqual({ code: 'NotAllowed' });
    },
  );
});

test('EX49 the role is looked at before the phase, the phase before the pause, the pause before the step', () => {
  const paused = anExercise().running().paused().state;
  expect(whyNot(paused, seats.ada, 'OpenVote')).toEqual({ code: 'NotAllowed' });
  expect(whyNot(paused, seats.lead, 'CloseExercise')).toEqual({ code: 'NotEnded' });
  expect(whyNot(paused, seats.lead, 'OpenVote')).toEqual({ code: 'Paused' });
  expect(whyNot(anExercise().state, seats.lead, 'OpenVote')).toEqual({ code: 'NotStarted' });
  expect(whyNot(anExercise().closed().state, seats.lead, 'OpenVote')).toEqual({ code: 'ExerciseClosed' });
});
