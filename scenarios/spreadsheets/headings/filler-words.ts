/** Words that say nothing about which column a heading stands over. */
export const fillerWords: ReadonlySet<string> = new Set(
  `inject injects event events exercise ex msel mel mil list the a an of for in by or and et und y e ou oder o planned scheduled
  name names code expected simulated player players if any applicable optional required main master scenario hh mm ss min local zulu utc gmt z
  de du des del da do dos la le les l d der die das den en el los las un une to from used e g eg etc is who when what item items no info
  as per full short brief detail details primary initial actual x heure locale prevu prevue zeit hora cet cest bst est edt am pm 24h 24hr hrs h format`.split(
    /\s+/u,
  ),
);

/** Headings that look like one of ours and are not: what was noted during play, and the columns of task lists. */
export const otherHeadings: ReadonlySet<string> = new Set(
  `actual time;time actual;actual;actual release;time delivered;actual start;actual time delivered;time completed;completed time;end time;
  time end;finish;finish time;end;heure reelle de jeu;heure effective;tatsachliche zeit;endzeit;ende;hora real de entrega;hora final;heure de fin;
  due date;due;deadline;start date;end date;created;created date;date created;modified;date modified;last modified;last updated;updated;closed;
  date closed;date opened;assigned to;assignee;percent complete;complete;% complete;priority;severity;risk owner;action owner;completion date;target date;
  actual action;actual player action;actual outcome;actual response;reviewed by;approved by;revision;version`
    .split(';')
    .map((words) => words.trim()),
);

/** Headings of lists of tasks, faults, risks or stock: where several stand and nothing of an exercise, it is none. */
export const trackerHeadings: ReadonlySet<string> = new Set(
  `due date;due;deadline;start date;end date;created;created date;date created;modified;last updated;updated;closed;date closed;date opened;assigned to;
  assignee;percent complete;complete;priority;severity;resolution;sprint;story points;estimate;risk owner;action owner;likelihood;impact;probability;
  mitigation;completion date;target date;quantity;qty;price;cost;amount;total;unit price;vendor;supplier;sku;asset tag;serial number;model;email;phone;
  address;invoice;budget;hours;billable;task;tasks;action item;issue;bug;ticket;epic;milestone;progress;progress %`
    .split(';')
    .map((words) => words.trim()),
);

/** Headings of texts that are taken for a title where something else is the text; over numbers they are ids. */
export const lastTitles: ReadonlySet<string> = new Set(
  `inject injects message msg injection stimulus stimuli einlage einlagen einspielung meldung nachricht inyecto mensaje mensagem`.split(
    ' ',
  ),
);
