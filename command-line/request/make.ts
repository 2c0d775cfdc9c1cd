/** `request make`: a key and a request for each address that needs a certificate. */
import {writeFileSync} from 'node:fs';
import path from 'node:path';
import {
  readSubject,
  subjectValues,
} from '../../src/core/certificates/pkcs10/subject';
import {HiddenValues} from '../../src/core/google/hidden-values';
import type {Mailbox} from '../../src/core/google/gmail/smime-info';
import {needsOf, WANTING} from '../../src/core/request/targets';
import type {State} from '../../src/core/rows/outcome';
import {keyOf, mailboxOf, type RowTexts} from '../../src/core/rows/row';
import {FIRST_SCHEDULE} from '../../src/core/schedule/settings';
import {languageOf} from '../../src/messages';
import type {CommandLineWords} from '../../src/messages/command-line';
import {makeRequest} from '../../src/keys/key-pairs';
import type {OpenRequest} from '../../src/keys/key-file';
import {ROLLOUT} from '../../src/core/hosted/table';
import type {Arguments} from '../arguments';
import {csvLinesOf} from '../csv/csv-lines';
import {csvSource} from '../csv/csv-source';
import {makeFolder} from '../folder';
import {mustBeFile} from '../given';
import {isIn} from '../places';
import {EXIT, Refusal} from '../refusal';
import {SheetsApi} from '../sheet/api';
import {headerIn} from '../sheet/a1';
import {SheetInventory} from '../sheet/inventory';
import {rolloutTable} from '../sheet/queue-tables';
import {instantsOf, rowsIn} from '../sheet/sheet-source';
import {columnsIn, openSpreadsheet} from '../sheet/spreadsheet';
import type {ProgramWorld} from '../world';
import {fileNameOf, openKeyRing} from './key-ring';

/** Keys that are made at once: each in a thread of its own. */
const TOGETHER = 4;
/** The key file is written after so many. */
const BATCH = 100;

export interface Said {
  readonly words: CommandLineWords;
  readonly locale: string;
}

/** Makes requests, hands them out as files, and keeps their keys in the key file. @returns the exit code */
export async function makeRequests(
  args: Arguments,
  world: ProgramWorld,
  {words, locale}: Said,
): Promise<number> {
  const {requests: folder, subject: template, keyType} = args;
  if (folder === null) throw new Refusal(words.request.folderNeeded);
  const ring = await openKeyRing(args, world, words, true);
  const known = new Set(ring.requests.map(keyOf));
  const targets = await targetsOf(args, world, {words, locale});
  const wanted = targets.filter(it => !known.has(keyOf(it)));
  makeFolder(folder);
  let made = 0;
  for (let i = 0; i < wanted.length && !world.stop.aborted; i += BATCH) {
    const batch: OpenRequest[] = [];
    for (let j = i; j < Math.min(i + BATCH, wanted.length); j += TOGETHER) {
      const some = wanted.slice(j, Math.min(j + TOGETHER, i + BATCH));
      batch.push(
        ...(await Promise.all(
          some.map(({user, alias}) => {
            const read = readSubject(template, subjectValues(user, alias));
            if (!read.ok) throw new Refusal(words.request.subjectInvalid);
            const wish = {user, alias, subject: read.parts};
            return makeRequest({...wish, addresses: [alias]}, keyType);
          }),
        )),
      );
    }
    await ring.add(batch);
    for (const {alias, csr} of batch) {
      writeFileSync(path.join(folder, fileNameOf(alias, '.csr')), csr);
      await world.write(`${alias}\n`);
    }
    made += batch.length;
  }
  world.errors.write(`${words.request.made(made, targets.length - made)}\n`);
  return made < wanted.length ? EXIT.unfinished : EXIT.done;
}

/** The mailboxes that need a certificate: by the sheet, or each one of a CSV, once. */
async function targetsOf(
  args: Arguments,
  world: ProgramWorld,
  {words, locale}: Said,
): Promise<readonly Mailbox[]> {
  const rows =
    args.csv === null
      ? await neededIn(args, world, locale)
      : await rowsOf(args.csv, args, {words, locale});
  const mailboxes = new Map(
    rows.map(mailboxOf).map(it => [keyOf(it), it] as const),
  );
  return [...mailboxes.values()].filter(it => it.user.includes('@'));
}

async function rowsOf(
  csv: string,
  args: Arguments,
  {words, locale}: Said,
): Promise<RowTexts[]> {
  mustBeFile(csv, words);
  const language = languageOf(locale);
  const source = csvSource(
    csv,
    csvLinesOf('rollout', () => undefined, language),
  );
  const {stateOf} = rolloutTable(language);
  const rows: RowTexts[] = [];
  for await (const it of source.rows()) {
    const row = it as RowTexts;
    if (isIn(args.rows, stateOf(row))) rows.push(row);
  }
  return rows;
}

async function neededIn(
  args: Arguments,
  world: ProgramWorld,
  locale: string,
): Promise<RowTexts[]> {
  const {wire} = await world.connect(
    {
      ...{serviceAccount: args.serviceAccount, keyFile: args.keyFile},
      ...{endpoint: args.endpoint, sockets: args.width},
    },
    new HiddenValues(),
  );
  try {
    const api = new SheetsApi(args.sheet ?? '', wire, world.clock);
    const opened = await openSpreadsheet(api, languageOf(locale));
    const {language, rollout} = opened;
    const table = rolloutTable(language);
    const rows = await rowsIn(opened, table);
    const [[header = []] = []] = await api.shown([headerIn(rollout)]);
    const at = columnsIn(ROLLOUT, language.rollout, header, rollout);
    const expiries = await instantsOf(opened, rollout, at.expires);
    const inventory = await new SheetInventory(opened).lines();
    const {renewalDays = FIRST_SCHEDULE.renewalDays} = {
      ...(args.renewalDays === null ? {} : {renewalDays: args.renewalDays}),
    };
    const needs = needsOf(
      {
        workbook: {
          rollout: {expiries: () => expiries},
          inventory: () => inventory,
        },
        store: {schedule: () => ({...FIRST_SCHEDULE, renewalDays})},
        speech: {stateLabel: (it: State) => language.states[it]},
        now: () => world.clock.now(),
      },
      rows,
    );
    return rows.filter(
      (it, i) =>
        WANTING.includes(needs[i]!) && isIn(args.rows, table.stateOf(it)),
    );
  } finally {
    await wire.close();
  }
}
