/** English: the site and the generated pages of the guide. */
import type {SiteWords} from './site-words';

export const english: SiteWords = {
  name: 'English',
  dir: 'ltr',
  frame: {
    skip: 'Skip to the text',
    search: 'Search the documentation',
    placeholder: 'Search, or press /',
    results: 'Results',
    noResults: 'No results',
    unreadable: 'The search index could not be loaded.',
    pages: 'Pages',
    language: 'Language',
  },
  label: text => `*${text}*`,
  messages: {
    title: 'Messages A–Z',
    intro: ({details}) =>
      `Every message has a code. You find it in the ${details} column of the row and of the Log, in \`npm run check\`, and in the
diagnostics. What differs from case to case, such as an address or a day, is shown as “…” here.`,
    byCause: 'By cause',
    byCauseIntro: ({attention}, commands) =>
      `The causes are those of the list ${attention} in the sidebar. Rows with the same cause usually need the same fix. See also
the [commands for certificate files](${commands}).`,
    byCauseHead: ['cause', 'codes'],
    byCode: 'By code',
    byCodeHead: ['page', 'from … to'],
    letterTitle: letters => `Messages ${letters}`,
    all: 'All messages',
    cause: 'Cause:',
    todo: 'What to do:',
  },
  causes: {
    titles: {
      'intermediate-missing': 'Problems with files and rows',
      'smime-off': 'Problems with Google and Gmail',
      expired: 'Problems with certificates',
      'issuer-expired': 'Problems with the certificates of CAs',
    },
    messages: 'Messages:',
    commands: 'Commands',
  },
  commands: {
    title: 'Commands for certificate files',
    intro: keepSecret =>
      `The same commands are in the sidebar, with the rows that need them. ${keepSecret} To check the result, run
\`npm run check -- new.p12\`.`,
    sets: {
      chain: 'Add the chain to a file',
      export: 'Export a certificate with its private key',
      open: 'Try a password',
      repack: 'Export with another protection',
    },
  },
};
