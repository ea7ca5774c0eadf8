import type { HeadingWords } from './heading-words';

/** English: HSEEP templates, NATO and UK main events lists, and what people write themselves. */
export const english: HeadingWords = {
  id: `
    inject id, msel id, event id, msel no, msel number, inject no, inject number, inject nr, inj no,
    inj, event no, event number, event nr, source reference, serial no, serial number, serial, ser no,
    ser, inject ref, inject reference, reference, ref no, ref, identifier, control number, control no,
    message no, message number, msg no, item no, item number, uid, id no, id, no, nr, num, number, key,
    line no, line`,
  number: 'sequence, sequence no, sequence number, seq no, seq, order, inject order, line number',
  time: `
    inject time, event time, scheduled time, planned time, time of inject, time of injection, delivery
    time, injection time, scheduled date time, date time, date time group, dtg, dtg z, exercise time,
    planned exercise time, real time, start time, release time, planned release, scheduled, schedule,
    local time, time local, time z, time zulu, zulu time, time hh mm, time due, clock time, time offset,
    offset, elapsed time, t time, t, when, time, timing, timings, planned minute, exercise minute,
    minute, minutes, relative time, trigger time, date and time, delivery date time, hour, h hour, clock, ex time, exercise day time, day time, hr, hrs`,
  title: `
    inject title, event title, inject name, event name, short title, title, headline, subject, subject
    line, heading, name, event, main event, incident, topic, summary, short description, brief
    description, event summary, inject summary, synopsis, theme, storyline event, inject, injects, message, msg`,
  text: `
    inject text, event description, inject description, description of event, description of inject,
    event inject description, inject content, message content, inject message, message text, detailed
    description, full text, full description, event details, inject details, detailed statement, inject
    script, scripted event, script, message body, body, description, content, details, detail, text,
    narrative, event scenario, scenario event, scenario inject, situation, statement, information, event
    description script, task description, what happens, message, inject, injects, what, scenario event info, event info, inject narrative, event narrative, inject information, event information, prompt, scenario update, update`,
  from: `
    simulated source, role played by, role player, inject from, originator, originating agency,
    simulated originator, sender, sent by, inject source, message from, from whom, from, source,
    delivered by, initiator, originated by, issued by, injected by, injector, caller, who from, actor, actors, simulated actor, controller actor, actor controller, role played, playing role`,
  to: `
    recipient players, recipient player, target players, target player, target audience, training
    audience, primary training audience, inject to, inject recipient, action addressee, addressees,
    addressee, recipients, recipient, receiving agency, receiver, receivers, receiving player, message
    to, delivered to, sent to, send to, given to, for whom, to whom, to, target, targets, audience,
    players, player, participants, affected players, who to, teams, team, recipient organisation,
    recipient organization, responding agency, lead agency, agencies, action addressees, target role, target roles, roles,
    units, unit, functional area, departments, department, action by, addressed to, receiving team, receiving unit, affected agency, agency affected, agencies affected, affected agencies, organisations, organizations, organisation, organization, stakeholders, stakeholder`,
  method: `
    delivery method, method of delivery, delivery mode, mode of delivery, inject method, inject mode,
    means of delivery, delivery means, method of communication, communication method, communications
    method, injection method, method of inject, inject via, mode, method, medium, media, means, channel,
    delivery channel, delivery, how delivered, how, via, format, comms, comms method, transmission,
    transmission method, delivered via, sent via, delivered through, delivery platform, platform, delivery type, delivery channels, delivery form`,
  type: `
    inject type, event type, type of inject, type of event, type, kind, inject category, event category,
    category`,
  expected: `
    expected outcome of player action, expected player action, expected player actions, expected player
    response, expected actions, expected action, expected responses, expected response, expected
    reaction, expected outcomes, expected outcome, expected results, expected result, anticipated
    response, anticipated action, anticipated actions, anticipated player action, anticipated outcome,
    desired response, desired outcome, desired action, required response, required action, player
    action, player actions, player response, action required, response expected, actions expected,
    expectation, expectations, outcome, intended outcome, what should happen, expected behaviour, expected behavior, expected decision, expected decisions, ideal response, model answer, desired behaviour, desired behavior`,
  objective: `
    exercise objective, exercise objectives, training objective, training objectives, objective number,
    objective no, related objective, linked objective, objectives, objective, core capability, core
    capabilities, capability, capabilities, target capability, learning objective, learning objectives,
    purpose, aim, critical task, eeg`,
  controller: `
    responsible controller, responsible controllers, controller responsible, inject controller, exercise
    controller, controlled by, controller, controllers, responsible, responsible person, responsible
    party, responsibility, opr, excon, excon responsible, white cell, owner, lead controller, controller
    evaluator, released by, point of contact, poc`,
  notes: `
    controller notes, facilitator notes, facilitator note, notes for controllers, notes to controller,
    excon notes, exercise control notes, notes remarks, notes, note, remarks, remark, comments, comment,
    additional information, observations, special instructions`,
  status: 'inject status, event status, status, state, complete, done, delivered',
  phase: `
    exercise phase, phase, stage, move, moves, turn, round, module, vignette, act, part, session,
    scenario phase, storyline`,
  trigger: `
    trigger type, trigger event, triggered by, trigger, dependency, dependencies, depends on, condition,
    conditional, contingency, prerequisite, release condition, predecessor`,
  location: 'location name, event location, location, venue, place, site, where, area',
  date: `
    event date, exercise date, inject date, exercise day, scheduled date, planned date, date, day`,
  scenarioTime: `
    scenario time, scenario date time, scenario date, game time, simulated time, story time, fictional
    time, ingame time, in game time, scenario day, notional time, stratex time, ex time, exercise scenario time, simulated date time, in world time`,
  duration: `
    duration, length, time allotted, time allocated, allotted time, discussion time, maximum minutes,
    duration min, duration minutes, time required`,
};
