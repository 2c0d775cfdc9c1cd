/** The script behind a sidebar of a test, as the test has scripted it: what it says to each request. */
import type {Notice, Verb, Verbs} from '../../src/core/door/contract';
import type {Answer} from './mirrored-answers';

/** What the page asks. */
export interface Request {
  readonly verb: Verb;
  readonly [name: string]: unknown;
}

/** The script says no. */
export class No {
  constructor(readonly notices: readonly Notice[]) {}
}

/** The request gets lost; google.script.run reports `message`. */
export class Lost {
  constructor(readonly message: string) {}
}

/** The script answered with something that google.script.run cannot carry; the page gets null for it. */
export class Nothing {}

/** An answer in the page’s language; `again` gives it in another one, by what the script knew then. */
export class InEachLanguage {
  constructor(
    readonly said: unknown,
    readonly again: (request: object, language: unknown) => unknown,
  ) {}
}

type Said<V extends Verb> =
  | Verbs[V]['out']
  | No
  | Lost
  | Nothing
  | InEachLanguage;

/** The script's answers, verb by verb; a missing verb is refused. */
export type Door = {
  [V in Verb]?: (input: Verbs[V]['in']) => Said<V> | Promise<Said<V>>;
};

/** Holds an answer back until the test opens it. */
export function gate<T>(): {answer: Promise<T>; open: (value: T) => void} {
  let open: (value: T) => void = () => {};
  const held = new Promise<T>(resolve => {
    open = resolve;
  });
  return {answer: held, open};
}

/** A refusal with one notice. */
export function refusal(says: string, fix = 'Do this next.'): No {
  return new No([{code: 'refused', severity: 'block', says, fix}]);
}

/** @param language - that the page asks in, for a door that answers in it */
export async function answer(
  door: Door,
  {verb, ...input}: Request,
  language: unknown,
): Promise<Answer> {
  const handle = door[verb] as
    | ((input: unknown, language: unknown) => unknown)
    | undefined;
  const value = handle
    ? await handle(input, language)
    : new No([
        {
          code: 'not-scripted',
          severity: 'block',
          says: `This test did not expect ${verb}.`,
          fix: '',
        },
      ]);
  return carried(value);
}

function carried(value: unknown): Answer {
  if (value instanceof InEachLanguage) {
    const {said, again} = value;
    return {
      ...carried(said),
      again: (request, language) => carried(again(request, language)),
    };
  }
  if (value instanceof Lost) return {lost: value.message};
  if (value instanceof Nothing) return {answer: null};
  if (value instanceof No) {
    return {answer: {ok: false, notices: value.notices}};
  }
  return {answer: {ok: true, value}};
}

/** What was answered to another sidebar, in the language of a request. */
export function repeated(
  kept: Answer,
  {language, ...request}: Request,
): Answer | Promise<Answer> {
  return kept.again ? kept.again(request, language) : kept;
}

/** What an order says besides its rows. */
const ORDER_ONLY = [
  ...['verb', 'makeDefault', 'force', 'previews', 'renewalDays', 'validUntil'],
  ...['works', 'pageDerives', 'except', 'password', 'keyServiceToken'],
];

/** An order, as the script answers it: by what it says about the cost, and by the start unless that is high. */
export async function answerInParts(
  order: Request,
  ask: (request: Request) => Promise<Answer>,
): Promise<Answer> {
  const parts = new Map<Verb, Answer>();
  const said = await combined(order, async request => {
    const part = await ask(request);
    parts.set(request.verb, part);
    return part;
  });
  if ([...parts.values()].every(it => !it.again)) return said;
  const again = (order: object, language: unknown) =>
    combined(order as Request, async request =>
      repeated(parts.get(request.verb)!, {...request, language}),
    );
  return {...said, again};
}

async function combined(
  order: Request,
  ask: (request: Request) => Promise<Answer>,
): Promise<Answer> {
  const rows = Object.entries(order).filter(([it]) => !ORDER_ONLY.includes(it));
  const said = await ask({...Object.fromEntries(rows), verb: 'preview'});
  const {ok, value} = said.answer as {
    ok: boolean;
    value: Verbs['preview']['out'];
  };
  if (!ok) return said;
  const {seconds, fetches, today, perDay} = value.forecast;
  if (seconds > 60 || fetches + today > perDay) {
    return {answer: {ok: true, value: {question: value}}};
  }
  return ask({...order, verb: 'start'});
}
