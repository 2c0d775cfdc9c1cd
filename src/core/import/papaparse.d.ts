/** The package's build for browsers: the other one asks for Node's streams. Its own types ask for Node's and the page's. */
declare module 'papaparse/papaparse.min.js' {
  interface Step {
    readonly data: string[];
    readonly errors: readonly {readonly code: string}[];
    /** `cursor`: characters up to the end of this record. */
    readonly meta: {readonly cursor: number};
  }

  export function parse(
    text: string,
    config: {
      readonly delimiter: string;
      readonly newline: '\n';
      /** Whether quotes mean nothing. */
      readonly fastMode?: boolean;
      readonly step: (step: Step, parser: {abort(): void}) => void;
    },
  ): void;

  export function unparse(
    rows: readonly (readonly string[])[],
    config?: {
      readonly delimiter?: string;
      readonly newline?: string;
      readonly quotes?: boolean;
    },
  ): string;

  const papaparse: {
    readonly parse: typeof parse;
    readonly unparse: typeof unparse;
  };
  export default papaparse;
}
