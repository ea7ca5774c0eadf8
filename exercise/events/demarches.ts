/** A team handed another a formal text. Who typed it is known to the own team and to control. */
export interface DemarcheSent {
  type: 'DemarcheSent';
  demarche: string;
  from: string;
  to: string;
  title: string;
  text: string;
  secret?: { author: string };
}

/** The team that got a demarche confirmed that it has it. That is no answer to it. */
export interface DemarcheAcknowledged {
  type: 'DemarcheAcknowledged';
  demarche: string;
  from: string;
  to: string;
  secret?: { by: string };
}
