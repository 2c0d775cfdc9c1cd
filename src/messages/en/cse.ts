/** Key metadata, the key service, and wrapping, in English. */
import type {CseFindings, Whence} from '../../core/cse/findings';
import type {SheetSentences} from '../language';
import {grouped, listed, pick} from './format';

const FORMS =
  'Put one of these into the cell: a Drive link to the user’s .wrap file; the key service’s address followed by the wrapped key; “hardware:” and a description; or “wrap”.';
const WRAP_AGAIN =
  'Have the key service wrap the user’s key again, and upload the new .wrap file to Drive.';

export const cseSentences: SheetSentences<CseFindings> = {
  'metadata-missing': (_, {columns}) => ({
    says: `The ${columns.metadata} cell is empty.`,
    fix: FORMS,
  }),
  'metadata-unreadable': (_, {columns}) => ({
    says: `The ${columns.metadata} cell can’t be understood.`,
    fix: FORMS,
  }),
  'wrap-file-unreadable': ({problem}) => ({
    says: {
      empty: 'The key metadata file is empty.',
      'too-large':
        'The key metadata file is far too large. A .wrap file has only a few kilobytes.',
      'not-text': 'The key metadata file is not UTF-8 text.',
      'not-json': 'The key metadata file is not a JSON object.',
    }[problem],
    fix: 'Link the user’s .wrap file in the row. It is a JSON file with “kacls_url” and “wrapped_private_key”.',
  }),
  'wrap-file-incomplete': ({missing}) => ({
    says: pick(missing.length, {
      one: `In the key metadata file, ${listed(missing)} is missing or empty.`,
      other: `In the key metadata file, ${listed(missing)} are missing or empty.`,
    }),
    fix: WRAP_AGAIN,
  }),
  'private-key-in-clear': ({where}, {columns}) => ({
    says: {
      cell: `The ${columns.metadata} cell contains an unencrypted private key. Nothing was sent.`,
      file: 'The key metadata file contains an unencrypted private key. Nothing was sent.',
      answer:
        'The key service’s response contains an unencrypted private key. Nothing was sent.',
    }[where],
    fix: KEY_IS_OUT[where],
  }),
  'wrapped-data-missing': ({uri}, {columns}) => ({
    says: `The ${columns.metadata} cell contains the address of a key service${uri && ` (${uri})`}, but no wrapped key after it.`,
    fix: 'After the address, add a space or a line break and the wrapped key that the key service returned.',
  }),
  'wrapped-data-not-base64': () => ({
    says: 'The wrapped key is not Base64: it was cut off or changed.',
    fix: WRAP_AGAIN,
  }),
  'wrapped-data-too-long': ({length, limit}) => ({
    says: `The wrapped key has ${grouped(length)} characters. Gmail accepts ${grouped(limit)} at most (8 KiB).`,
    fix: 'Check that the cell contains nothing but the wrapped key. If so, ask the vendor of the key service for a shorter form.',
  }),
  'hardware-description': ({problem, limit}) => ({
    says:
      problem === 'empty'
        ? 'The description after “hardware:” is missing.'
        : `The description of the hardware key is longer than ${limit} characters.`,
    fix: 'Describe the smart card or key in a few words that the user will recognize.',
  }),

  'key-service-uri': ({uri, problem}) => ({
    says: {
      'not-a-url': `The address of the key service${uri && ` (${uri})`} is not a web address.`,
      'not-https': `The address of the key service${uri && ` (${uri})`} doesn’t begin with https://.`,
      'user-info': `The address of the key service${uri && ` (${uri})`} contains a user name or password.`,
      query: `The address of the key service${uri && ` (${uri})`} contains a “?” or “#”, so no path can be added to it.`,
      'other-path': `The address of the key service${uri && ` (${uri})`} has “..” or a backslash in its path, possibly encoded, which could lead to a different path.`,
      'too-long': `The address of the key service${uri && ` (${uri})`} is too long.`,
    }[problem],
    fix: 'Use the key service’s address from the Admin console, such as https://kacls.example.com/v1.',
  }),
  'key-service-answer': ({uri}) => ({
    says: `The response from ${uri} is not that of a key service.`,
    fix: 'Check the address. With “/status” added, it must return JSON with a server type and the supported operations.',
  }),
  'key-service-not-kacls': ({uri, serverType}) => ({
    says: serverType
      ? `The service at ${uri} has the type “${serverType}”. Gmail needs a key service (KACLS).`
      : `The service at ${uri} doesn’t say which type it has. Gmail needs a key service (KACLS).`,
    fix: 'Check the address with the vendor of the key service.',
  }),
  'key-service-lacks': ({uri, operations}) => ({
    says: `The key service at ${uri} doesn’t offer ${listed(operations)}, which Gmail needs to sign and decrypt.`,
    fix: 'Ask its vendor for a version that supports Gmail.',
  }),
  'key-service-lists-no': ({uri, operations}) => ({
    says: `The key service at ${uri} doesn’t list ${listed(operations)}. Some offer it anyway, so it will be tried.`,
    fix: 'If it refuses, wrap the keys with the vendor’s own tool and link the .wrap files in the rows.',
  }),

  'assignment-unreadable': ({to}) => ({
    says: `“${to}” is neither the path of an organizational unit nor the address of a group.`,
    fix: 'Write a line such as “/Sales/North https://kacls.example.com/v1”. The path of a unit begins with a slash.',
  }),
  'assignment-twice': ({to}) => ({
    says: `“${to}” has two key services.`,
    fix: 'Keep only the line that matches the Admin console.',
  }),
  'too-many-assignments': ({most}) => ({
    says: `More than ${grouped(most)} units and groups have their own key service.`,
    fix: 'List only those whose key service differs from everyone else’s.',
  }),
  'wrapping-needs-service': () => ({
    says: 'Wrapping is turned on, but no key service is set.',
    fix: 'Enter the key service’s address. Private keys are sent only there, and no row can name a different one.',
  }),
  'wrapping-needs-pkcs12': () => ({
    says: 'The row says “wrap”, but its certificate file is not a PKCS#12 file, so it contains no private key.',
    fix: 'Link the .p12 or .pfx file with the key in the row, or link a .wrap file instead of writing “wrap”.',
  }),
  'wrapping-shows-key': ({uri}) => ({
    says: `S/MIME Rollout, which runs at Google, takes the private key out of the file and sends it to ${uri} to be wrapped.`,
    fix: 'If the key must not reach Google, wrap it with the vendor’s own tool and link the .wrap file in the row.',
  }),
  'wrapping-template': ({problem, names}) => ({
    says: {
      'not-json': `The wrapping request is not JSON.`,
      'no-object': `The wrapping request is not a JSON object.`,
      'no-private-key': `The wrapping request has no place for the private key.`,
      'several-private-keys': `The wrapping request contains the private key more than once.`,
      'unknown-placeholder': `The wrapping request contains unknown placeholders${names.length > 0 ? `: ${listed(names)}` : ''}.`,
      'too-deep': `The wrapping request is nested too deeply.`,
    }[problem],
    fix: 'Write it as a JSON object with {{private_key}} exactly once in place of the key. Add {{authentication}} and {{perimeter_id}} where the vendor needs them.',
  }),
  'wrapping-value-missing': ({name}) => ({
    says: `The wrapping request needs a value for “${name}”, but there is none.`,
    fix: 'Enter it in the sidebar, or remove its placeholder from the request.',
  }),
  'wrapping-answer-field': ({field}) => ({
    says: `“${field}” can’t be the name of the response field that contains the wrapped key.`,
    fix: 'Write its name, such as wrapped_private_key. For a nested field, join the names with dots.',
  }),
  'wrapping-answer': ({uri, field}) => ({
    says: `The response of the key service at ${uri} has no wrapped key in the field “${field}”.`,
    fix: 'Look up the name of the field in the key service’s documentation, and change the setting.',
  }),
  'key-format': ({key}) => ({
    says: `The key is ${key}, but the key format that is set for wrapping, PKCS#1, is for RSA keys only.`,
    fix: 'Set the format to PKCS#8 if the key service accepts it, or use a certificate with an RSA key.',
  }),
};

const KEY_IS_OUT: Readonly<Record<Whence, string>> = {
  cell: 'Empty the cell. Anyone who can see the sheet or its earlier versions may have the key, so use a new key and certificate.',
  file: 'Delete the file from Drive. Anyone who could read it may have the key, so use a new key and certificate.',
  answer:
    'Check the address and the name of the response field: the key in the response must be wrapped.',
};
