import { describe, expect, it } from 'vitest';
import { fieldNames } from '../../../exercise/authoring/field-names';
import authoring from '../../messages/en/authoring.json';
import theCase from '../../messages/en/authoring-case.json';
import map from '../../messages/en/authoring-map.json';
import msel from '../../messages/en/authoring-msel.json';

const { story, teams, bodies, moves, personas, objectives, fields } = authoring;
const { inject } = msel;

/** The fields whose names are not the very words of a label, because the label leans on what stands above it, or counts. */
const named: Record<string, [string | undefined, string][]> = {
  story: [
    [fieldNames.story.title, story.name],
    [fieldNames.story.subtitle, story.subtitle],
    [fieldNames.story.contentNote, story.contentNote],
    [fieldNames.story.emergencyWord, story.emergencyWord],
    [fieldNames.story.language, story.language],
    [fieldNames.story.minutes, story.minutes],
    [fieldNames.story.debriefFloorMinutes, story.floor],
    [fieldNames.story['people.from'], story.from],
    [fieldNames.story['people.to'], story.to],
    [fieldNames.story.rulesOfPlay, story.rules],
    [fieldNames.story.artificialities, story.artificialities],
    [fieldNames.story.respondent, story.respondent],
    [fieldNames.story.baselineQuestion, story.baseline],
    [fieldNames.story.baselineBody, story.baselineBody],
    [fieldNames.story.debriefSteps, story.debriefSteps],
    [fieldNames.story.cuts, story.cuts],
    [fieldNames.story.tellTales, story.tellTales],
    [fieldNames.story.toolRules, story.toolRules],
    [fieldNames.story.burdenRows, story.burdens],
    [fieldNames.story.record, theCase.case.record],
    [fieldNames.story['record.*.source'], theCase.case.where],
    [fieldNames.story.illustrates, theCase.case.illustrates],
    [fieldNames.story['caseStudy.place'], theCase.case.place],
    [fieldNames.story['caseStudy.period'], theCase.case.period],
    [fieldNames.story['caseStudy.approver'], theCase.case.approver],
    [fieldNames.story['caseStudy.sources'], theCase.case.sources],
    [fieldNames.story['caseStudy.facts'], theCase.case.facts],
    [fieldNames.story['caseStudy.facts.*.text'], theCase.case.fact],
    [fieldNames.story['caseStudy.facts.*.source'], theCase.case.citedFrom],
    [fieldNames.story['caseStudy.facts.*.toBeChecked'], theCase.case.toBeChecked],
    [fieldNames.story.map, map.map.title],
    [fieldNames.story['map.caption'], map.map.caption],
    [fieldNames.story['map.areas'], map.map.lists.areas],
    [fieldNames.story['map.areas.*.label'], map.map.nameAt],
    [fieldNames.story['map.lines'], map.map.lists.lines],
    [fieldNames.story['map.places'], map.map.lists.places],
    [fieldNames.story['map.places.*.at'], map.map.at],
    [fieldNames.story['map.places.*.side'], map.map.side],
  ],
  section: [
    [fieldNames.section.heading, fields.heading],
    [fieldNames.section.text, fields.text],
  ],
  team: [
    [fieldNames.team['team.name'], teams.name],
    [fieldNames.team['team.shortName'], teams.shortName],
    [fieldNames.team['team.letter'], teams.letter],
    [fieldNames.team['team.places'], teams.places],
    [fieldNames.team['team.summary'], teams.summary],
    [fieldNames.team.brief, teams.brief],
    [fieldNames.team['brief.role'], teams.role],
    [fieldNames.team['brief.goals'], teams.goals],
    [fieldNames.team['brief.redLines'], teams.redLines],
    [fieldNames.team['brief.knows'], teams.knows],
    [fieldNames.team['brief.instructions'], teams.instructions],
  ],
  body: [
    [fieldNames.body.name, bodies.name],
    [fieldNames.body.team, bodies.team],
    [fieldNames.body.members, bodies.members],
    [fieldNames.body.rule, bodies.rule],
    [fieldNames.body['rule.source'], bodies.source],
    [fieldNames.body['rule.threshold'], bodies.threshold],
    [fieldNames.body['rule.vetoMembers'], bodies.vetoLabel],
    [fieldNames.body['rule.consensusFirst'], bodies.consensusFirst],
    [fieldNames.body['rule.way'], bodies.way],
    [fieldNames.body['rule.ballot'], bodies.ballot],
  ],
  move: [
    [fieldNames.move.number, moves.number],
    [fieldNames.move.title, moves.name],
    [fieldNames.move.scenarioTime, moves.scenarioTime],
    [fieldNames.move.steps, moves.steps],
    [fieldNames.move['steps.*.question'], moves.question],
  ],
  persona: (['name', 'role', 'voice', 'protects', 'readyAnswers', 'reachable'] as const).map((key) => [
    fieldNames.persona[key],
    personas[key],
  ]),
  objective: [
    [fieldNames.objective.text, objectives.text],
    [fieldNames.objective.guide, objectives.guide],
    [fieldNames.objective['guide.target'], objectives.target],
    [fieldNames.objective['guide.tasks'], objectives.tasks],
  ],
  inject: [
    ...(
      [
        'number',
        'title',
        'text',
        'from',
        'mode',
        'level',
        'move',
        'kind',
        'plannedMinute',
        'scenarioTime',
        'maximumMinutes',
        'contingencyFor',
        'requiresDecision',
        'stretch',
        'branches',
        'expectedAction',
        'objectives',
        'facilitatorNote',
        'learningPoints',
        'status',
        'owner',
        'notes',
        'reliability',
        'to',
      ] as const
    ).map((key): [string | undefined, string] => [fieldNames.inject[key], inject[key]]),
    [fieldNames.inject['softer.title'], inject.softerTitle],
    [fieldNames.inject['softer.text'], inject.softerText],
    [fieldNames.inject['to.teams'], inject.teams],
    [fieldNames.inject['to.members'], inject.membersLabel],
    [fieldNames.inject.waitsFor, msel.trigger.kind],
  ],
};

describe('The names of fields', () => {
  it.each(Object.entries(named))('of a %s are the labels of the editor', (_kind, pairs) => {
    expect(pairs.map(([name]) => name)).toEqual(pairs.map(([, label]) => label));
  });
});
