/** Key metadata, the key service, and wrapping, in English. */
import type {
  CseFindings,
  TemplateProblem,
  UriProblem,
  Whence,
} from '../../core/cse/findings';
import type {Sentences} from '../language';
import {grouped, listed} from './format';

const FORMS =
  'Put into the cell a Drive link to the user’s .wrap file, or the key service’s address and behind it the wrapped key, or “hardware:” and a description, or “wrap”.';
const WRAP_FILE_ANEW =
  'Have the key service wrap the user’s key again, and upload the .wrap file that comes of it to Drive.';

export const cseSentences: Sentences<CseFindings> = {
  'metadata-missing': () => ({
    says: 'The row says nothing about the private key.',
    fix: FORMS,
  }),
  'metadata-unreadable': () => ({
    says: 'What the row says about the private key cannot be read.',
    fix: FORMS,
  }),
  'wrap-file-unreadable': ({problem}) => ({
    says: {
      empty: 'The key metadata file is empty.',
      'too-large':
        'The key metadata file is far too large; a .wrap file has a few kilobytes.',
      'not-text': 'The key metadata file is no text in UTF-8.',
      'not-json': 'The key metadata file is no JSON object.',
    }[problem],
    fix: 'Put a link to the user’s .wrap file into the row: JSON with “kacls_url” and “wrapped_private_key”.',
  }),
  'wrap-file-incomplete': ({missing}) => ({
    says: `The key metadata file lacks ${listed(missing)}, or has it empty.`,
    fix: WRAP_FILE_ANEW,
  }),
  'private-key-in-clear': ({where}) => ({
    says: `${IN_CLEAR[where]} holds a private key without encryption. Nothing was sent.`,
    fix: KEY_IS_OUT[where],
  }),
  'wrapped-data-missing': ({uri}) => ({
    says: `The row names a key service${uri && ` (${uri})`}, but behind its address no wrapped key.`,
    fix: 'Put a space or a line break behind the address, and then the wrapped key as the key service gave it.',
  }),
  'wrapped-data-not-base64': () => ({
    says: 'The wrapped key is not base64, so it was cut or changed.',
    fix: WRAP_FILE_ANEW,
  }),
  'wrapped-data-too-long': ({length, limit}) => ({
    says: `The wrapped key has ${grouped(length)} characters; Gmail takes ${grouped(limit)} (8 KiB).`,
    fix: 'Check that it is the wrapped key alone. If it is, the key service has to wrap it more briefly.',
  }),
  'hardware-description': ({problem, limit}) => ({
    says:
      problem === 'empty'
        ? 'Behind “hardware:” the description is missing.'
        : `The description of the hardware key is longer than ${limit} characters.`,
    fix: 'Describe the smart card or key in a few words that the user knows it by.',
  }),

  'key-service-uri': ({uri, problem}) => ({
    says: `The address of the key service${uri && ` (${uri})`} ${URI_PROBLEMS[problem]}.`,
    fix: 'Use the address that the Admin console has for the key service, such as https://kacls.example.com/v1.',
  }),
  'key-service-answer': ({uri}) => ({
    says: `What answers at ${uri} does not answer as a key service does.`,
    fix: 'Check the address: with “/status” behind it, it must give JSON that names a server type and the operations.',
  }),
  'key-service-not-kacls': ({uri, serverType}) => ({
    says: `The service at ${uri} says that it is ${serverType ? `of the type “${serverType}”` : 'of no type'}; Gmail needs a key service (KACLS).`,
    fix: 'Check the address with the vendor of the key service.',
  }),
  'key-service-lacks': ({uri, operations}) => ({
    says: `The key service at ${uri} does not offer ${listed(operations)}.`,
    fix: 'Gmail cannot sign or decrypt without. Ask its vendor for a version that supports Gmail.',
  }),
  'key-service-lists-no': ({uri, operations}) => ({
    says: `The key service at ${uri} does not list ${listed(operations)}. Some offer it nevertheless, so it is tried.`,
    fix: 'If it refuses, wrap the keys with the vendor’s own tool, and put the .wrap files into the rows.',
  }),

  'assignment-unreadable': ({to}) => ({
    says: `“${to}” is neither the path of an organisational unit nor the address of a group.`,
    fix: 'Write a line such as “/Sales/North https://kacls.example.com/v1”: a unit’s path begins with a slash.',
  }),
  'assignment-twice': ({to}) => ({
    says: `“${to}” has two key services.`,
    fix: 'Keep the line with the one that the Admin console has.',
  }),
  'too-many-assignments': ({most}) => ({
    says: `More than ${most} units and groups have a key service of their own.`,
    fix: 'Name only those whose service differs from that of everybody else.',
  }),
  'wrapping-needs-service': () => ({
    says: 'Wrapping is switched on, but no key service is named.',
    fix: 'Enter the key service’s address: private keys are sent to that one alone, and no row can name another.',
  }),
  'wrapping-needs-pkcs12': () => ({
    says: 'The private key is to be wrapped, but the row’s certificate file is no PKCS#12, so it holds none.',
    fix: 'Put the .p12 or .pfx file with the key into the row, or the finished .wrap file instead of “wrap”.',
  }),
  'wrapping-shows-key': ({uri}) => ({
    says: `The private key is taken out of the file by this script, which runs at Google, and sent to ${uri} to be wrapped.`,
    fix: 'Whoever must keep the key from Google wraps it with the vendor’s own tool, and puts the .wrap file into the row.',
  }),
  'wrapping-template': ({problem, names}) => ({
    says: `The request for wrapping ${TEMPLATE_PROBLEMS[problem]}${names.length > 0 ? `: ${listed(names)}` : ''}.`,
    fix: 'Write it as a JSON object, with {{private_key}} once where the key goes, and where the vendor wants them {{authentication}} and {{perimeter_id}}.',
  }),
  'wrapping-value-missing': ({name}) => ({
    says: `The request for wrapping needs a value for “${name}”, and there is none.`,
    fix: 'Give it in the sidebar, or take its placeholder out of the request.',
  }),
  'wrapping-answer-field': ({field}) => ({
    says: `“${field}” cannot be the field of the answer that holds the wrapped key.`,
    fix: 'Write its name, such as wrapped_private_key; where it lies deeper, names joined by dots.',
  }),
  'wrapping-answer': ({uri, field}) => ({
    says: `The key service at ${uri} answered without a wrapped key in the field “${field}”.`,
    fix: 'Look up in its documentation how the field is called, and set that.',
  }),
  'key-format': ({key}) => ({
    says: `The key is ${key}; the form PKCS#1, which is set for wrapping, is for RSA keys only.`,
    fix: 'Set PKCS#8 if the key service takes it, or use a certificate with an RSA key.',
  }),
};

const IN_CLEAR: Readonly<Record<Whence, string>> = {
  cell: 'The cell for key metadata',
  file: 'The key metadata file',
  answer: 'The key service’s answer',
};

const KEY_IS_OUT: Readonly<Record<Whence, string>> = {
  cell: 'Empty the cell. Whoever can see the sheet or its earlier versions may have the key, so use a new key and certificate.',
  file: 'Delete the file from Drive. Whoever could read it may have the key, so use a new key and certificate.',
  answer:
    'Check the address and the field of the answer: what comes back must be wrapped.',
};

const URI_PROBLEMS: Readonly<Record<UriProblem, string>> = {
  'not-a-url': 'is no web address',
  'not-https': 'does not begin with https://',
  'user-info': 'holds a name or password',
  query: 'has a “?” or “#” in it, behind which nothing can be added',
  'other-path':
    'has “..”, a backslash or the code of one of them in its path, which may lead to another path',
  'too-long': 'is too long',
};

const TEMPLATE_PROBLEMS: Readonly<Record<TemplateProblem, string>> = {
  'not-json': 'is no JSON',
  'no-object': 'is no JSON object',
  'no-private-key': 'has no place for the private key',
  'several-private-keys': 'has the private key in it more than once',
  'unknown-placeholder': 'has placeholders that are not known',
  'too-deep': 'is nested too deeply',
};
