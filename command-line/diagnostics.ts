/** `diagnostics`: the set-up is tried, and said in a text that may leave the organization. */
import {VERSION} from '../src/version';
import {authorize} from '../src/core/access/authorized';
import {SETTINGS_BASIC, SETTINGS_SHARING} from '../src/core/access/scopes';
import {Tokens} from '../src/core/access/tokens';
import {shareable, singleLine} from '../src/core/door/shareable';
import {askDrive} from '../src/core/google/drive/file';
import {listSendAs} from '../src/core/google/gmail/send-as';
import {listSmimeInfo} from '../src/core/google/gmail/smime-info';
import {HiddenValues} from '../src/core/google/hidden-values';
import type {Finding} from '../src/core/rows/outcome';
import {
  result,
  tokenCulprit,
  type RequirementCode,
  type RequirementResult,
} from '../src/core/rows/requirement';
import {languageOf, requirementOf} from '../src/messages';
import type {CommandLineWords} from '../src/messages/command-line';
import type {Language} from '../src/messages/language';
import type {Arguments} from './arguments';
import type {Connection} from './ports/connection';
import {EXIT, Refusal} from './refusal';
import {probe, type DriveWorld} from './run/drive';
import {SheetsApi} from './sheet/api';
import {figuresIn, readSheets} from './sheet/figures';
import {openSpreadsheet} from './sheet/spreadsheet';
import type {ProgramWorld} from './world';

const MARKS = {yes: '✓', no: '✗', unknown: '–'} as const;

/**
 * Tries what commands need, for one user. Changes nothing.
 *
 * @returns the exit code
 */
export async function printDiagnostics(
  args: Arguments,
  world: ProgramWorld,
  {words, locale}: {readonly words: CommandLineWords; readonly locale: string},
): Promise<number> {
  const connection = await world.connect(
    {
      ...{serviceAccount: args.serviceAccount, keyFile: args.keyFile},
      ...{endpoint: args.endpoint, sockets: args.width},
    },
    new HiddenValues(),
  );
  const {wire, operator} = connection;
  try {
    const user = args.testUser ?? operator;
    if (user.endsWith('.gserviceaccount.com')) {
      throw new Refusal(words.testUserNeeded);
    }
    const driven = {wire, clock: world.clock};
    const results = [
      result('drive-api', ...metBy(await probe(askDrive(operator), driven))),
      ...(await delegationResults(user, connection, driven)),
    ];
    const language = languageOf(locale);
    const sheet = args.sheet === null ? null : await rowsIn(args, world, wire);
    const at = new Date(world.clock.now()).toISOString();
    const text = args.json
      ? JSON.stringify({
          ...{version: VERSION, at, node: process.version, sheet},
          requirements: results.map(it => ({
            ...{code: it.code, met: it.met},
            finding: it.finding?.code ?? null,
            raw: it.finding ? singleLine(JSON.stringify(it.finding.facts)) : '',
          })),
        })
      : [
          `S/MIME Rollout ${VERSION} · ${at} · Node ${process.version}`,
          ...results.map(it => lineOf(it, language)),
          ...(sheet?.states ?? []).map(it => `${it.count} × ${it.label}`),
          ...(sheet?.causes ?? []).map(it => `${it.count} × ${it.title}`),
        ].join('\n');
    await world.write(`${shareable(text)}\n`);
    return results.some(it => it.met === 'no') ? EXIT.attention : EXIT.done;
  } finally {
    await wire.close();
  }
}

function metBy(
  finding: Finding | null,
): [RequirementResult['met'], Partial<RequirementResult>] {
  return [finding ? 'no' : 'yes', {finding}];
}

/** Which part of the way to a mailbox is missing, as the set-up check of the sidebar says it. */
async function delegationResults(
  user: string,
  {account, operator}: Connection,
  world: DriveWorld,
): Promise<RequirementResult[]> {
  const tokens = new Tokens(account, () => world.clock.now(), operator);
  const codes: readonly RequirementCode[] = [
    ...(account.sign
      ? (['service-account'] as const)
      : (['iam-api', 'service-account', 'may-sign'] as const)),
    'delegation-basic',
  ];
  const rest: readonly RequirementCode[] = ['gmail-api', 'mailbox', 'smime'];
  const about = {about: account.email, scopes: [SETTINGS_BASIC]};
  const refused = await probe(tokens.tokenFor(user, [SETTINGS_BASIC]), world);
  if (refused) {
    const {culprits, met} = tokenCulprit(refused);
    return [...codes, ...rest].map(code => {
      if (culprits.includes(code)) {
        return result(code, 'no', {...about, finding: refused});
      }
      return result(code, met.includes(code) ? 'yes' : 'unknown', about);
    });
  }
  const sharing = await probe(
    tokens.tokenFor(user, [SETTINGS_BASIC, SETTINGS_SHARING]),
    world,
  );
  return [
    ...codes.map(code => result(code, 'yes', about)),
    result('delegation-sharing', sharing ? 'no' : 'yes', {
      ...{about: account.email, finding: sharing},
      scopes: [SETTINGS_BASIC, SETTINGS_SHARING],
    }),
    ...(await mailboxResults(user, tokens, world)),
  ];
}

async function mailboxResults(
  user: string,
  tokens: Tokens,
  world: DriveWorld,
): Promise<RequirementResult[]> {
  const about = {about: user};
  const grant = {kind: 'delegation', tokens} as const;
  const finding = await probe(authorize(listSendAs(user), grant), world);
  if (finding) {
    const isOff = finding.code === 'api-disabled';
    const red = {...about, finding};
    return [
      result('gmail-api', isOff ? 'no' : 'yes', isOff ? red : about),
      result('mailbox', isOff ? 'unknown' : 'no', isOff ? about : red),
      result('smime', 'unknown', about),
    ];
  }
  const list = listSmimeInfo({user, alias: user});
  const held = await probe(authorize(list, grant), world);
  return [
    result('gmail-api', 'yes', about),
    result('mailbox', 'yes', about),
    result('smime', held ? 'no' : 'yes', {...about, finding: held}),
  ];
}

function lineOf(of: RequirementResult, language: Language): string {
  const {label, says, todo} = requirementOf(language, of);
  const rest = [says, todo].filter(it => it !== '').join(' ');
  return `${MARKS[of.met]} ${label}${rest === '' ? '' : `: ${rest}`}`;
}

/** States and causes of the rows. */
async function rowsIn(
  {sheet}: Arguments,
  {clock}: ProgramWorld,
  wire: Connection['wire'],
) {
  const api = new SheetsApi(sheet ?? '', wire, clock);
  const opened = await openSpreadsheet(api, languageOf('en'));
  const {states, causes, rows} = figuresIn(
    await readSheets(opened, clock.now()),
    opened.language,
  );
  return {rows, states, causes};
}
