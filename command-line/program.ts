/** The program: from what was typed to an exit code. Everything of the process comes in from outside. */
import {joined, languageOf, noticeOf} from '../src/messages';
import {
  commandLineWords,
  type CommandLineWords,
} from '../src/messages/command-line';
import {HiddenValues} from '../src/core/google/hidden-values';
import {traitsOf} from '../src/core/rows/actions';
import type {QueuedTexts} from '../src/core/rows/row';
import type {Arguments} from './arguments';
import {asksFirst, dryRunOf} from './commands';
import {exitCodeOf, sayEnd} from './ending';
import {confirm, mustExist, passwordOf, rootsIn} from './given';
import {allOutcomes, fileOutcomes} from './outcomes/file-outcomes';
import {csvFormat, JSON_LINES} from './outcomes/formats';
import {PoolWidth} from './pool/width';
import {isIn, placeOf} from './places';
import {EXIT, Refusal, refusalOf} from './refusal';
import {noJournal, openJournal} from './run/file-journal';
import {rowKindOf} from './run/row-kinds';
import {rowPortsOf} from './run/row-ports';
import {runRows, surveyRows, type Request, type RunEnd} from './run/run-rows';
import {progressOn} from './terminal/progress';
import {jsonOutcomes, textOutcomes} from './terminal/text-outcomes';
import type {ProgramWorld} from './world';

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
  {words, locale}: {readonly words: CommandLineWords; readonly locale: string},
): Promise<number> {
  const {command} = args;
  const {clock, errors, write} = world;
  const request = requestOf(args, words);
  if (args.csv !== null) mustExist(args.csv, words);
  const password = await passwordOf(args, world, words);
  const hidden = new HiddenValues();
  hidden.add(password ?? '');
  const {wire, account, operator} = await world.connect(
    {
      ...{serviceAccount: args.serviceAccount, keyFile: args.keyFile},
      ...{endpoint: args.endpoint, sockets: args.width},
    },
    hidden,
  );
  try {
    const place = await placeOf(args, world, wire, languageOf(locale));
    const {source, language, rejected} = place;
    const isMeant = (row: QueuedTexts) => isIn(args.rows, place.stateOf(row));
    const kind = rowKindOf(traitsOf(command.action).sheet);
    const found = await surveyRows({source, kind, isMeant});
    for (const {line, finding} of rejected) {
      const {says, fix} = noticeOf(language, finding);
      errors.write(`${joined(language, words.line(line), says, fix)}\n`);
    }
    if (found.count === 0) throw new Refusal(words.noRows, EXIT.impossible);
    if (asksFirst(command) && !args.dryRun) {
      const action = language.actions[command.action];
      await confirm(args, world, {words, action, count: found.count});
    }
    const isPlaceWritten = args.sheet !== null;
    const changes = !args.dryRun && dryRunOf(command) !== null;
    const journal =
      changes || isPlaceWritten
        ? openJournal(
            args.journal ?? `${place.name}.${command.name}.journal`,
            JSON.stringify({...request, of: place.identity, rows: args.rows}),
          )
        : noJournal();
    const listsHeld = command.listsHeld === true;
    const outcomes = allOutcomes([
      ...place.outcomes(journal, request.action),
      ...(args.out
        ? [fileOutcomes(args.out, csvFormat(language), journal)]
        : []),
      ...(args.jsonOut
        ? [fileOutcomes(args.jsonOut, JSON_LINES, journal)]
        : []),
      args.json
        ? jsonOutcomes(write, listsHeld)
        : textOutcomes(write, language, listsHeld),
    ]);
    const began = clock.now();
    const progress = progressOn(errors, words, found.count, () => clock.now());
    const onStop = () => errors.write(`${words.stopping}\n`);
    world.stop.addEventListener('abort', onStop);
    let end: RunEnd;
    try {
      end = await runRows(
        {...request, ...(password === null ? {} : {password})},
        {
          ...{source, kind, isMeant, outcomes, journal, clock},
          stop: world.stop,
          wire: place.over(wire),
          width: new PoolWidth(args.width),
          progress: done => progress.show(done),
          portsOfWindow: rowPortsOf({
            ...{account, operator, language, now: () => clock.now()},
            previousDefaults: await place.previousDefaults(command.action),
            settings: {
              makeDefault: args.makeDefault,
              roots: rootsIn(args, words),
            },
            ...(args.renewalDays === null
              ? {}
              : {renewalDays: args.renewalDays}),
          }),
        },
        found,
      );
    } finally {
      progress.end();
      world.stop.removeEventListener('abort', onStop);
    }
    sayEnd(errors, words, end, {
      seconds: Math.round((clock.now() - began) / 1000),
      requests: wire.requests(),
    });
    return exitCodeOf(end, rejected.length);
  } finally {
    await wire.close();
  }
}

function requestOf(args: Arguments, words: CommandLineWords): Request {
  const {command, makeDefault, force, renewalDays} = args;
  const dry = args.dryRun ? dryRunOf(command) : {action: command.action};
  if (!dry) throw new Refusal(words.notPreviewed(command.name));
  if (command.needsSheet && args.sheet === null) {
    throw new Refusal(words.needsSheet(command.name));
  }
  return {
    ...{...dry, makeDefault, force},
    ...(renewalDays === null ? {} : {renewalDays}),
  };
}
