import type { Channel } from '../channel';
import type { Happened } from '../event';
import type { Translations } from '../languages/translations';
import { initialState, type State } from '../state';
import { visibleActs } from './visible/acts';
import { audienceOf } from './visible/audience';
import { visibleCards, visibleForecasts } from './visible/cards';
import { visibleChallenges, visibleEvaluation, visibleObserving } from './visible/evaluation';
import { visibleImprovement } from './visible/improvement';
import { visibleFirstRead, visibleReads, visibleReleases } from './visible/injects';
import { visibleJointActions } from './visible/joint-actions';
import { visibleMessages } from './visible/messages';
import { visibleProposals } from './visible/proposals';
import { visibleSeats } from './visible/seats';
import { visibleBroadcasts, visibleNudges, visibleStaffNotes } from './visible/talk';
import { visibleDemarches, visibleForwards, visibleTalks } from './visible/talks';
import { visibleVotes } from './visible/votes';

/**
 * What a channel may know of an exercise, written down by hand from the design: the oracle that the fold of the disclosed
 * events is held against. It calls neither `disclose` nor `evolve`.
 * @param state the whole record, folded.
 * @param history the whole record. The state forgets three things that an audience remembers: how somebody stood when
 *   they left a team or a body, when cards were first shown to the room, and who cast a vote that was later changed.
 */
export function visiblePart(state: State, channel: Channel, history: Happened[]): State {
  const to = audienceOf(channel);
  const isPublic = to.isRoom || to.isDebrief;
  return {
    fork: isPublic ? state.fork : null,
    phase: isPublic ? state.phase : 'none',
    opening: isPublic ? state.opening : null,
    joinCode: isPublic ? state.joinCode : '',
    contentCap: isPublic ? state.contentCap : 3,
    script: to.isStaff ? state.script : null,
    ...(to.isStaff && state.caseAcknowledged ? { caseAcknowledged: state.caseAcknowledged } : {}),
    briefs: visibleBriefs(state, to),
    instructions: state.instructions.filter((one) => to.isStaff || to.isDebrief || one.seat === to.seat),
    seats: visibleSeats(state, to, history),
    invites: to.isStaff ? state.invites.map((invite) => ({ ...invite, tokenHash: '' })) : [],
    acts: visibleActs(state, channel, to, history),
    clock: isPublic
      ? { ...state.clock, pausedBy: to.isLead ? state.clock.pausedBy : null }
      : initialState.clock,
    safety: isPublic
      ? { ...state.safety, emergencyBy: to.isLead ? state.safety.emergencyBy : null }
      : initialState.safety,
    step: isPublic ? state.step : null,
    stepsOpened: isPublic ? state.stepsOpened : [],
    plan: to.isStaff ? state.plan : initialState.plan,
    timers: state.timers.filter((timer) => to.isStaff || timer.team === to.team),
    msel: to.isStaff ? state.msel : initialState.msel,
    releases: visibleReleases(state, to, history),
    reads: visibleReads(state, to),
    firstRead: visibleFirstRead(state, to, history),
    // Not even staff learn how private picks are spread in a team.
    picks: state.picks.filter((picks) => picks.team === to.team),
    cards: visibleCards(state, to, history),
    forecasts: visibleForecasts(state, to),
    counterMoves: visibleCounterMoves(state, to),
    rulings: state.rulings.filter(
      (ruling) =>
        to.isStaff ||
        to.isDebrief ||
        (to.isRoom && ruling.audience === 'everyone') ||
        (ruling.subject.kind === 'card' && ruling.subject.team === to.team),
    ),
    readings: isPublic ? state.readings : [],
    proposals: visibleProposals(state, to),
    votes: visibleVotes(state, to, history),
    jointActions: visibleJointActions(state, to),
    messages: visibleMessages(state, to),
    talks: visibleTalks(state, to),
    demarches: visibleDemarches(state, to),
    forwards: visibleForwards(state, to),
    messageBudget: isPublic ? state.messageBudget : null,
    nudges: visibleNudges(state, to),
    broadcasts: visibleBroadcasts(state, to),
    staffNotes: visibleStaffNotes(state, to),
    facts: state.facts.filter((fact) => to.isStaff || to.isDebrief || fact.team === to.team),
    hiddenTexts: to.isStaff ? state.hiddenTexts : [],
    redCell: to.isStaff || to.isRed ? state.redCell : null,
    debriefPlan: isPublic ? state.debriefPlan : null,
    debrief: isPublic ? visibleDebrief(state, to) : null,
    privateForecasts: state.privateForecasts.filter(({ team }) =>
      team === null ? to.isDebrief : team === to.team,
    ),
    commitments: to.isStaff || to.isDebrief ? state.commitments : [],
    answers: state.answers.filter(
      ({ inRoomSince }) => to.isStaff || to.isDebrief || (to.isRoom && inRoomSince !== undefined),
    ),
    evaluation: visibleEvaluation(state, to),
    improvement: visibleImprovement(state, to),
    challenges: visibleChallenges(state, to),
    observing: visibleObserving(state, to),
    attachments: to.isStaff ? state.attachments : [],
    vocabulary: isPublic ? state.vocabulary : 'hseep',
    chathamHouse: isPublic && state.chathamHouse,
    isRehearsal: isPublic && state.isRehearsal,
    isConducted: to.isStaff && state.isConducted,
    isOnPaper: to.isStaff && state.isOnPaper,
  };
}

/** Who knew what, and what was done in the case, the debrief alone is told. */
function visibleDebrief({ debrief }: State, to: ReturnType<typeof audienceOf>): State['debrief'] {
  if (!debrief || to.isDebrief) return debrief;
  const {
    knowledge: _knowledge,
    history: _history,
    illustrates: _strategy,
    facts: _facts,
    ...open
  } = debrief;
  return open;
}

/** Staff read the briefs with the instructions to single members; the team and the debrief without. */
function visibleBriefs(state: State, to: ReturnType<typeof audienceOf>): State['briefs'] {
  if (to.isStaff) return state.briefs;
  return state.briefs
    .filter((brief) => to.isDebrief || brief.team === to.team)
    .map(({ team, role, goals, redLines, knows, translations }) => ({
      team,
      role,
      goals,
      redLines,
      knows,
      instructions: [],
      ...(translations ? { translations: withoutMembers(translations) } : {}),
    }));
}

function withoutMembers(translations: Translations): Translations {
  const told: Translations = {};
  for (const [language, texts] of Object.entries(translations)) {
    told[language] = { ...texts };
    for (const place of Object.keys(texts))
      if (place.split('.')[0] === 'instructions') delete told[language][place];
  }
  return told;
}

/** Before the reveal a choice is staff's; what it protects is said in the debrief, about what was revealed. */
function visibleCounterMoves(state: State, to: ReturnType<typeof audienceOf>): State['counterMoves'] {
  if (to.isStaff) return state.counterMoves;
  if (!to.isRoom && !to.isDebrief) return [];
  return state.counterMoves
    .filter((choice) => choice.revealedAt !== null)
    .sort((a, b) => (a.revealedAt ?? 0) - (b.revealedAt ?? 0))
    .map(({ move, counterMove, protects, revealedAt }) => ({
      move,
      counterMove,
      protects: to.isDebrief ? protects : null,
      revealedAt,
    }));
}
