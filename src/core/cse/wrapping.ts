/**
 * Having a private key wrapped by the key service (`wrapprivatekey`). Google publishes that request as a recommendation and
 * never makes it itself, so vendors differ and its shape is settable. Requests hold the key: they are made, sent and
 * forgotten.
 */
import type {KeyFormat} from '../certificates';
import {isRecord, parseJson} from '../google/gmail/json';
import {
  unusable,
  cseFinding,
  type CseFinding,
  type Reading,
  type TemplateProblem,
} from './findings';

/** Reported for each row whose key has to be wrapped: until now, only the CA or the user had it. */
export function wrappingWarning(uri: string): CseFinding {
  return cseFinding('wrapping-shows-key', {uri});
}

/** The placeholders of a template, as `{{name}}`. */
export const PLACEHOLDERS = [
  'authentication',
  'perimeter_id',
  'private_key',
] as const;
export type Placeholder = (typeof PLACEHOLDERS)[number];

/** The formats in which a key service can require the key; the first is the usual one. */
export const KEY_FORMATS: readonly KeyFormat[] = [
  'pkcs8-pem',
  'pkcs1-pem',
  'pkcs8-base64',
];

/** Google's own form. */
export const DEFAULT_TEMPLATE =
  '{"authentication":"{{authentication}}","perimeter_id":"{{perimeter_id}}","private_key":"{{private_key}}"}';

export const DEFAULT_ANSWER_FIELD = 'wrapped_private_key';

export type Json =
  | null
  | boolean
  | number
  | string
  | readonly Json[]
  | {readonly [name: string]: Json};

/** A template that was checked. */
export interface Template {
  readonly body: Json;
  /** The placeholders that occur in it. */
  readonly placeholders: readonly Placeholder[];
}

/** Nobody's request nests deeper; without a bound the stack would be one. */
const MAX_DEPTH = 20;

/**
 * Reads a template: a JSON object whose texts hold placeholders, `{{private_key}}` exactly once.
 */
export function readTemplate(text: string): Reading<Template> {
  const body = parseJson(text);
  if (body === undefined) return wrong('not-json');
  if (!isRecord(body)) return wrong('no-object');
  const names = namesIn(body, MAX_DEPTH);
  if (!names) return wrong('too-deep');
  const unknown = names.filter(it => !isPlaceholder(it));
  if (unknown.length > 0) return wrong('unknown-placeholder', unknown);
  const keys = names.filter(it => it === 'private_key').length;
  if (keys === 0) return wrong('no-private-key');
  if (keys > 1) return wrong('several-private-keys');
  const placeholders = PLACEHOLDERS.filter(it => names.includes(it));
  return {ok: true, value: {body: body as Json, placeholders}};
}

function wrong(
  problem: TemplateProblem,
  names: readonly string[] = [],
): Reading<never> {
  return unusable('wrapping-template', {problem, names});
}

/** Anything in double braces, so that a typo is not sent unchanged. */
const PLACEHOLDER = /\{\{([^{}]*)\}\}/g;

/** The names in all texts; those in the names of fields are returned unchanged, as unknown ones. null: nested too deeply. */
function namesIn(value: unknown, depth: number): string[] | null {
  if (depth === 0) return null;
  if (typeof value === 'string') {
    return [...value.matchAll(PLACEHOLDER)].map(it => it[1]!);
  }
  const names: string[] = [];
  const parts = Array.isArray(value) ? (value as unknown[]) : null;
  const fields = isRecord(value) ? value : {};
  for (const key of Object.keys(fields)) {
    names.push(...[...key.matchAll(PLACEHOLDER)].map(it => it[0]));
  }
  for (const part of parts ?? Object.values(fields)) {
    const inside = namesIn(part, depth - 1);
    if (!inside) return null;
    names.push(...inside);
  }
  return names;
}

function isPlaceholder(name: string): name is Placeholder {
  return (PLACEHOLDERS as readonly string[]).includes(name);
}

/** Google: the perimeter is only for customers who have one. */
const MAY_BE_EMPTY: readonly Placeholder[] = ['perimeter_id'];

/**
 * The request's body: the template with its placeholders filled in, each value inserted literally.
 *
 * @returns a finding if a value that the template asks for is empty; otherwise JSON with the private key in it.
 */
export function wrappingRequest(
  {body, placeholders}: Template,
  values: Readonly<Record<Placeholder, string>>,
): Reading<Json> {
  const name = placeholders.find(
    it => !MAY_BE_EMPTY.includes(it) && values[it] === '',
  );
  return name === undefined
    ? {ok: true, value: filled(body, values)}
    : unusable('wrapping-value-missing', {name});
}

function filled(
  body: Json,
  values: Readonly<Record<Placeholder, string>>,
): Json {
  if (typeof body === 'string') {
    return body.replace(PLACEHOLDER, (_, name: Placeholder) => values[name]);
  }
  if (Array.isArray(body)) {
    return (body as readonly Json[]).map(it => filled(it, values));
  }
  if (!isRecord(body)) return body;
  return Object.fromEntries(
    Object.entries(body as Record<string, Json>).map(([key, value]) => [
      key,
      filled(value, values),
    ]),
  );
}

/**
 * The field of the answer that holds the wrapped key: its name, or names joined by dots if it is nested.
 */
export function readAnswerField(text: string): Reading<string> {
  const field = text.trim();
  return /^[\w-]{1,100}(\.[\w-]{1,100}){0,9}$/.test(field)
    ? {ok: true, value: field}
    : unusable('wrapping-answer-field', {field: field.slice(0, 200)});
}

/**
 * The wrapped key in an answer, as the service gave it; `kaclsMetadata` checks it.
 *
 * @param answer parsed JSON, whatever it is
 * @param field as `readAnswerField` gives it
 */
export function wrappedKeyIn(
  uri: string,
  answer: unknown,
  field: string,
): Reading<string> {
  let value = answer;
  for (const name of field.split('.')) {
    value = isRecord(value) ? value[name] : undefined;
  }
  return typeof value === 'string' && value.trim() !== ''
    ? {ok: true, value: value.trim()}
    : unusable('wrapping-answer', {uri, field});
}
