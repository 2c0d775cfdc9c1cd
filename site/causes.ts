/** Problems by cause: what the sidebar says about each cause, and the commands that help. */
import {CAUSES, causeIn, type Cause} from '../src/core/report/causes';
import {english} from '../src/messages/en/sidebar';
import {speechIn} from '../src/messages/sidebar';
import {anchorOf} from './anchors';

const say = english.sentences(speechIn('en'));

/** A page begins with a cause, in the order of {@link CAUSES}. */
const PAGES: readonly {
  readonly from: Cause;
  readonly file: string;
  readonly title: string;
}[] = [
  {
    from: 'intermediate-missing',
    file: 'causes-files.md',
    title: 'Problems with files and rows',
  },
  {
    from: 'smime-off',
    file: 'causes-google.md',
    title: 'Problems with Google and Gmail',
  },
  {
    from: 'expired',
    file: 'causes-certificates.md',
    title: 'Problems with certificates',
  },
  {
    from: 'issuer-expired',
    file: 'causes-issuers.md',
    title: 'Problems with the certificates of CAs',
  },
];

const COMMANDS = 'certificate-commands.md';

/** How each set of commands is called on its page. */
const SETS: Readonly<Record<keyof typeof say.commands, string>> = {
  chain: 'Add the chain to a file',
  export: 'Export a certificate with its private key',
  open: 'Try a password',
  repack: 'Export with another protection',
};

/** The guide's place about a cause: a page and an anchor. */
export function placeOfCause(cause: Cause): string {
  return `${pageOf(cause).file}#${anchorOf(say.causes[cause])}`;
}

/** The pages with their texts, by file name. */
export function causePages(
  codes: readonly string[],
  linkTo: (code: string) => string,
): ReadonlyMap<string, string> {
  const pages = new Map([[COMMANDS, commandsPage()]]);
  for (const page of PAGES) {
    const sections = CAUSES.filter(it => pageOf(it) === page).map(cause => {
      const own = codes.filter(
        code => cause !== 'other' && causeIn(code) === cause,
      );
      return sectionOf(cause, own.map(linkTo));
    });
    pages.set(
      page.file,
      `# ${page.title}\n\n[All messages](messages.md)\n\n${sections.join('\n')}`,
    );
  }
  return pages;
}

function pageOf(cause: Cause) {
  const at = CAUSES.indexOf(cause);
  return PAGES.filter(it => CAUSES.indexOf(it.from) <= at).at(-1)!;
}

function sectionOf(cause: Cause, links: readonly string[]): string {
  const {what, steps, commands} = say.remedies[cause];
  const help = commands
    ? ` [Commands](${COMMANDS}#${anchorOf(SETS[commands])})`
    : '';
  const messages =
    links.length === 0 ? '' : `\\\nMessages: ${links.join(', ')}`;
  const todo = steps.map((it, index) => `${index + 1}. ${it}`).join('\n');
  return `## ${say.causes[cause]}\n\n${what}${help}${messages}\n\n${todo}\n`;
}

function commandsPage(): string {
  const sets = Object.keys(SETS) as (keyof typeof SETS)[];
  const sections = sets.map(set => {
    const {windows, macos, openssl} = say.commands[set];
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
    return `## ${SETS[set]}\n\n${ways.join('\n')}`;
  });
  return `# Commands for certificate files

The same commands are in the sidebar, with the rows that need them. ${say.problems.keepSecret} To check the result, run
\`npm run check -- new.p12\`.

${sections.join('\n')}`;
}
