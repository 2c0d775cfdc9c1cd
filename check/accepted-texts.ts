/** Texts that `npm run check:language` finds and that stay as they are: the path of each, by language, with the reason. */

type Accepted = Readonly<Record<string, string>>;

/** In every language. */
const EVERYWHERE: Accepted = {
  'sheet.dashboard.title': 'the product has one name',
  'sheet.menu.sidebarTitle': 'the product has one name',
  'sheet.requirements.drive-api.label': 'Google has one name for its API',
  'sheet.requirements.iam-api.label': 'Google has one name for its API',
  'sheet.requirements.gmail-api.label': 'Google has one name for its API',
  'sheet.requirements.ca-api.label': 'Google has one name for its API',
  'sheet.requirements.secrets.label': 'Google has one name for its service',
  'sidebar.authority.kinds.google': 'Google has one name for its service',
};

const RENEW = 'Google’s verb needs its object there; buttons wrap at 300 px';
const READ_BACK =
  'sheets of 0.6.0 contain it; a character or two more than there is room for in one line, so it wraps';
const ALIAS = 'Google’s Hebrew word has three words; columns and labels wrap';

const IN: Readonly<Record<string, Accepted>> = {
  de: {
    'sheet.states.pairStored': READ_BACK,
    'sheet.actions.cseRollBack': READ_BACK,
    'sheet.menu.cseRollBack': 'as the action is called',
    'sheet.actions.renew': RENEW,
    'sheet.menu.renew': RENEW,
    'sidebar.actions.renew': RENEW,
    'sidebar.problems.undo': 'the usual words; the button wraps',
    'sidebar.removals.offBoard.title': 'a heading, which wraps',
    'sidebar.row.compared.held': '“In Gmail” is German, too',
    'sidebar.csv.kinds.drive': '“In Drive” is German, too',
  },
  tr: {
    'sheet.states.pairStored': READ_BACK,
    'sheet.actions.renew': RENEW,
    'sheet.menu.renew': RENEW,
    'sidebar.actions.renew': RENEW,
    'sidebar.csvSamples.title': 'a heading, which wraps',
  },
  he: {
    'sheet.rollout.alias.header': ALIAS,
    'sheet.sheet.columns.alias': ALIAS,
    'sheet.report.problems.headers.2': ALIAS,
    'sidebar.removal.alias': ALIAS,
    'sidebar.row.alias': ALIAS,
    'sidebar.importing.columns.alias': ALIAS,
    'sidebar.csv.meanings.alias': ALIAS,
    'sidebar.local.columns.alias': ALIAS,
    'sheet.requirements.end-user-access.label':
      'the Hebrew Admin console was not found to translate the name of this switch',
    'sidebar.request.sampleName':
      'a name in a sample certificate, as CAs write it',
  },
};

/** Why a text may stay as it is, by its path. */
export function acceptedIn(lang: string): Accepted {
  return {...EVERYWHERE, ...IN[lang]};
}
