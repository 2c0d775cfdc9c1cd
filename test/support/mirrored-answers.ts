/**
 * What the script has answered to a sidebar of a test, for those that repeat it in other languages. They are not answered anew: what
 * the script knows may have changed since, and then they would show what the first one never had.
 */

/** What google.script.run brings: an answer, or why there is none. */
export interface Answer {
  readonly lost?: string;
  readonly answer?: unknown;
  /** The answer to the same request in another language, by what the script knew when it answered first. */
  readonly again?: (
    request: object,
    language: unknown,
  ) => Answer | Promise<Answer>;
}

export interface KeptAnswers {
  /** Keeps the answer to the next request of a verb. */
  keep(verb: string, answer: Promise<Answer>): void;
  /** For another sidebar: the function that gives it the answers of a verb in their order, each once it has come. */
  reading(): (verb: string) => Promise<Answer>;
}

export function keptAnswers(): KeptAnswers {
  const slots = new Map<string, Slot>();
  const slot = (verb: string, nth: number) => {
    const key = `${verb} ${nth}`;
    const found = slots.get(key) ?? emptySlot();
    slots.set(key, found);
    return found;
  };
  const inTurn = () => {
    const counts = new Map<string, number>();
    return (verb: string) => {
      const nth = counts.get(verb) ?? 0;
      counts.set(verb, nth + 1);
      return slot(verb, nth);
    };
  };
  const kept = inTurn();
  return {
    keep: (verb, answer) => kept(verb).fill(answer),
    reading: () => {
      const read = inTurn();
      return verb => read(verb).answer;
    },
  };
}

interface Slot {
  readonly answer: Promise<Answer>;
  fill(answer: Promise<Answer>): void;
}

function emptySlot(): Slot {
  let fill: Slot['fill'] = () => {};
  const answer = new Promise<Answer>(resolve => {
    fill = resolve;
  });
  // Whoever asked first hears of a failure; perhaps nobody reads it here.
  answer.catch(() => {});
  return {answer, fill};
}
