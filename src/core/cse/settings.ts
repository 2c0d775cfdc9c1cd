/** The admin's settings for client-side encryption: the defaults of a new sheet, and whether settings can be used. */
import {cseFinding, type CseFinding} from './findings';
import {isForSomebody, MAX_ASSIGNMENTS, tidyAssignment} from './assignment';
import {judgeUri} from './key-service';
import {
  DEFAULT_ANSWER_FIELD,
  DEFAULT_TEMPLATE,
  readAnswerField,
  readTemplate,
} from './wrapping';
import type {Assignment, CseSettings} from './contract';

const KEY_FORMATS: readonly CseSettings['wrapping']['keyFormat'][] = [
  'pkcs8-pem',
  'pkcs1-pem',
  'pkcs8-base64',
];

/** The defaults of a new sheet. */
export const FIRST_CSE: CseSettings = {
  keyService: '',
  assigned: [],
  wraps: false,
  wrapping: {
    template: DEFAULT_TEMPLATE,
    keyFormat: 'pkcs8-pem',
    answerField: DEFAULT_ANSWER_FIELD,
    perimeterId: '',
  },
};

/** As people type: blanks do not matter. Values from the page need not be what their type says. */
export function tidyCse(settings: CseSettings): CseSettings {
  const wrapping = settings.wrapping ?? FIRST_CSE.wrapping;
  return {
    keyService: plain(settings.keyService),
    assigned: assignedIn(settings.assigned),
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

function assignedIn(wanted: unknown): Assignment[] {
  if (!Array.isArray(wanted)) return [];
  return (wanted as (Partial<Record<keyof Assignment, unknown>> | null)[])
    .map(it => tidyAssignment({to: plain(it?.to), uri: plain(it?.uri)}))
    .filter(({to, uri}) => to !== '' || uri !== '');
}

function plain(text: unknown): string {
  return typeof text === 'string' ? text.trim() : '';
}

/** The problems of settings; empty if they can be used. */
export function findingsInCse({
  keyService,
  assigned,
  wraps,
  wrapping,
}: CseSettings): readonly CseFinding[] {
  const uri = keyService === '' ? null : judgeUri(keyService);
  const template = readTemplate(wrapping.template);
  const field = readAnswerField(wrapping.answerField);
  return [
    ...(uri ? [uri] : []),
    ...assigned.flatMap((it, i) =>
      assignmentFindings(it, assigned.slice(0, i)),
    ),
    ...(assigned.length > MAX_ASSIGNMENTS
      ? [cseFinding('too-many-assignments', {most: MAX_ASSIGNMENTS})]
      : []),
    ...(wraps && keyService === '' && assigned.length === 0
      ? [cseFinding('wrapping-needs-service', {})]
      : []),
    ...(template.ok ? [] : template.findings),
    ...(field.ok ? [] : field.findings),
  ];
}

/** @param before - the lines above it */
function assignmentFindings(
  it: Assignment,
  before: readonly Assignment[],
): CseFinding[] {
  if (!isForSomebody(it)) {
    return [cseFinding('assignment-unreadable', {to: shownTo(it)})];
  }
  const unfit = judgeUri(it.uri);
  if (unfit) return [unfit];
  const isTwice = before.some(
    other => other.to.toLowerCase() === it.to.toLowerCase(),
  );
  return isTwice ? [cseFinding('assignment-twice', {to: shownTo(it)})] : [];
}

/** Wrapped data in the wrong place is longer. */
function shownTo({to}: Assignment): string {
  return to.slice(0, 200);
}
