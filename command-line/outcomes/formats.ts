/** The formats of outcomes' files. */
import {csvText} from '../../src/core/base/csv';
import type {Language} from '../../src/messages/language';
import type {LineFormat} from './file-outcomes';
import {recordOf} from './record';

/** A JSON object a line. */
export const JSON_LINES: LineFormat = {
  head: '',
  linesOf: batch =>
    batch.map(it => `${JSON.stringify(recordOf(it))}\n`).join(''),
};

/** The columns of the Rollout sheet, in its words, without what is secret: the import reads it again. */
export function csvFormat(language: Language): LineFormat {
  const {rollout} = language;
  const headers = [
    ...(['user', 'alias', 'file', 'state', 'message'] as const),
    ...(['issuer', 'expires', 'id', 'fingerprint', 'updated'] as const),
  ].map(it => rollout[it].header);
  return {
    head: csvText([headers]),
    linesOf: batch =>
      csvText(
        batch.map(done => {
          const it = recordOf(done);
          const {label, outcome} = done.writing.row;
          const {certificate} = it;
          // A check that leaves the state as it is leaves that of the source.
          const state =
            outcome.state === null || outcome.keepsState
              ? done.row.state
              : label;
          return [
            ...[it.user, it.alias, it.file, state, it.message],
            ...[certificate?.issuer ?? '', certificate?.expiresAt ?? ''],
            ...[certificate?.id ?? '', certificate?.fingerprint ?? ''],
            it.at,
          ];
        }),
      ),
  };
}
