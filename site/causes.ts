/** Problems by cause: what the sidebar says about each cause, and the commands that help. */
import {CAUSES, causeIn, type Cause} from '../src/core/report/causes';
import {anchorOf} from './anchors';
import type {Tables} from './tables';
import type {CausePage, CommandSet} from './words/site-words';

/** A page begins with a cause, in the order of {@link CAUSES}. */
const PAGES: readonly {readonly from: CausePage; readonly file: string}[] = [
  {from: 'intermediate-missing', file: 'causes-files.md'},
  {from: 'smime-off', file: 'causes-google.md'},
  {from: 'expired', file: 'causes-certificates.md'},
  {from: 'issuer-expired', file: 'causes-issuers.md'},
];

const COMMANDS = 'certificate-commands.md';

/** The guide's place about a cause: a page and an anchor. */
export function placeOfCause({sidebar}: Tables, cause: Cause): string {
  return `${pageOf(cause).file}#${anchorOf(sidebar.causes[cause])}`;
}

/** The pages with their texts, by file name. */
export function causePages(
  tables: Tables,
  codes: readonly string[],
  linkTo: (code: string) => string,
): ReadonlyMap<string, string> {
  const {words} = tables;
  const pages = new Map([[COMMANDS, commandsPage(tables)]]);
  for (const page of PAGES) {
    const sections = CAUSES.filter(it => pageOf(it) === page).map(cause => {
      const own = codes.filter(
        code => cause !== 'other' && causeIn(code) === cause,
      );
      return sectionOf(tables, cause, own.map(linkTo));
    });
    pages.set(
      page.file,
      `# ${words.causes.titles[page.from]}\n\n[${words.messages.all}](messages.md)\n\n${sections.join('\n')}`,
    );
  }
  return pages;
}

function pageOf(cause: Cause) {
  const at = CAUSES.indexOf(cause);
  return PAGES.filter(it => CAUSES.indexOf(it.from) <= at).at(-1)!;
}

function sectionOf(
  {words, sheet, sidebar}: Tables,
  cause: Cause,
  links: readonly string[],
): string {
  const {what, steps, commands} = sidebar.remedies[cause];
  const help = commands
    ? `${sheet.gap}[${words.causes.commands}](${COMMANDS}#${anchorOf(words.commands.sets[commands])})`
    : '';
  const messages =
    links.length === 0
      ? ''
      : `\\\n${words.causes.messages} ${links.join(', ')}`;
  const todo = steps.map((it, index) => `${index + 1}. ${it}`).join('\n');
  return `## ${sidebar.causes[cause]}\n\n${what}${help}${messages}\n\n${todo}\n`;
}

function commandsPage({words, sidebar}: Tables): string {
  const {title, intro, sets} = words.commands;
  const sections = (Object.keys(sets) as CommandSet[]).map(set => {
    const {windows, macos, openssl} = sidebar.commands[set];
    const systems = [
      ['Windows (PowerShell)', windows],
      ['macOS', macos],
      ['OpenSSL', openssl],
    ] as const;
    const ways = systems.map(([system, {says, run}]) =>
      run === ''
        ? `**${system}.** ${says}\n`
        : `**${system}.** ${says}\n\n\`\`\`\n${run}\n\`\`\`\n`,
    );
    return `## ${sets[set]}\n\n${ways.join('\n')}`;
  });
  return `# ${title}

${intro(sidebar.problems.keepSecret)}

${sections.join('\n')}`;
}
