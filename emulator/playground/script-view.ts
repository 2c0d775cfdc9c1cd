/** A script's unattended activity: its clock triggers and its mail. */
import type {Trigger} from '../apps-script/host/world';
import type {Schedule} from '../apps-script/call-data';
import type {Workspace} from '../workspace';

export interface TriggerView {
  readonly id: string;
  readonly handler: string;
  readonly user: string;
  readonly schedule: string;
  /** When it fires next, in milliseconds; null if it never will. */
  readonly due: number | null;
}

/** The last run of a trigger. */
export interface RunView {
  readonly handler: string;
  readonly at: number;
  readonly ms: number;
  readonly failure: string | null;
}

/** The heading of a mail; its content is requested by its number. */
export interface MailView {
  readonly number: number;
  readonly at: number;
  readonly from: string;
  readonly to: string;
  readonly subject: string;
}

export interface ScriptView {
  readonly triggers: readonly TriggerView[];
  /** The latest first. */
  readonly runs: readonly RunView[];
  readonly mails: readonly MailView[];
}

const MAX_RUNS = 20;
const MAX_MAILS = 100;

export function scriptView({
  triggers,
  triggerRuns,
  mail,
}: Workspace): ScriptView {
  return {
    triggers: triggers.map(triggerView),
    runs: triggerRuns
      .slice(-MAX_RUNS)
      .reverse()
      .map(({handler, at, ms, failure}) => ({handler, at, ms, failure})),
    mails: mail
      .map(({at, from, to, cc, bcc, subject}, number) => ({
        number,
        at,
        from,
        to: [to, cc, bcc].filter(it => it !== '').join(', '),
        subject,
      }))
      .slice(-MAX_MAILS)
      .reverse(),
  };
}

function triggerView({id, handler, user, schedule, due}: Trigger): TriggerView {
  return {id, handler, user, schedule: inWords(schedule), due};
}

function inWords(schedule: Schedule): string {
  switch (schedule.kind) {
    case 'everyMinutes':
      return every(schedule.minutes, 'minute');
    case 'everyHours':
      return every(schedule.hours, 'hour');
  }
}

function every(n: number, what: string): string {
  return n === 1 ? `every ${what}` : `every ${n} ${what}s`;
}
