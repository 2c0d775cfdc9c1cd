/** The program: from what was typed to an exit code. Everything of the process comes in from outside. */
import {joined, languageOf, noticeOf} from '../src/messages';
import {
  commandLineWords,
  type CommandLineWords,
} from '../src/messages/command-line';
import type {Announcement} from '../src/core/run/announced';
import {HiddenValues} from '../src/core/google/hidden-values';
import {traitsOf} from '../src/core/rows/actions';
import type {QueuedTexts} from '../src/core/rows/row';
import type {Arguments} from './arguments';
import {asksFirst, dryRunOf, type RowCommand} from './commands';
import {checkDistinctFiles} from './distinct-files';
import {exitCodeOf, sayEnd} from './ending';
import {
  confirm,
  cseSettingsIn,
  mustBeFile,
  passwordOf,
  rootsIn,
  tokenIn,
} from './given';
import type {JobProgress} from './job/collector';
import {sayJob} from './job/job';
import {collectingInto, jobTaskOf, partsOf} from './job/job-options';
import {allOutcomes, fileOutcomes} from './outcomes/file-outcomes';
import {csvFormat, JSON_LINES} from './outcomes/formats';
import {keepingLists, LISTS} from './http/revocation-lists';
import {PoolWidth} from './pool/width';
import {isIn, placeOf, type Place} from './places';
import {refusalOf} from './known-problems';
import {EXIT, Refusal} from './refusal';
import {noJournal, openJournal} from './run/file-journal';
import {rowKindOf} from './run/row-kinds';
import {rowPortsOf} from './run/row-ports';
import {runRows, surveyRows, type Request, type RunEnd} from './run/run-rows';
import {progressOn} from './terminal/progress';
import {jsonOutcomes, textOutcomes} from './terminal/text-outcomes';
import type {ProgramWorld} from './world';

/** What was typed of a command over rows. */
type RowArguments = Arguments & {readonly command: RowCommand};

/**
 * Does what was typed.
 *
 * @returns the exit code
 */
export async function perform(
  args: Arguments,
  world: ProgramWorld,
  locale: string,
): Promise<number> {
  const words = commandLineWords(locale);
  try {
    return await run(args, world, {words, locale});
  } catch (error) {
    const refusal = refusalOf(error, words, locale);
    if (!refusal) throw error;
    world.errors.write(`${refusal.says}\n`);
    return refusal.code;
  }
}

async function run(
  args: Arguments,
  world: ProgramWorld,
  said: {readonly words: CommandLineWords; readonly locale: string},
): Promise<number> {
  const {command} = args;
  checkDistinctFiles(args, said.words);
  // What few commands need is read only for them.
  switch (command.does) {
    case 'rows':
      return runOverRows({...args, command}, world, said);
    case 'report': {
      if (args.merge.length > 0) {
        const {mergeInto} = await import('./job/merge-command');
        return mergeInto(args, world, said.words);
      }
      const {printReport} = await import('./report');
      return printReport(args, world, said);
    }
    case 'diagnostics': {
      const {printDiagnostics} = await import('./diagnostics');
      return printDiagnostics(args, world, said);
    }
    case 'make': {
      const {makeRequests} = await import('./request/make');
      return makeRequests(args, world, said);
    }
    case 'issue': {
      const {issueRequests} = await import('./request/issue');
      return issueRequests(args, world, said);
    }
    case 'pack': {
      const {packCertificates} = await import('./request/pack');
      return packCertificates(args, world, said);
    }
  }
}

async function runOverRows(
  args: RowArguments,
  world: ProgramWorld,
  {words, locale}: {readonly words: CommandLineWords; readonly locale: string},
): Promise<number> {
  const {command} = args;
  const {clock, errors, write} = world;
  const asked = new AbortController();
  const stop = AbortSignal.any([world.stop, asked.signal]);
  const stopAsked = (by: string) => {
    errors.write(`${words.stoppedBy(by)}\n`);
    asked.abort();
  };
  const request = requestOf(command, args, words);
  const job = jobTaskOf(args, world, words);
  if (args.csv !== null) mustBeFile(args.csv, words);
  const password = await passwordOf(args, world, words);
  const hidden = new HiddenValues();
  hidden.add(password ?? '');
  const token = tokenIn(args, words);
  hidden.add(token ?? '');
  const cse = cseSettingsIn(args, words);
  const {wire, account, operator} = await world.connect(
    {
      ...{serviceAccount: args.serviceAccount, keyFile: args.keyFile},
      ...{endpoint: args.endpoint, sockets: args.width},
    },
    hidden,
  );
  let place: Place | null = null;
  try {
    const waits = (it: Announcement) =>
      errors.write(`${words.waitsForOther(it.operator)}\n`);
    const opened = await placeOf(
      args,
      {
        ...{clock, operator, waits, stopAsked, action: command.action},
        ...{job: job?.execution ?? '', stop},
      },
      job?.toSheet(wire) ?? wire,
      {language: languageOf(locale), words},
    );
    place = opened;
    const {source, language, rejected} = opened;
    const kind = rowKindOf(traitsOf(command.action).sheet);
    const rows = {
      ...{source, kind},
      isMeant: (row: QueuedTexts) => isIn(args.rows, opened.stateOf(row)),
      ...(job
        ? {isOfShare: (row: QueuedTexts) => job.owns(kind.mailboxOf(row).user)}
        : {}),
    };
    const found = await surveyRows(rows);
    for (const {line, finding} of rejected) {
      const {says, fix} = noticeOf(language, finding);
      errors.write(`${joined(language, words.line(line), says, fix)}\n`);
    }
    if (found.all === 0) throw new Refusal(words.noRows, EXIT.impossible);
    if (asksFirst(command) && !args.dryRun) {
      const action = language.actions[command.action];
      await confirm(args, world, {words, action, count: found.all});
    }
    const isPlaceWritten = args.sheet !== null;
    const changes = !args.dryRun && dryRunOf(command) !== null;
    const journal = job
      ? job.record
      : changes || isPlaceWritten
        ? openJournal(
            args.journal ??
              `${opened.name}.${command.name.replace(' ', '-')}.journal`,
            JSON.stringify({...request, of: opened.identity, rows: args.rows}),
          )
        : noJournal();
    const listsHeld = command.listsHeld === true;
    const files = [
      ...(args.out
        ? [[args.out, csvFormat(kind.kind, language)] as const]
        : []),
      ...(args.jsonOut ? [[args.jsonOut, JSON_LINES] as const] : []),
    ];
    const outcomes = allOutcomes([
      ...(job
        ? [job.record.outcomes]
        : [
            ...files.map(it => fileOutcomes(...it, journal)),
            ...opened.outcomes(journal, request.action),
          ]),
      args.json
        ? jsonOutcomes(write, listsHeld)
        : textOutcomes(write, language, listsHeld),
    ]);
    const began = clock.now();
    const progress = progressOn(errors, words, found.count, () => clock.now());
    const onStop = () => errors.write(`${words.stopping}\n`);
    world.stop.addEventListener('abort', onStop);
    const rowWire = keepingLists(opened.over(wire), clock);
    const previousDefaults = await opened.previousDefaults(command.action);
    const work = (stop: AbortSignal) =>
      runRows(
        {
          ...request,
          ...(password === null ? {} : {password}),
          ...(token === null ? {} : {keyServiceToken: token}),
        },
        {
          ...{...rows, outcomes, journal, clock, stop},
          wire: job?.over(rowWire) ?? rowWire,
          isLocal: call => opened.isLocal(call),
          width: job?.width(args.width) ?? new PoolWidth(args.width),
          progress: done => progress.show(done),
          portsOfWindow: rowPortsOf({
            ...{account, operator, language, now: () => clock.now()},
            previousDefaults,
            settings: {
              makeDefault: args.makeDefault,
              roots: rootsIn(args, words),
            },
            ...(cse ? {cse} : {}),
            ...(args.revocation ? {lists: LISTS} : {}),
            ...(args.renewalDays === null
              ? {}
              : {renewalDays: args.renewalDays}),
          }),
        },
        found,
      );
    let end: RunEnd;
    let tasks: JobProgress | null = null;
    try {
      if (job) {
        const ended = await job.run(
          {
            ...{total: found.count, stop},
            parts: partsOf(files, words),
            collecting: isPlaceWritten
              ? collectingInto(opened, kind, request.action)
              : null,
            requests: () => wire.requests(),
          },
          work,
        );
        end = ended.own;
        tasks = ended.job;
      } else end = await work(stop);
    } finally {
      progress.end();
      world.stop.removeEventListener('abort', onStop);
    }
    sayEnd(errors, words, end, {
      seconds: Math.round((clock.now() - began) / 1000),
      requests: wire.requests(),
    });
    if (!job) return exitCodeOf(end, rejected.length);
    if (tasks) errors.write(`${sayJob(tasks, words)}\n`);
    const isLeft = end.left > 0 || (tasks?.open.length ?? 0) > 0;
    // Whoever starts tasks begins one again that does not end with 0: rows that need attention would not fare better.
    return isLeft ? EXIT.unfinished : EXIT.done;
  } finally {
    try {
      await place?.close();
    } finally {
      await wire.close();
    }
  }
}

function requestOf(
  command: RowCommand,
  args: Arguments,
  words: CommandLineWords,
): Request {
  const {makeDefault, force, renewalDays} = args;
  const {action, previews} = command;
  const dry = args.dryRun
    ? dryRunOf(command)
    : {action, ...(previews ? {previews} : {})};
  if (!dry) throw new Refusal(words.notPreviewed(command.name));
  return {
    ...{...dry, makeDefault, force},
    ...(renewalDays === null ? {} : {renewalDays}),
  };
}
