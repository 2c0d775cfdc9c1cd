/** What the admin sets about client-side encryption: what a new sheet starts with, and whether something can be used. */
import {cseFinding, type CseFinding} from './findings';
import {judgeUri} from './key-service';
import {
  DEFAULT_ANSWER_FIELD,
  DEFAULT_TEMPLATE,
  readAnswerField,
  readTemplate,
} from './wrapping';
import type {CseSettings} from './contract';

const KEY_FORMATS: readonly CseSettings['wrapping']['keyFormat'][] = [
  'pkcs8-pem',
  'pkcs1-pem',
  'pkcs8-base64',
];

/** What a new sheet starts with. */
export const FIRST_CSE: CseSettings = {
  keyService: '',
  wraps: false,
  wrapping: {
    template: DEFAULT_TEMPLATE,
    keyFormat: 'pkcs8-pem',
    answerField: DEFAULT_ANSWER_FIELD,
    perimeterId: '',
  },
};

/** As people type: blanks do not matter. What comes from the page is not trusted to be what its type says. */
export function tidiedCse(settings: CseSettings): CseSettings {
  const wrapping = settings.wrapping ?? FIRST_CSE.wrapping;
  return {
    keyService: plain(settings.keyService),
    wraps: settings.wraps === true,
    wrapping: {
      template: plain(wrapping.template) || DEFAULT_TEMPLATE,
      keyFormat:
        KEY_FORMATS.find(it => it === wrapping.keyFormat) ??
        FIRST_CSE.wrapping.keyFormat,
      answerField: plain(wrapping.answerField) || DEFAULT_ANSWER_FIELD,
      perimeterId: plain(wrapping.perimeterId),
    },
  };
}

function plain(text: unknown): string {
  return typeof text === 'string' ? text.trim() : '';
}

/** What speaks against settings; empty when they can be used. */
export function findingsInCse({
  keyService,
  wraps,
  wrapping,
}: CseSettings): readonly CseFinding[] {
  const uri = keyService === '' ? null : judgeUri(keyService);
  const template = readTemplate(wrapping.template);
  const field = readAnswerField(wrapping.answerField);
  return [
    ...(uri ? [uri] : []),
    ...(wraps && keyService === ''
      ? [cseFinding('wrapping-needs-service', {})]
      : []),
    ...(template.ok ? [] : template.findings),
    ...(field.ok ? [] : field.findings),
  ];
}
